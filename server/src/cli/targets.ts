import fs from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Io } from './io';
import { reasonOf, STDIN } from './reading';
import { t } from '../lint/render';

/** File names that are notices by themselves; the editor claims the same for its language. Files named by the user need none. */
export const NOTICE_FILES = ['notice', 'notice.md', 'notice.txt']
  .map((extension) => `**/*.${extension}`)
  .concat(['通报', '报告'].flatMap((genre) => ['txt', 'md'].map((extension) => `**/*整改*${genre}*.${extension}`)));

export interface Targets {
  /** As given on the command line, or below a folder given there; each file once. */
  readonly files: readonly string[];
  /** Those of them that the user named, rather than a folder or a pattern. */
  readonly named: ReadonlySet<string>;
  /** Folders that were searched through. */
  readonly folders: readonly string[];
  /** What was asked for and cannot be looked at. */
  readonly problems: readonly TargetProblem[];
}

export interface TargetProblem {
  readonly path: string;
  readonly reason: string;
}

/** What the user means by files, folders, globs and `-`. An input that leads nowhere is a problem, not nothing. */
export async function expandTargets(inputs: readonly string[], io: Pick<Io, 'cwd'>): Promise<Targets> {
  const files = new Map<string, { readonly file: string; readonly isReal: boolean }>();
  const problems: TargetProblem[] = [];
  const named = new Set<string>();
  const folders: string[] = [];
  for (const input of inputs) {
    const found = await expand(input, io.cwd(), problems);
    if (found[0] === input) named.add(input);
    else if (await isFolder(resolve(io.cwd(), input))) folders.push(input);
    // The real path is the identity: links, `./a` and `a`, a folder and a file in it must not report twice.
    for (const file of found) {
      const identity = file === STDIN ? STDIN : await realpath(resolve(io.cwd(), file)).catch(() => file);
      const isReal = resolve(io.cwd(), file) === identity;
      // Of several names the first, but rather the file itself than a link to it.
      const known = files.get(identity);
      if (!known || (isReal && !known.isReal)) files.set(identity, { file, isReal });
    }
  }
  return { files: [...files.values()].map(({ file }) => file), named, folders, problems };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (kind) => kind.isDirectory(),
    () => false,
  );

async function expand(input: string, cwd: string, problems: TargetProblem[]): Promise<string[]> {
  if (input === STDIN) return [input];
  // What exists is meant literally, even where its name looks like a pattern.
  const kind = await stat(resolve(cwd, input)).catch((error: NodeJS.ErrnoException) => error);
  if (kind instanceof Error) {
    if (kind.code === 'ENOENT' && DYNAMIC.test(input)) return expandGlob(input, cwd, problems);
    problems.push({ path: input, reason: reasonOf(kind) });
    return [];
  }
  if (!kind.isDirectory()) return [input];
  const unreadable = problems.length;
  const files = await search(input, NOTICE_FILES, ['**/node_modules/**'], cwd, problems);
  if (files.length === 0 && problems.length === unreadable) {
    const reason = t('no notices in this folder (*.notice, *整改*通报*.txt …); name a file to have it checked anyway');
    problems.push({ path: input, reason });
  }
  return files;
}

const DYNAMIC = /[*?{}[\]()!+@]/;

async function expandGlob(input: string, cwd: string, problems: TargetProblem[]): Promise<string[]> {
  const segments = (sep === '\\' ? input.replaceAll('\\', '/') : input).split('/');
  const literal = segments.findIndex((segment) => DYNAMIC.test(segment));
  const base = segments.slice(0, literal).join('/') || (input.startsWith('/') ? '/' : '');
  // Whoever writes node_modules means it.
  const ignore = segments.includes('node_modules') ? [] : ['**/node_modules/**'];
  const files = await search(base, [segments.slice(literal).join('/')], ignore, cwd, problems);
  if (files.length === 0) problems.push({ path: input, reason: t('no file matches this pattern') });
  return files;
}

/** Files below `base`, named as the user named `base`. Folders that start with a dot are left out. */
async function search(
  base: string,
  patterns: string[],
  ignore: string[],
  cwd: string,
  problems: TargetProblem[],
): Promise<string[]> {
  const root = resolve(cwd, base);
  const prefix = base === '' ? '' : base.replace(/[\\/]*$/, '/');
  const name = (path: string) =>
    prefix +
    path
      .slice(root.length)
      .replace(/^[\\/]/, '')
      .replaceAll('\\', '/');
  // tinyglobby passes over folders that it may not open; they must not read as clean.
  const readdir = ((path: string, options: object, done: (error: Error | null, entries: fs.Dirent[]) => void) =>
    fs.readdir(path, { ...options, withFileTypes: true }, (error, entries) => {
      if (error && error.code !== 'ENOENT') problems.push({ path: name(path) || base, reason: reasonOf(error) });
      done(error, entries);
    })) as typeof fs.readdir;
  const found = await glob(patterns, {
    cwd: root,
    ignore,
    expandDirectories: false,
    caseSensitiveMatch: false,
    fs: { readdir },
  });
  return found.sort().map((path) => prefix + path);
}
