import type { Block } from './blocks';
import { charTable, isColon, sentenceEnd, trimEnd } from './characters';
import type { ViewSpan } from './contact';

const TITLE_MARKS = charTable('。．.：:；;，,*_、 \u3000');
export const OPENERS = charTable('【（([［〔');
/** A title that runs into its measures: 关于…问题：一是…. */
const INTO_LIST = /[：:]\s*(?:[一二三四五六七八九十]是|[（(]1[）)]|1[.．、])/;

/** The words of a heading: from behind its ordinal to the first full stop or label, without end marks. */
export function titleOf(text: string, block: Block): ViewSpan {
  const offset = Math.min(block.mark?.titleOffset ?? block.offset, block.end);
  const field = block.fields.find((f) => f.offset > offset);
  const stop = sentenceEnd(text, offset, Math.min(block.end, field?.offset ?? block.end));
  const listed = stop - offset > 12 && hasColon(text, offset, stop) ? text.slice(offset, stop).search(INTO_LIST) : -1;
  return { offset, end: withoutOpener(text, offset, trimTitle(text, offset, listed > 0 ? offset + listed : stop)) };
}

/** Few titles have one: the others need no search. */
function hasColon(text: string, offset: number, end: number): boolean {
  for (let p = offset; p < end; p += 1) if (isColon(text.charCodeAt(p))) return true;
  return false;
}

/** 服务意识不强【整改状态：…】: the bracket that opens before a label is not part of what stands before it. */
export function withoutOpener(text: string, offset: number, end: number): number {
  return OPENERS[text.charCodeAt(end - 1)] === 1 ? trimTitle(text, offset, end - 1) : end;
}

/** End of a title or phrase without the marks and blanks behind it. */
export function trimTitle(text: string, offset: number, end: number): number {
  let p = trimEnd(text, offset, end);
  while (p > offset && TITLE_MARKS[text.charCodeAt(p - 1)] === 1) p -= 1;
  return p;
}

/** First offset from `offset` on that holds no such mark. */
export function skipTitleMarks(text: string, offset: number, end: number): number {
  let p = offset;
  while (p < end && TITLE_MARKS[text.charCodeAt(p)] === 1) p += 1;
  return p;
}
