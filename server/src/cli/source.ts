import type { Io } from './io';
import { readInput, STDIN, Unreadable, type Reading } from './reading';
import { t } from '../lint/render';

export type Format = 'text' | 'json';

/** One line to standard error, in the form that compilers use. */
export function complain(io: Pick<Io, 'stderr'>, path: string, reason: string): void {
  io.stderr.write(`${path}: ${reason}\n`);
}

/** What reports call an input; standard input has no name of its own. */
export function nameOf(path: string, stdinFilename = '<stdin>'): string {
  return path === STDIN ? stdinFilename : path;
}

/** The text of a file, or null where there is none: that has been said on standard error. */
export async function readOrComplain(path: string, name: string, io: Io): Promise<Reading | null> {
  try {
    return await readInput(path, io);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    complain(io, name, error.message);
    return null;
  }
}

/** What the reader of a report should know about its source. Not for programs: they asked for JSON only. */
export function remark(name: string, { text, encoding }: Reading, io: Io): void {
  // String.trim counts the byte order mark among the blanks.
  if (text.trim() === '') complain(io, name, t('is empty'));
  if (encoding === 'gb18030')
    complain(io, name, t('was read as GB18030; saved as UTF-8 it opens correctly everywhere'));
}

/** A file name that says Markdown decides; undefined: the parser looks at the text. */
export function isMarkdownName(name: string): boolean | undefined {
  return /\.(md|markdown)$/i.test(name) ? true : undefined;
}

/** The same, unless the command line knows better. */
export function isMarkdown(name: string, mode: 'auto' | 'on' | 'off'): boolean | undefined {
  return mode === 'auto' ? isMarkdownName(name) : mode === 'on';
}
