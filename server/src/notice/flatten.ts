import { isBlank, isCjk, isSentenceEnd } from './characters';
import { CONTACT_STARTS, GENRES, ORGAN_ENDINGS } from './lexicon/closings';
import { isNumeral } from './lexicon/numerals';
import { BACKGROUND_STARTS } from './lexicon/openings';
import { mayOpenMark, readMark } from './marks';

/** Shorter lines are never looked at: an honest paragraph may list （一）（二）（三）. */
const SHORTEST = 250;
const LONG = 1000;

const STRONG =
  /(?:[。；;！？!?\s]|^)\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}(?:个?方面|大?类)|(?:反馈|具体)?问题\s*之?[\d一二三四五六七八九十]{1,3}[：:.．、])/g;

const TITLE_THEN_TEXT = new RegExp(`^.{8,110}?(?:${GENRES.join('|')})(?=(?:${BACKGROUND_STARTS.join('|')})[^。]{6})`);
const CONTACT = new RegExp(`^(?:${CONTACT_STARTS.join('|')})`);
const SIGNED = new RegExp(
  `(?<=[。；;\\s])([^。；;，,：:\\s]{3,40}?(?:${ORGAN_ENDINGS.join('|')}))\\s*(\\d{4}年\\d{1,2}月\\d{1,2}日)[\\s|]*$`,
);

/**
 * A web copy often puts a whole notice on one line. Where a line holds several headings, this returns the offsets at
 * which its paragraphs begin (the first is `start`); null for an honest line.
 * @param labels counts the labels (整改情况：) up to an offset
 */
export function splitFlattened(
  text: string,
  start: number,
  end: number,
  first: boolean,
  labels: { count(end: number): number },
): number[] | null {
  if (end - start < SHORTEST || (end - start < LONG && labels.count(end) < 2)) return null;
  const line = text.slice(start, end);
  const strong = [...line.matchAll(STRONG)].length;
  if (strong < (end - start < LONG ? 2 : 3)) return null;
  const starts = new Set([start]);
  if (first) {
    const title = TITLE_THEN_TEXT.exec(line);
    if (title) starts.add(start + title[0].length);
  }
  const signed = SIGNED.exec(line);
  if (signed?.[1] && signed[2]) {
    starts.add(start + signed.index);
    starts.add(start + line.lastIndexOf(signed[2]));
  }
  addBoundaries(text, start, end, starts);
  return [...starts].sort((a, b) => a - b);
}

/** 三、存在的问题 四、下步打算: two chapter headings that share a short line, told by the ordinal that comes next. */
export function splitHeadings(text: string, start: number, end: number): number[] | null {
  if (end - start >= SHORTEST || !isNumeral(text.charCodeAt(start))) return null;
  const first = readMark(text, start, end);
  if (first?.family !== 'chapter') return null;
  for (let p = first.titleOffset; p < end; p += 1) {
    if (!isBlank(text.charCodeAt(p - 1)) || isBlank(text.charCodeAt(p))) continue;
    const next = readMark(text, p, end);
    if (next?.family === 'chapter' && next.ordinal === first.ordinal + 1) return [start, p];
  }
  return null;
}

function addBoundaries(text: string, start: number, end: number, starts: Set<number>): void {
  /** A heading was opened and no sentence has ended since: its child may follow without any boundary. */
  let inHeading = false;
  for (let p = start; p < end; p += 1) {
    if (isBlank(text.charCodeAt(p))) continue;
    const before = text.charCodeAt(p - 1);
    const gap = p > start && isBlank(before);
    if (p === start || gap || isSentenceEnd(before)) {
      const opened = opensParagraph(text, p, end);
      if (opened >= 0 || (gap && !glued(text, p))) starts.add(p);
      inHeading = opened >= 0;
      // On behind the ordinal: the 1. of 问题1. opens nothing.
      if (opened > p) p = opened - 1;
    } else if (inHeading) {
      const opened = opensChild(text, p, end);
      if (opened < 0) continue;
      starts.add(p);
      p = Math.max(p, opened - 1);
    }
  }
}

/**
 * A mark that can only be an ordinal, or the set opening of the contact part.
 * @returns where its own words begin, or -1
 */
function opensParagraph(text: string, p: number, end: number): number {
  if (mayOpenMark(text.charCodeAt(p))) {
    const mark = readMark(text, p, end);
    if (!mark || mark.family === 'enumeration' || mark.family === 'arabic-bracketed' || mark.family === 'circled')
      return -1;
    return mark.family !== 'arabic' || isCjkOrQuote(text, mark.titleOffset) ? mark.titleOffset : -1;
  }
  return CONTACT.test(text.slice(p, p + 80)) ? p : -1;
}

/**
 * Directly behind a heading only the first child is believed: 二、反馈问题整改情况(一)…
 * @returns where its own words begin, or -1
 */
function opensChild(text: string, p: number, end: number): number {
  const mark = mayOpenMark(text.charCodeAt(p)) ? readMark(text, p, end) : null;
  if (!mark) return -1;
  const first = mark.ordinal === 1 && isCjkOrQuote(text, mark.titleOffset);
  const child =
    mark.family === 'bracketed' || mark.family === 'arabic'
      ? first
      : (mark.family === 'problem' && mark.ordinal > 0) || mark.family === 'aspect';
  return child ? mark.titleOffset : -1;
}

function isCjkOrQuote(text: string, p: number): boolean {
  return isCjk(text.charCodeAt(p)) || text[p] === '“' || text[p] === '《';
}

/** A blank after a colon or comma is a typing habit, not a lost line break. */
function glued(text: string, p: number): boolean {
  let q = p - 1;
  while (q > 0 && isBlank(text.charCodeAt(q))) q -= 1;
  return '：:，,、|'.includes(text[q] ?? '');
}
