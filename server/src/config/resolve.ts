import { matchesGlob } from '../glob';
import type { Span, StatusValue, Profile } from '../notice/model';
import type { HeadingRole } from '../notice/vocabulary';
import type { PartlyAs, RequiredPart } from '../rules/rule';
import type { ConfigFile, Link } from './files';
import type { ReadFile } from './read';
import { leavesOut, matchesAny, pathFrom } from './patterns';
import type { IgnoreEntry, RuleSetting, Values } from './values';

/** Where a value comes from. */
export type Origin =
  | { readonly kind: 'default' | 'settings' | 'command' }
  | { readonly kind: 'file'; readonly file: ConfigFile; readonly span: Span | null };

export interface Held<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** What holds for one file, and where each of it comes from. */
export interface Resolution {
  readonly profile: Held<Profile | 'auto'>;
  readonly requiredParts: Held<readonly RequiredPart[] | null>;
  readonly countPartlyAs: Held<PartlyAs | 'any'>;
  /** Rules that somebody has set. */
  readonly rules: ReadonlyMap<string, Held<RuleSetting>>;
  readonly headings: ReadonlyMap<HeadingRole, Held<readonly string[]>>;
  readonly statuses: ReadonlyMap<string, Held<StatusValue>>;
  /** These lists add up. */
  readonly bodies: readonly Held<string>[];
  readonly shortNames: readonly Held<string>[];
  readonly ignore: readonly Held<IgnoreEntry>[];
  readonly contact: Held<readonly string[]>;
  readonly pinyinInitials: Held<boolean>;
  /** The pattern that leaves the file out, or null. */
  readonly leftOut: Held<string> | null;
}

/** The editor's settings, and the folder from which their patterns count. */
export interface SettingsLayer {
  readonly settings: ReadFile;
  readonly base: string | null;
}

interface Layer {
  readonly values: Values;
  readonly origin: (key: string, name?: string) => Origin;
}

const DEFAULT: Origin = { kind: 'default' };

/**
 * What holds for a file. What counts least comes first: defaults, the editor's settings, project files from the
 * outermost to the nearest, each with its overrides behind it, the command line.
 */
export function resolve(
  uri: string,
  links: readonly Link[],
  settings: SettingsLayer | null,
  command: Values = {},
): Resolution {
  const sources = [...(settings ? [sourceOfSettings(settings)] : []), ...links.map(sourceOfFile)];
  const layers = [
    ...sources.flatMap((source) => layersOf(source, uri)),
    { values: command, origin: (): Origin => ({ kind: 'command' }) },
  ];
  const last = <K extends keyof Values, D>(key: K, otherwise: D): Held<NonNullable<Values[K]> | D> => {
    const layer = layers.findLast(({ values }) => values[key] !== undefined);
    return layer
      ? { value: layer.values[key] as NonNullable<Values[K]>, origin: layer.origin(key) }
      : { value: otherwise, origin: DEFAULT };
  };
  const entries = <T>(key: 'headings' | 'statuses'): Map<string, Held<T>> => {
    const all = new Map<string, Held<T>>();
    for (const { values, origin } of layers) {
      for (const [name, value] of Object.entries((values[key] ?? {}) as Record<string, T>))
        all.set(name, { value, origin: origin(key, name) });
    }
    return all;
  };
  const added = (key: 'bodies' | 'shortNames'): Held<string>[] =>
    layers.flatMap(({ values, origin }) => (values[key] ?? []).map((value) => ({ value, origin: origin(key) })));
  return {
    profile: command.profile ? last('profile', 'auto') : (chosenKind(sources, uri) ?? last('profile', 'auto')),
    requiredParts: last('requiredParts', null),
    countPartlyAs: last('countPartlyAs', 'any'),
    rules: withInheritedOptions(layers),
    headings: entries<readonly string[]>('headings') as Map<HeadingRole, Held<readonly string[]>>,
    statuses: entries('statuses'),
    bodies: added('bodies'),
    shortNames: added('shortNames'),
    ignore: sources.flatMap((source) => ignoreEntries(source, uri)),
    contact: last('contact', []),
    pinyinInitials: last('pinyinInitials', true),
    leftOut: leftOut(sources, uri),
  };
}

/** Whoever sets the severity of a rule alone means to keep its options. */
function withInheritedOptions(layers: readonly Layer[]): Map<string, Held<RuleSetting>> {
  const all = new Map<string, Held<RuleSetting>>();
  for (const { values, origin } of layers) {
    for (const [id, own] of Object.entries(values.rules ?? {})) {
      const options = own.options ?? all.get(id)?.value.options;
      all.set(id, { value: { severity: own.severity, ...(options && { options }) }, origin: origin('rules', id) });
    }
  }
  return all;
}

interface Source {
  readonly read: ReadFile;
  readonly base: string | null;
  readonly at: (span: Span | null) => Origin;
}

function sourceOfSettings({ settings, base }: SettingsLayer): Source {
  return { read: settings, base, at: () => ({ kind: 'settings' }) };
}

function sourceOfFile({ file, base }: Link): Source {
  return { read: file, base, at: (span) => ({ kind: 'file', file, span }) };
}

/** A source's own values, then those of its overrides that hold for the file. */
function layersOf(source: Source, uri: string): Layer[] {
  const { read, at } = source;
  const own: Layer = {
    values: read.values,
    origin: (key, name) => at(read.placeOf(name === undefined ? [key] : [key, name])),
  };
  const overrides = overridesFor(source, uri).map((values): Layer => ({
    values,
    origin: () => at(read.placeOfEntry(values)),
  }));
  return [own, ...overrides];
}

function overridesFor({ read, base }: Source, uri: string): Values[] {
  return (read.values.overrides ?? []).filter(
    ({ files, excludedFiles = [] }) => matchesAny(base, uri, files) && !matchesAny(base, uri, excludedFiles),
  );
}

/** The kind that somebody has chosen for this very file. */
function chosenKind(sources: readonly Source[], uri: string): Held<Profile> | null {
  for (const { read, base, at } of sources.toReversed()) {
    const kinds = read.values.profiles ?? {};
    const path = pathFrom(base, uri);
    const pattern = Object.hasOwn(kinds, path) ? path : Object.keys(kinds).find((glob) => matchesGlob(path, glob));
    if (pattern !== undefined) return { value: kinds[pattern]!, origin: at(read.placeOf(['profiles', pattern])) };
  }
  return null;
}

function ignoreEntries(source: Source, uri: string): Held<IgnoreEntry>[] {
  const { read, base, at } = source;
  return [read.values, ...overridesFor(source, uri)]
    .flatMap(({ ignore = [] }: Values) => ignore)
    .filter(({ files }) => !files || matchesAny(base, uri, files))
    .map((value) => ({ value, origin: at(read.placeOfEntry(value)) }));
}

function leftOut(sources: readonly Source[], uri: string): Held<string> | null {
  for (const { read, base, at } of sources) {
    const path = pathFrom(base, uri);
    const value = (read.values.ignorePatterns ?? []).find((pattern) => leavesOut(path, pattern));
    if (value !== undefined) return { value, origin: at(read.placeOfText(['ignorePatterns'], value)) };
  }
  return null;
}
