import type { Notice, Span } from '../../notice/model';
import { Words } from '../words';

/** A place in a paragraph where ① ② ③, （1）（2）（3） or 1. 2. 3. do not follow each other. Raw offsets. */
export interface InlineSlip extends Span {
  readonly kind: 'gap' | 'duplicate';
  readonly text: string;
  readonly expected: number;
  /** The one before it. */
  readonly before: Span & { readonly text: string };
}

type Family = 'circled' | 'bracketed' | 'arabic';

interface Mark {
  readonly family: Family;
  readonly n: number;
  readonly from: number;
  readonly to: number;
}

/** Where a clause begins: 见（2） and 其中① count nothing. */
const MARK =
  /(?<=^|[。；;：:，,、！？\s])(?:([\u2460-\u2473])|[（(](\d{1,2})[）)](?=[\u4e00-\u9fff“《])|(\d{1,2})[.．、](?=[\u4e00-\u9fff“《]))/g;
const MAY_HOLD = /[\u2460-\u2473]|[（(]\d{1,2}[）)]|\d[.．、]/;

const known = new WeakMap<Notice, readonly InlineSlip[]>();

/** Slips in the lists that run on inside one paragraph; headings at its beginning are looked after by `slipsOf`. */
export function inlineSlipsOf(notice: Notice): readonly InlineSlip[] {
  let slips = known.get(notice);
  if (!slips) known.set(notice, (slips = notice.paragraphs.flatMap((p) => slipsIn(notice, p))));
  return slips;
}

function slipsIn(notice: Notice, paragraph: Span): InlineSlip[] {
  const words = Words.of(notice);
  const { from, to } = words.at(paragraph);
  const part = words.text.slice(from, to);
  if (!MAY_HOLD.test(part)) return [];
  const marks = marksIn(part);
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

function marksIn(part: string): Mark[] {
  return [...part.matchAll(MARK)].map(({ index, 0: all, 1: circled, 2: bracketed, 3: arabic }) => ({
    family: circled ? 'circled' : bracketed ? 'bracketed' : 'arabic',
    n: circled ? circled.charCodeAt(0) - 0x245f : Number(bracketed ?? arabic),
    from: index,
    to: index + all.length,
  }));
}

function holds(part: string, family: Family, n: number): boolean {
  if (family === 'circled') return part.includes(String.fromCharCode(0x245f + n));
  return new RegExp(family === 'bracketed' ? `[（(]${n}[）)]` : `(?<!\\d)${n}[.．、]`).test(part);
}
