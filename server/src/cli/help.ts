import type { Command, HelpConfiguration, Option } from 'commander';
import { t } from '../lint/render';
import { displayWidth } from './width';

/** Commander's help in the locale, its columns aligned for Chinese. */
export function localHelp(): HelpConfiguration {
  return {
    displayWidth,
    // "Usage:", "Options:" … are keys of the bundle.
    styleTitle: (title) => t(title),
    styleUsage: placeholders,
    styleSubcommandTerm: placeholders,
    optionDescription,
  };
}

const placeholders = (usage: string) => usage.replace('[options]', t('[options]')).replace('[command]', t('[command]'));

function optionDescription({ description, argChoices, defaultValue, required }: Option): string {
  const notes = [
    ...(argChoices ? [t('choices: {choices}', { choices: argChoices.join(', ') })] : []),
    ...(required && typeof defaultValue === 'string' ? [t('default: {value}', { value: defaultValue })] : []),
  ];
  return notes.length > 0 ? t('{text} ({notes})', { text: description, notes: notes.join(t('; ')) }) : description;
}

/** Commander's own complaints; `{0}` … are the parts between. Keys of the bundle too, so English stays as it is. */
export const COMPLAINTS = [
  "error: unknown option '{0}'",
  "error: unknown command '{0}'",
  "error: missing required argument '{0}'",
  "error: option '{0}' argument missing",
  "error: option '{0}' argument '{1}' is invalid. Allowed choices are {2}.",
  "error: option '{0}' argument '{1}' is invalid. {2}",
  '(Did you mean one of {0}?)',
  '(Did you mean {0}?)',
];

/** A usage error in the locale, line by line; a line that we do not know stays English. */
export function localError(message: string): string {
  return message.split('\n').map(localLine).join('\n');
}

function localLine(line: string): string {
  for (const complaint of COMPLAINTS) {
    const pattern = complaint.replace(/[.?()]/g, '\\$&').replace(/\{\d\}/g, '(.*)');
    const parts = new RegExp(`^${pattern}$`).exec(line);
    if (parts) return t(complaint, Object.fromEntries(parts.slice(1).map((part, i) => [i, part])));
  }
  return line;
}

/** Settings that subcommands inherit; must be made before they are added. */
export function speakLocally(program: Command): Command {
  return program
    .configureHelp(localHelp())
    .helpOption('-h, --help', t('show this help'))
    .helpCommand('help [command]', t('show the help of a command'))
    .showHelpAfterError(t('(rectify --help shows commands and options)'));
}
