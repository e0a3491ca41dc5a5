import { simplifiedUnits } from './simplify';

/**
 * The text as the parser reads it: traditional characters simplified and pinyin in brackets skipped, so that the
 * lexicon needs one script only. Offsets of the view map back to the raw text; whatever a user sees is raw text.
 * Width is not folded: patterns accept both forms, and most notices then need no copy at all.
 */
export interface View {
  readonly raw: string;
  readonly text: string;
  /** The text is the raw text itself: offsets need no turning. */
  readonly isRaw: boolean;
  /** Written in traditional characters: the view is simplified. */
  readonly isTraditional: boolean;
  /** Raw offset of a view offset (0 … text.length). */
  toRaw(offset: number): number;
  /** View offset of the first unit that stands at or behind a raw offset. */
  fromRaw(offset: number): number;
}

/** No notice in traditional characters does without these: 問題, 通報, 進展, 關於. */
const TRADITIONAL_PROBES = ['問', '報', '進', '關'];

/** A CJK character with its reading in brackets: 根據(jù). Lower case only: (APP) and (境) are words of the text. */
const PINYIN = /(?<=[\u3400-\u9fff\uf900-\ufaff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿê]{1,6}[)）]/g;

export function viewOf(raw: string): View {
  if (!isTraditional(raw)) return { raw, text: raw, isRaw: true, isTraditional: false, toRaw: same, fromRaw: same };
  const { text, origin } = fold(raw);
  return {
    raw,
    text,
    isRaw: false,
    isTraditional: true,
    toRaw: (offset) => origin[offset] ?? raw.length,
    fromRaw: (offset) => firstAtLeast(origin, text.length, offset),
  };
}

const same = (offset: number): number => offset;

/** Index of the first of the ascending `origin[0..length]` that is not below `offset`. */
export function firstAtLeast(origin: Uint32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Nobody changes the script further down; most texts are shorter. */
const SAMPLE = 50_000;

/** Is a text (long enough to be a notice) written in traditional characters? */
export function isTraditional(raw: string): boolean {
  const sample = raw.slice(0, SAMPLE);
  return TRADITIONAL_PROBES.some((probe) => sample.includes(probe));
}

/** The simplified text without glosses, and for each of its units where it stands in `raw`. */
export function fold(raw: string): { text: string; origin: Uint32Array } {
  const units = simplifiedUnits();
  const text = new Uint16Array(raw.length);
  const origin = new Uint32Array(raw.length + 1);
  let length = 0;
  let from = 0;
  const keep = (end: number): void => {
    for (; from < end; from += 1) {
      text[length] = units[raw.charCodeAt(from)] ?? 0;
      origin[length] = from;
      length += 1;
    }
  };
  for (const gloss of raw.matchAll(PINYIN)) {
    keep(gloss.index);
    from = gloss.index + gloss[0].length;
  }
  keep(raw.length);
  origin[length] = raw.length;
  return { text: decode(text.subarray(0, length)), origin };
}

/** Engines limit the number of arguments of a call. */
const CHUNK = 8192;

function decode(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return text;
}
