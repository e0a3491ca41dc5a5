import type { Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Positions, unitsOf } from '../positions';
import { Ground } from './ground';

/** A kind of marks that come in pairs, whatever their width. */
export type PairKind =
  'double' | 'single' | 'title' | 'inner-title' | 'round' | 'square' | 'corner' | 'white-corner' | 'lenticular';

/** One mark of a pair, at an offset of the view. */
export interface PairMark {
  readonly at: number;
  readonly kind: PairKind;
  readonly opens: boolean;
  /** Null: it stands alone. */
  partner: PairMark | null;
  /** The opening mark of the innermost pair around it. */
  readonly around: PairMark | null;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

const KINDS: readonly (readonly [PairKind, signs: string])[] = [
  ['double', '“”'],
  ['single', '‘’'],
  ['title', '《》'],
  ['inner-title', '〈〉'],
  ['round', '（）'],
  ['round', '()'],
  ['square', '〔〕'],
  ['corner', '「」'],
  ['white-corner', '『』'],
  ['lenticular', '【】'],
];
/** For each unit 0, or twice the index of its kind, plus 1 where it opens and 2 where it closes. */
const SIGNS = new Uint8Array(0x10000);
KINDS.forEach(([, signs], i) => {
  SIGNS[signs.charCodeAt(0)] = 2 * i + 1;
  SIGNS[signs.charCodeAt(1)] = 2 * i + 2;
});

const ALL_SIGNS = unitsOf(KINDS.map(([, signs]) => signs).join(''));

/** No text nests deeper; a heap of opening marks must not be walked through for each closing one. */
const DEEPEST = 50;

/** 1） or a) at the start of a paragraph or clause: the bracket belongs to an ordinal and has no partner. */
const ORDINAL = /(?:^|[\s。；：，、;:,])(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z]|[①-⑳])$/;

/** Every mark of a pair in the notice, in text order, matched within its paragraph. */
export const pairMarksOf: (notice: Notice) => readonly PairMark[] = perNotice(match);

function match(notice: Notice): PairMark[] {
  const ground = Ground.of(notice);
  const places = Positions.of(notice).atAny(ALL_SIGNS);
  const { view, paragraphs } = notice;
  const marks: PairMark[] = [];
  let next = 0;
  for (let paragraph = 0; paragraph < paragraphs.length && next < places.length; paragraph += 1) {
    const start = view.fromRaw(paragraphs[paragraph]!.offset);
    const end = view.fromRaw(paragraphs[paragraph]!.endOffset);
    while (next < places.length && places[next]! < start) next += 1;
    const first = next;
    while (next < places.length && places[next]! < end) next += 1;
    if (next > first) matchParagraph(ground.text, start, places.subarray(first, next), paragraph, marks);
  }
  return marks;
}

function matchParagraph(text: string, start: number, places: Uint32Array, paragraph: number, marks: PairMark[]): void {
  let around = null as PairMark | null;
  for (let i = 0; i < places.length; i += 1) {
    const at = places[i]!;
    const sign = SIGNS[text.charCodeAt(at)]!;
    // Masked.
    if (sign === 0) continue;
    const kind = KINDS[(sign - 1) >> 1]![0];
    const opens = sign % 2 === 1;
    let partner = opens ? null : around;
    for (let depth = 0; partner && partner.kind !== kind; depth += 1) partner = depth < DEEPEST ? partner.around : null;
    if (!opens && !partner && standsAlone(text, start, at, kind)) continue;
    if (partner) around = partner.around;
    const mark: PairMark = { at, kind, opens, partner, around, paragraph };
    if (partner) partner.partner = mark;
    if (opens) around = mark;
    marks.push(mark);
  }
}

function standsAlone(text: string, start: number, at: number, kind: PairKind): boolean {
  if (kind === 'round') return ORDINAL.test(text.slice(Math.max(start, at - 5), at));
  // An apostrophe.
  return kind === 'single' && (/[A-Za-z\d]/.test(text.charAt(at - 1)) || /[A-Za-z\d]/.test(text.charAt(at + 1)));
}
