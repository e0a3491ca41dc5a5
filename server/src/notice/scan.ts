import type { Block } from './blocks';
import { skipBlanks } from './characters';
import type { FieldMark } from './fields';
import { findFields, labelAtStart } from './fields';
import { splitFlattened, splitHeadings } from './flatten';
import { isRule, mayOpenLineMark, skipLineMarks, trimLineEnd } from './markdown';
import { readMark } from './marks';
import type { Mark } from './marks';
import { isResidue } from './opening';
import { OPENERS } from './titles';
import type { Span } from './model';

export interface Scan {
  readonly blocks: readonly Block[];
  /** View spans of the lines that were split because they hold many paragraphs. */
  readonly flattened: readonly Span[];
}

const NO_FIELDS: readonly FieldMark[] = [];
const COMMENT_START = '<!--';
const COMMENT_END = '-->';

/** One pass over the view: lines, and the paragraphs of flattened lines, become blocks; comments and rules are skipped. */
export function scan(text: string): Scan {
  const fields = new FieldCursor(findFields(text));
  const blocks: Block[] = [];
  const flattened: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const first = skipBlanks(text, start, end);
    // Every other line of most notices is blank.
    if (first === end) start = end + 1;
    else if (text.startsWith(COMMENT_START, first)) start = commentEnd(text, first, end) + 1;
    else {
      scanLine(text, first, end, fields, blocks, flattened);
      start = end + 1;
    }
  }
  return { blocks, flattened };
}

/** End of the line on which a comment closes; an unclosed one takes its own line only. */
function commentEnd(text: string, offset: number, lineEnd: number): number {
  const close = text.indexOf(COMMENT_END, offset);
  if (close < 0) return lineEnd;
  const newline = text.indexOf('\n', close);
  return newline < 0 ? text.length : newline;
}

function scanLine(
  text: string,
  first: number,
  end: number,
  fields: FieldCursor,
  blocks: Block[],
  flattened: Span[],
): void {
  let offset = first;
  let heading = 0;
  if (mayOpenLineMark(text.charCodeAt(first))) ({ offset, heading } = skipLineMarks(text, first, end));
  const stop = withoutComment(text, offset, trimLineEnd(text, offset, end));
  if (stop <= offset || isRule(text, offset, stop)) return;
  const flat = splitFlattened(text, offset, stop, mayHoldTitle(text, blocks), fields);
  const pieces = flat ?? splitHeadings(text, offset, stop);
  if (!pieces) {
    blocks.push(block(text, offset, stop, heading, false, fields));
    return;
  }
  if (flat) flattened.push({ offset, endOffset: stop });
  pieces.forEach((from, i) => {
    const to = trimLineEnd(text, from, pieces[i + 1] ?? stop);
    if (to > from) blocks.push(block(text, from, to, heading, true, fields));
  });
}

/** A comment at the end of a line is none of its words. */
function withoutComment(text: string, offset: number, end: number): number {
  if (text.charCodeAt(end - 1) !== GREATER || !text.startsWith(COMMENT_END, end - COMMENT_END.length)) return end;
  const start = text.lastIndexOf(COMMENT_START, end);
  return start > offset ? trimLineEnd(text, offset, start) : end;
}

const GREATER = 0x3e;

/** Nothing but page furniture stands above: a line that holds everything begins with the title. */
function mayHoldTitle(text: string, blocks: readonly Block[]): boolean {
  return blocks.length <= MOST_FURNITURE && blocks.every((block) => isResidue(text, block));
}

const MOST_FURNITURE = 6;

function block(text: string, from: number, end: number, heading: number, flat: boolean, fields: FieldCursor): Block {
  const own = fields.within(from, end);
  const offset = behindDashes(text, from, own[0]);
  const read = readMark(text, offset, end);
  const mark = read && skipEmphasis(text, read, end);
  // A sentence behind `##` is a slip, not a heading.
  const level = heading > 0 && !mark && text.slice(offset, end).includes('。') ? 0 : heading;
  const enclosed = own[0]?.offset === offset + 1 && OPENERS[text.charCodeAt(offset)] === 1;
  if (enclosed) return { offset, end, mark, fields: own, heading: level, enclosed, flat };
  if (own.length === 0 || own[0]?.offset !== offset) {
    const bare = labelAtStart(text, mark && mark.family !== 'chapter' ? mark.titleOffset : offset, end);
    if (bare) {
      const inside = bare.offset === offset + 1;
      return { offset, end, mark, fields: [bare, ...own], heading: level, enclosed: inside, flat };
    }
  }
  return { offset, end, mark, fields: own, heading: level, enclosed: false, flat };
}

/** ——整改措施：… begins with its label. */
function behindDashes(text: string, from: number, first: FieldMark | undefined): number {
  let p = from;
  while (text.charCodeAt(p) === DASH) p += 1;
  return p > from && skipBlanks(text, p, first?.offset ?? p) === first?.offset ? first.offset : from;
}

const DASH = 0x2014;

/** **问题1：**基层…: the title begins behind the asterisks. */
function skipEmphasis(text: string, mark: Mark, end: number): Mark {
  let p = mark.titleOffset;
  while (p < end && (text[p] === '*' || text[p] === '_')) p += 1;
  return p === mark.titleOffset ? mark : { ...mark, titleOffset: skipBlanks(text, p, end) };
}

/** Hands out the fields of one block after the other: both run forward through the text. */
class FieldCursor {
  private next = 0;
  constructor(private readonly fields: readonly FieldMark[]) {}

  /** How many fields lie ahead and before `end`. */
  count(end: number): number {
    let n = 0;
    for (let i = this.next; i < this.fields.length && this.fields[i]!.offset < end; i += 1) n += 1;
    return n;
  }

  within(offset: number, end: number): readonly FieldMark[] {
    const { fields } = this;
    while (this.next < fields.length && fields[this.next]!.offset < offset) this.next += 1;
    const from = this.next;
    while (this.next < fields.length && fields[this.next]!.offset < end) this.next += 1;
    return from === this.next ? NO_FIELDS : fields.slice(from, this.next);
  }
}
