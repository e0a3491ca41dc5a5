import type { Notice, Span } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Positions, unitsOf } from '../positions';
import { Words } from '../words';

/** A place in a paragraph where ① ② ③, （1）（2）（3） or 1. 2. 3. do not follow each other. Raw offsets. */
export interface InlineSlip extends Span {
  readonly kind: 'gap' | 'duplicate';
  readonly text: string;
  readonly expected: number;
  /** The one before it. */
  readonly before: Span & { readonly text: string };
}

export type Family = 'circled' | 'bracketed' | 'arabic';

interface Mark {
  readonly family: Family;
  readonly n: number;
  readonly from: number;
  readonly to: number;
}

/** Where a clause begins: 见（2） and 其中① count nothing. */
const MARK =
  /(?<=^|[。；;：:，,、！？\s])(?:([\u2460-\u2473])|[（(](\d{1,2})[）)](?=[\u4e00-\u9fff“《])|(\d{1,2})[.．、](?=[\u4e00-\u9fff“《]))/y;
const OPENERS = unitsOf('（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const STOPS = unitsOf('.．、');

/** Slips in the lists that run on inside one paragraph; headings at its beginning are looked after by `slipsOf`. */
export const inlineSlipsOf: (notice: Notice) => readonly InlineSlip[] = perNotice(read);

/** Few paragraphs hold such marks: these are looked for, and only then their paragraphs. */
function read(notice: Notice): InlineSlip[] {
  const starts = candidates(Positions.of(notice));
  const words = Words.of(notice);
  const slips: InlineSlip[] = [];
  let next = 0;
  for (const { offset, endOffset } of notice.paragraphs) {
    const from = words.view.fromRaw(offset);
    const to = words.view.fromRaw(endOffset);
    while (next < starts.length && starts[next]! < from) next += 1;
    const first = next;
    while (next < starts.length && starts[next]! < to) next += 1;
    // One mark alone makes no list.
    if (next > first + 1) slips.push(...slipsIn(words, from, to, starts.subarray(first, next)));
  }
  return slips;
}

/** Where a mark may begin, ascending. */
function candidates(positions: Positions): Uint32Array {
  const { text } = positions;
  const starts: number[] = [];
  for (const unit of STOPS) {
    const places = positions.at(unit);
    for (let i = 0; i < places.length; i += 1) {
      const at = places[i]!;
      if (isDigit(text, at - 1)) starts.push(isDigit(text, at - 2) ? at - 2 : at - 1);
    }
  }
  for (const unit of OPENERS) {
    const bracket = unit < 0x2460 || unit > 0x2473;
    const places = positions.at(unit);
    for (let i = 0; i < places.length; i += 1) if (!bracket || isDigit(text, places[i]! + 1)) starts.push(places[i]!);
  }
  return Uint32Array.from(starts).sort();
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function slipsIn(words: Words, from: number, to: number, starts: Uint32Array): InlineSlip[] {
  const part = words.text.slice(from, to);
  const marks = marksIn(part, from, starts);
  if (marks.length < 2) return [];
  const slips: InlineSlip[] = [];
  const last = new Map<Family, Mark>();
  for (const mark of marks) {
    const before = last.get(mark.family);
    if (mark.n === 1 || before) last.set(mark.family, mark);
    if (!before || mark.n === 1 || mark.n === before.n + 1) continue;
    const expected = before.n + 1;
    // It stands there, though no clause begins with it.
    if (mark.n > expected && holds(part.slice(before.to, mark.from), mark.family, expected)) continue;
    const span = (m: Mark) => ({ ...words.raw(from + m.from, from + m.to), text: part.slice(m.from, m.to) });
    const kind = mark.n > expected ? ('gap' as const) : ('duplicate' as const);
    slips.push({ kind, ...span(mark), expected, before: span(before) });
  }
  return slips;
}

function marksIn(part: string, from: number, starts: Uint32Array): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < starts.length; i += 1) {
    MARK.lastIndex = starts[i]! - from;
    const match = MARK.exec(part);
    if (!match) continue;
    const { index, 0: all } = match;
    marks.push({ family: familyOf(match), n: numberIn(match), from: index, to: index + all.length });
  }
  return marks;
}

/** @param match a circled, a bracketed or an Arabic number in its groups */
export function familyOf([, circled, bracketed]: RegExpExecArray): Family {
  return circled ? 'circled' : bracketed ? 'bracketed' : 'arabic';
}

/** @param match the same */
export function numberIn([, circled, bracketed, arabic]: RegExpExecArray): number {
  return circled ? circled.charCodeAt(0) - 0x245f : Number(bracketed ?? arabic);
}

/** Does the number stand somewhere in this text? */
export function holds(part: string, family: Family, n: number): boolean {
  if (family === 'circled') return part.includes(String.fromCharCode(0x245f + n));
  return new RegExp(family === 'bracketed' ? `[（(]${n}[）)]` : `(?<!\\d)${n}[.．、]`).test(part);
}
