import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { STEP_IDS } from '../convert/clean/index';
import type { StepId } from '../convert/clean/index';
import { PROFILES } from '../notice/model';
import { RULES } from '../rules/index';
import type { Severity } from '../rules/rule';
import { clean, type CleanOptions } from './clean';
import { printConfig, type ConfigPrintOptions } from './config';
import type { ExitCode } from './exit';
import { localError, speakLocally } from './help';
import type { Io } from './io';
import { lint, type LintOptions } from './lint';
import { LOCALES } from './locale';
import { outline, type OutlineOptions } from './outline';
import { t } from '../lint/render';

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'hint', 'off'];

/** The command line. Built per run, after the locale is set: descriptions are rendered at once. */
export function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('rectify')
    .description(t('Checks and outlines rectification notices (整改通报) and reports.'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      outputError: (text, write) => write(localError(text)),
    });
  speakLocally(program).version(version, '-V, --version', t('show the version')).addOption(localeOption());

  program
    .command('outline')
    .summary(t('show the parts and problems of a notice, with the status of each'))
    .description(
      t('Shows the parts and problems of a notice. JSON is one object, or an array where more than one file is named.'),
    )
    .argument('<file...>', t('files; - is standard input'))
    .addOption(formatOption())
    .addOption(profileOption())
    .addOption(noConfigOption())
    .addOption(markdownOption())
    .addOption(stdinOption())
    .addOption(localeOption())
    .action(async (files: string[], options: OutlineOptions) => finish(await outline(files, options, io)));

  program
    .command('lint')
    .summary(t('check notices'))
    .description(
      t(
        'Checks notices. Exit codes: 0 clean or below --fail-on, 1 findings, 2 usage or unreadable input, 3 internal error.',
      ),
    )
    .argument('<path...>', t('files, folders (searched for notices), patterns; - is standard input'))
    .addOption(formatOption())
    .addOption(
      choice('--fail-on <severity>', t('fail on findings of this severity or above'), [
        'error',
        'warning',
        'info',
        'hint',
        'never',
      ]).default('error'),
    )
    .addOption(profileOption())
    .addOption(
      new Option('--rule <id=severity>', t('set the severity of a rule, or switch it off; may be repeated'))
        .argParser(addRule)
        .default({}),
    )
    .option('--fix', t('apply every safe fix to the files'), false)
    .option('--fix-dry-run', t('show what --fix would change, as a diff, and change nothing'), false)
    .addOption(noConfigOption())
    .option('--no-collapse', t('list each of many findings of the same rule'))
    .option('--quiet', t('text format: show only what makes the run fail'), false)
    .addOption(stdinOption())
    .addOption(localeOption())
    .action(async (paths: string[], options: LintOptions) => finish(await lint(paths, options, io)));

  program
    .command('clean')
    .summary(t('clean up a copy of a web page'))
    .description(
      t(
        'Cleans up a copy of a web page: paragraphs, remains of the page, pinyin, traditional characters, width, blanks. Prints the text; what was done goes to standard error.',
      ),
    )
    .argument('<file...>', t('files; - is standard input'))
    .addOption(
      new Option(
        '--steps <ids>',
        t(
          'only these steps, with commas between them: {steps}; conversion to simplified characters deletes pinyin too',
          {
            steps: STEP_IDS.join(', '),
          },
        ),
      ).argParser(readSteps),
    )
    .option('--dry-run', t('show the changes as a diff and change nothing'), false)
    .option('--write', t('write the text into the file'), false)
    .option('-o, --output <file>', t('write the text into another file'))
    .addOption(markdownOption())
    .addOption(noConfigOption())
    .addOption(stdinOption())
    .addOption(localeOption())
    .action(async (files: string[], options: CleanOptions) => finish(await clean(files, options, io)));

  program
    .command('config')
    .summary(t('show what is configured'))
    .description(t('Shows what project files (.rectifyrc.json) settle.'))
    .command('print')
    .summary(t('show what holds for a file'))
    .description(t('Shows what holds for a file, and from where each value comes.'))
    .argument('<file>', t('a notice; it need not exist yet'))
    .addOption(formatOption())
    .addOption(localeOption())
    .action(async (file: string, options: ConfigPrintOptions) => finish(await printConfig(file, options, io)));

  return program;
}

const choice = (flags: string, description: string, choices: readonly string[]) =>
  new Option(flags, description).choices(choices);

const formatOption = () => choice('--format <format>', t('output format'), ['text', 'json']).default('text');
const profileOption = () => choice('--profile <profile>', t('the kind of notice, instead of a guess'), PROFILES);
const markdownOption = () =>
  choice('--markdown <mode>', t('whether # and ** are mark-up'), ['auto', 'on', 'off']).default('auto');
const noConfigOption = () => new Option('--no-config', t('read no project files (.rectifyrc.json)'));
const stdinOption = () => new Option('--stdin-filename <name>', t('the name to report standard input under'));
const localeOption = () => choice('--locale <locale>', t('language of messages'), LOCALES).default('auto');

function addRule(value: string, before: LintOptions['rule']): LintOptions['rule'] {
  const equals = value.indexOf('=');
  const id = equals < 0 ? value : value.slice(0, equals);
  const severity = equals < 0 ? '' : value.slice(equals + 1);
  if (!RULES.some((rule) => rule.id === id)) throw new InvalidArgumentError(t("There is no rule '{id}'.", { id }));
  if (!SEVERITIES.some((known) => known === severity)) {
    throw new InvalidArgumentError(t('After = comes one of {choices}.', { choices: SEVERITIES.join(', ') }));
  }
  return { ...before, [id]: severity as Severity | 'off' };
}

function readSteps(value: string): StepId[] {
  const ids = value.split(/[,，\s]+/).filter(Boolean);
  const known = (id: string): id is StepId => STEP_IDS.some((step) => step === id);
  const unknown = ids.find((id) => !known(id));
  if (unknown !== undefined || ids.length === 0)
    throw new InvalidArgumentError(t('The steps are {steps}.', { steps: STEP_IDS.join(', ') }));
  return ids.filter(known);
}
