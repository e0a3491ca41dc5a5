import type { Finding } from '../lint/finding';
import type { Edit } from '../rules/rule';

const DIRECTIVE = /<!--\s*rectify-disable-next-line((?:[\s,]+[a-z][\w-]*)*)\s*-->[^\S\n]*$/;
const FENCE = /^ {0,3}(?:```|~~~)/gm;
/** What a paragraph cannot go on from: a comment below it stands by itself. */
const CLOSED = /^\s*$|^ {0,3}#{1,6}(?:\s|$)|^ {0,3}(?:=+|-{3,}|\*{3,})\s*$|-->\s*$/;
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const DELIMITER_ROW = /^[\s|:]*-[\s|:-]*$/;

/**
 * The comment that silences one finding of a Markdown draft: on a line of its own above, or, where that would break a
 * paragraph, a list or a table in two, at the end of the line above. Null where no comment can stand.
 */
export function silencingComment(text: string, { offset, ruleId }: Finding): Edit | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const above = text.slice(0, start);
  if ((above.match(FENCE) ?? []).length % 2 === 1) return null;
  const last = above.trimEnd();
  const before = last.slice(last.lastIndexOf('\n') + 1);
  const directive = DIRECTIVE.exec(before);
  if (directive) return extended(last.length - before.length + directive.index, directive, ruleId);
  const comment = `<!-- rectify-disable-next-line ${ruleId} -->`;
  const line = text.slice(start, text.indexOf('\n', start) < 0 ? undefined : text.indexOf('\n', start));
  if (standsAlone(above, before, line)) {
    const at = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
    return { range: [at, at], text: `${/^[ \t]*/.exec(line)![0]}${comment}\n` };
  }
  if (before.includes('|') && DELIMITER_ROW.test(before)) return null;
  return { range: [last.length, last.length], text: ` ${comment}` };
}

/** One more rule for a comment that is there already; a comment without rules silences all. */
function extended(at: number, [all, rules = '']: RegExpExecArray, ruleId: string): Edit | null {
  if (rules === '') return null;
  const end = at + all.indexOf(rules) + rules.length;
  return { range: [end, end], text: ` ${ruleId}` };
}

/** @param before the last line above that says something */
function standsAlone(above: string, before: string, line: string): boolean {
  if (before === '') return true;
  // Items with blank lines between them are one list all the same.
  if (LIST_ITEM.test(line) && (LIST_ITEM.test(before) || /^\s/.test(before))) return false;
  const blank = /\n[^\S\n]*\r?\n$/.test(above);
  return blank || CLOSED.test(before);
}
