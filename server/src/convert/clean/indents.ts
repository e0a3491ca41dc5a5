import type { Notice } from '../../notice/model';
import type { Edit } from '../../rules/rule';

/** A paragraph may be set in by two characters, which some write as four half-width blanks. */
const INDENTED = /^[ \t\u00a0]{5,}(?=\u3000*\S)/gm;
const LINE = /^.*\S/gm;

/**
 * The blanks that a page's source code puts before its lines: more than any writer's indent, before most of the lines.
 * A single line so far to the right is a signature that somebody has put there.
 */
export function sourceIndents({ text, markdown }: Notice): Edit[] {
  // Blanks before a line mean something in Markdown.
  if (markdown) return [];
  const indents = [...text.matchAll(INDENTED)];
  if (indents.length * 2 <= (text.match(LINE)?.length ?? 0)) return [];
  return indents.map(({ index, 0: blanks }) => ({ range: [index, index + blanks.length], text: '' }));
}
