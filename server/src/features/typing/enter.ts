import { labelBefore } from '../../notice/fields';
import { readMark } from '../../notice/marks';
import type { Mark } from '../../notice/marks';
import type { Notice } from '../../notice/model';
import { lineEnd } from '../../lint/fix';
import { standsInside } from '../../rules/numbering/inside';
import { says } from '../../rules/numbering/enumeration-words';
import type { Edit } from '../../rules/rule';
import { lineAt, withoutHalfEmphasis } from './lines';
import type { Line } from './lines';
import { labelAfter } from './next-label';

/**
 * What Enter does beyond the new line that the editor has made: behind 问题3：…, （二）…, 2.… or 二是… the next label stands on
 * it, set like the one before; behind a label without words the label goes, and the list is ended.
 * @param caret on the new line
 */
export function onEnter(notice: Notice, caret: number): Edit[] {
  const { text } = notice;
  const line = lineAt(notice, caret);
  if (line.offset === 0 || line.text !== '') return [];
  const above = lineAt(notice, line.offset - 1);
  const mark = openerOf(above);
  if (!mark || mark.ordinal === 0 || above.lead.includes('#')) return [];
  const rest = above.text.slice(mark.titleOffset).replace(/^[\s\u3000*_]+/, '');
  if (rest === '') return mark.offset === 0 ? [{ range: [endOfIndent(above), caret], text: '' }] : [];
  const label = labelAfter(above.text, mark);
  if (label === null || !continues(notice, above, mark)) return [];
  const gap = isSetApart(notice, above, mark) ? lineEnd(text) : '';
  const lead = mark.offset === 0 ? above.lead : blanksOf(above.lead);
  return [{ range: [line.offset, caret], text: gap + withoutHalfEmphasis(lead + label) }];
}

/** The label that a line begins with, or the first of the items behind 整改措施：. Offsets within the line's text. */
function openerOf({ text }: Line): Mark | null {
  const mark = readMark(text, 0, text.length);
  if (mark) return mark;
  const colon = text.search(/[：:]/);
  const field = colon > 0 && colon < LONGEST_FIELD ? labelBefore(text, colon) : null;
  if (field?.offset !== 0) return null;
  const first = readMark(text, field.valueOffset, text.length);
  return first && first.family !== 'chapter' && first.family !== 'problem' ? first : null;
}

const LONGEST_FIELD = 12;

/** Is another item of the list what comes next? Not where the list runs on in the line, nor where items have a body. */
function continues(notice: Notice, above: Line, { family, ordinal, titleOffset }: Mark): boolean {
  const { contentOffset, endOffset } = above;
  if (family === 'enumeration') return !says(above.text.slice(titleOffset), ordinal + 1);
  if (standsInside(notice, family, ordinal + 1, contentOffset + titleOffset, endOffset)) return false;
  const index = headingAt(notice, contentOffset);
  const heading = notice.headings[index];
  if (!heading) return true;
  const bodies = bodiesOf(notice, index);
  if (bodies.length === 0) return family !== 'chapter' || heading.kind === 'problem';
  return !bodies.includes(true);
}

function headingAt({ headings }: Notice, offset: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.offset < offset) low = middle + 1;
    else high = middle;
  }
  return headings[low]?.offset === offset ? low : -1;
}

/** How far to look for headings of the same list. */
const NEAR = 40;

/** Of the other headings of the list, or else of others like this one, as far as it can be told: do they have a body? */
function bodiesOf(notice: Notice, index: number): boolean[] {
  const { headings } = notice;
  const { family, parent } = headings[index]!;
  const alike: { readonly own: boolean; readonly body: boolean }[] = [];
  for (let i = Math.max(0, index - NEAR); i < Math.min(headings.length, index + NEAR); i += 1) {
    const other = headings[i]!;
    const body = i === index || other.family !== family ? null : hasBody(notice, i);
    if (body !== null) alike.push({ own: other.parent === parent, body });
  }
  const own = alike.filter((one) => one.own);
  return (own.length > 0 ? own : alike).map(({ body }) => body);
}

/** Does anything stand between the paragraph of a heading and the next one of its list? Null for the last of a list. */
function hasBody({ headings, text }: Notice, index: number): boolean | null {
  const heading = headings[index]!;
  const next = headings[index + 1];
  if (next?.parent === index) return true;
  // Behind the last one the rest of its chapter may begin.
  if (!next || next.parent !== heading.parent || next.family !== heading.family) return null;
  const end = text.indexOf('\n', heading.titleOffset);
  return end >= 0 && /[^\s\u3000#>*_+-]/.test(text.slice(end, next.offset));
}

/** How many of the lines above say how the text is set. */
const SAMPLE = 6;

/** Do blank lines part the paragraphs here? The item before says it alone; below the title nothing does. */
function isSetApart(notice: Notice, above: Line, { family, ordinal }: Mark): boolean {
  const from = notice.title?.endOffset ?? 0;
  let apart = 0;
  let line = above;
  for (let lines = 0; lines < SAMPLE && line.offset > from; lines += 1) {
    const before = paragraphAbove(notice, line);
    if (!before || before.offset < from) break;
    const blank = notice.text.slice(before.endOffset, line.offset).split('\n').length > 2;
    const opener = lines === 0 ? openerOf(before) : null;
    if (opener?.family === family && opener.ordinal === ordinal - 1) return blank;
    apart += blank ? 1 : -1;
    line = before;
  }
  return apart > 0;
}

function paragraphAbove(notice: Notice, line: Line): Line | null {
  let at = line.offset - 1;
  while (at >= 0 && /[\s\u3000]/.test(notice.text.charAt(at))) at -= 1;
  return at < 0 ? null : lineAt(notice, at);
}

function endOfIndent({ offset, lead }: Line): number {
  return offset + blanksOf(lead).length;
}

function blanksOf(lead: string): string {
  return /^[\s\u3000]*/.exec(lead)![0];
}
