import { optionsOf } from '../config/keys';
import type { Held, Origin, Resolution } from '../config/resolve';
import { placesOf } from '../features/lines';
import { RULES } from '../rules/index';
import type { Rule } from '../rules/rule';
import { EXIT, type ExitCode } from './exit';
import type { Io } from './io';
import { painter } from './paint';
import { Project } from './project';
import type { Format } from './source';
import { t } from '../lint/render';
import { padEnd, widest } from './width';

export interface ConfigPrintOptions {
  readonly format: Format;
}

/** Where a value comes from: lines and columns count from 1. */
type Source =
  { readonly kind: 'default' | 'settings' | 'command' } | { kind: 'file'; path: string; line: number; column: number };

interface Sourced {
  readonly value: unknown;
  readonly source: Source;
}

/** `rectify config print`: what holds for a file, and from where each value comes. */
export async function printConfig(file: string, options: ConfigPrintOptions, io: Io): Promise<ExitCode> {
  const project = new Project(io, true);
  const resolution = await project.resolutionOf(file);
  const { chain } = await project.chainOf(file);
  const sourced = <T>({ value, origin }: Held<T>): Sourced => ({ value, source: sourceOf(origin, project) });
  const settings = settingsOf(resolution, sourced);
  const paths = chain.links.map((link) => project.nameOf(link.file));
  const leftOut = resolution.leftOut && sourced(resolution.leftOut);
  if (options.format === 'json') {
    const rules = Object.fromEntries(RULES.map((rule) => [rule.id, ruleSetting(rule, resolution, sourced)]));
    const all = { file, projectFiles: paths, leftOut, settings: { ...settings, rules } };
    io.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    io.stdout.write(text(file, paths, leftOut, settings, painter(io)));
  }
  return project.mistakes > 0 ? EXIT.usage : EXIT.ok;
}

type Entry = Sourced | readonly Sourced[] | Readonly<Record<string, Sourced>>;

function settingsOf(resolution: Resolution, sourced: <T>(held: Held<T>) => Sourced): Record<string, Entry> {
  const map = <T>(entries: ReadonlyMap<string, Held<T>>): Record<string, Sourced> =>
    Object.fromEntries([...entries].map(([name, held]) => [name, sourced(held)]));
  return {
    profile: sourced(resolution.profile),
    requiredParts: sourced(resolution.requiredParts),
    countPartlyAs: sourced(resolution.countPartlyAs),
    rules: map(resolution.rules),
    headings: map(resolution.headings),
    statuses: map(resolution.statuses),
    bodies: resolution.bodies.map(sourced),
    shortNames: resolution.shortNames.map(sourced),
    contact: sourced(resolution.contact),
    ignore: resolution.ignore.map(sourced),
  };
}

/** A rule with the severity and the options that it has in the end. */
function ruleSetting(rule: Rule, { rules }: Resolution, sourced: <T>(held: Held<T>) => Sourced): Sourced {
  const held = rules.get(rule.id);
  const defaults = Object.fromEntries(
    Object.entries(optionsOf(rule)?.fields ?? {}).map(([name, field]) => [
      name,
      name === 'profiles' ? rule.profiles : field.default,
    ]),
  );
  const severity = held?.value.severity ?? (rule.off ? 'off' : rule.severity);
  const options = { ...defaults, ...held?.value.options };
  const value = { severity, ...(Object.keys(options).length > 0 && { options }) };
  return sourced({ value, origin: held?.origin ?? { kind: 'default' } });
}

function sourceOf(origin: Origin, project: Project): Source {
  if (origin.kind !== 'file') return origin;
  const place = placesOf(origin.file.text)(origin.span?.offset ?? 0);
  return { kind: 'file', path: project.nameOf(origin.file), ...place };
}

type Row = readonly [name: string, value: string, source: string];

function text(
  file: string,
  paths: readonly string[],
  leftOut: Sourced | null,
  settings: Record<string, Entry>,
  paint: ReturnType<typeof painter>,
): string {
  const rows: Row[] = Object.entries(settings).flatMap(([key, entry]) => rowsOf(key, entry));
  const others = RULES.length - Object.keys(settings['rules'] ?? {}).length;
  const [names, values] = [widest(rows.map(([name]) => name)), Math.min(60, widest(rows.map(([, value]) => value)))];
  const lines = rows.map(([name, value, source]) =>
    `  ${padEnd(name, names)}  ${padEnd(value, values)}  ${paint('dim', source)}`.trimEnd(),
  );
  const files =
    paths.length > 0
      ? t('Project files, those that count most last: {files}', { files: paths.join(', ') })
      : t('No project file holds for this file.');
  const out = leftOut
    ? `${t('Not checked: left out by “{pattern}” ({source}).', { pattern: String(leftOut.value), source: sourceText(leftOut.source) })}\n`
    : '';
  return `${paint('underline', file)}\n${files}\n${out}${lines.join('\n')}\n${t('Other rules as by default: {count}.', { count: others })}\n`;
}

function rowsOf(key: string, entry: Entry): Row[] {
  if (isSourced(entry)) return [[key, valueText(entry.value), sourceText(entry.source)]];
  const named = Array.isArray(entry)
    ? entry.map((one: Sourced, i): [string, Sourced] => [`${key}[${i}]`, one])
    : Object.entries(entry as Record<string, Sourced>).map(([name, one]): [string, Sourced] => [`${key}.${name}`, one]);
  if (named.length === 0 && key !== 'rules') return [[key, '–', sourceText({ kind: 'default' })]];
  return named.map(([name, { value, source }]) => [name, valueText(value), sourceText(source)]);
}

const isSourced = (entry: Entry): entry is Sourced => 'source' in entry && 'value' in entry;

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null) return t('as the kind of notice asks for');
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => valueText(one)).join(', ') : '–';
  const { severity, options, ...others } = value as { severity?: string; options?: object };
  if (severity === undefined) return JSON.stringify(others);
  return options ? `${severity} ${JSON.stringify(options)}` : severity;
}

function sourceText(source: Source): string {
  switch (source.kind) {
    case 'file':
      return `${source.path}:${source.line}:${source.column}`;
    case 'command':
      return t('command line');
    case 'settings':
      return t('settings of the editor');
    case 'default':
      return t('default');
  }
}
