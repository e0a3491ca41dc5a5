import { charTable, isBlank, isCjk, isColon } from './characters';
import { LABEL_KINDS, LONGEST_LABEL } from './lexicon/labels';
import { digitValue } from './lexicon/numerals';
import type { FieldKind } from './model';

/** A label with its colon, found in the view. */
export interface FieldMark {
  readonly kind: FieldKind;
  readonly label: string;
  readonly offset: number;
  /** First character of the value (blanks and Markdown emphasis skipped are left to the reader). */
  readonly valueOffset: number;
}

const FIRST_CHARACTERS = charTable([...LABEL_KINDS.keys()].map((label) => label.charAt(0)));
const BEGINNINGS = new Set([...LABEL_KINDS.keys()].map((label) => label.slice(0, 2)));
const LAST_CHARACTERS = charTable([...LABEL_KINDS.keys()].map((label) => label.slice(-1)));
const ASTERISK = 0x2a;
const UNDERSCORE = 0x5f;

/** What may stand before a label inside a line: the end of a sentence or clause, a blank, emphasis, a bracket, a dash. */
const BOUNDARY = charTable('。；;！？，,|｜）)】]*_>、：:【[（(〔—●◆◇■•·▲★◎▪►▶☆※');

/**
 * Every label before a colon in the whole view, in order. Colons are rare and finding them is a memory scan, so this
 * costs next to nothing even where lines are long.
 */
export function findFields(text: string): FieldMark[] {
  const found: FieldMark[] = [];
  let wide = text.indexOf('：');
  let narrow = text.indexOf(':');
  while (wide >= 0 || narrow >= 0) {
    const first = narrow < 0 || (wide >= 0 && wide < narrow);
    const field = labelBefore(text, first ? wide : narrow);
    if (field) found.push(field);
    if (first) wide = text.indexOf('：', wide + 1);
    else narrow = text.indexOf(':', narrow + 1);
  }
  return found;
}

/** The label that ends at a colon (整改情况：, **整改情况**：, 【整改情况】：) and begins at a boundary, or null. */
export function labelBefore(text: string, colon: number): FieldMark | null {
  let end = colon;
  while (end > 0 && isDecoration(text.charCodeAt(end - 1))) end -= 1;
  // 整改情况（已完成）：, 整改情况【已完成】：
  if (isCloser(text.charCodeAt(colon - 1))) end = beforeBracket(text, colon) ?? end;
  if (end === 0 || LAST_CHARACTERS[text.charCodeAt(end - 1)] === 0) return null;
  for (let length = Math.min(LONGEST_LABEL, end); length >= 2; length -= 1) {
    // The boundary first: it is the cheaper test and fails for nearly every length.
    const kind = isBoundary(text, end - length) ? LABEL_KINDS.get(text.slice(end - length, end)) : undefined;
    if (kind) {
      return { kind, label: text.slice(end - length, end), offset: end - length, valueOffset: colon + 1 };
    }
  }
  return spacedLabel(text, end, colon);
}

function isCloser(code: number): boolean {
  return code === 0x29 || code === 0xff09 || code === 0x3011 || code === 0x5d;
}

const OPENING = charTable('（(【[');
/** What no remark holds. */
const ENDING = charTable('）)】]\n：:');
const LONGEST_REMARK = 26;

/** Where a remark in brackets behind a label begins, if one ends at `end`. */
function beforeBracket(text: string, end: number): number | null {
  const least = Math.max(1, end - LONGEST_REMARK);
  for (let p = end - 2; p >= least; p -= 1) {
    const code = text.charCodeAt(p);
    // 【整改情况】： is a label in brackets, no remark.
    if (OPENING[code] === 1) return isBoundary(text, p) ? null : p;
    if (ENDING[code] === 1) return null;
  }
  return null;
}

/** 整改 结果：: a blank set inside a label, by hand or by the columns of a table. */
function spacedLabel(text: string, end: number, colon: number): FieldMark | null {
  const least = Math.max(0, end - LONGEST_LABEL - 1);
  let blank = end - 2;
  while (blank > least && isCjk(text.charCodeAt(blank))) blank -= 1;
  // Nearly always a mark or a line end stands there.
  if (blank <= least || !isSpace(text.charCodeAt(blank)) || !isCjk(text.charCodeAt(blank - 1))) return null;
  for (let offset = Math.max(least, blank - LONGEST_LABEL); offset < blank; offset += 1) {
    if (!isBoundary(text, offset) || !isCjk(text.charCodeAt(offset))) continue;
    const label = text.slice(offset, blank) + text.slice(blank + 1, end);
    const kind = label.length >= LEAST_SPACED ? LABEL_KINDS.get(label) : undefined;
    if (kind) return { kind, label, offset, valueOffset: colon + 1 };
  }
  return null;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000;
}

/** 措 施： is too short to be sure. */
const LEAST_SPACED = 4;

function isDecoration(code: number): boolean {
  return (
    code === ASTERISK || code === UNDERSCORE || code === 0x3011 || code === 0x5d || code === 0x20 || code === 0x3000
  );
}

function isBoundary(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const before = text.charCodeAt(offset - 1);
  if (before === 0x0a || BOUNDARY[before] === 1 || isBlank(before)) return true;
  // 2.整改措施：, ②整改措施：
  const dot = before === 0x2e || before === 0xff0e;
  return (dot && digitValue(text.charCodeAt(offset - 2)) >= 0) || (before >= 0x2460 && before <= 0x2473);
}

const DASHES = '——';

/**
 * A label that opens a block without a colon: alone on its line, in 【brackets】, or with the wrong mark
 * (整改过程。一是…).
 */
export function labelAtStart(text: string, offset: number, end: number): FieldMark | null {
  const first = text.charCodeAt(offset);
  const bracketed = first === 0x3010 || first === 0x5b;
  const from = bracketed ? offset + 1 : offset;
  if (FIRST_CHARACTERS[text.charCodeAt(from)] !== 1 || !BEGINNINGS.has(text.slice(from, from + 2))) return null;
  for (let length = Math.min(LONGEST_LABEL, end - from); length >= 2; length -= 1) {
    const kind = LABEL_KINDS.get(text.slice(from, from + length));
    if (!kind) continue;
    let stop = from + length;
    while (stop < end && isDecoration(text.charCodeAt(stop)) && text[stop] !== ' ') stop += 1;
    const next = text[stop] ?? '';
    if (isColon(text.charCodeAt(stop))) return null; // findFields has it
    if (next === '｜' || next === '|')
      return { kind, label: text.slice(from, from + length), offset: from, valueOffset: stop + 1 };
    if (text.startsWith(DASHES, stop))
      return { kind, label: text.slice(from, from + length), offset: from, valueOffset: stop + DASHES.length };
    if (stop >= end || bracketed)
      return { kind, label: text.slice(from, from + length), offset: from, valueOffset: stop };
    // 整改过程。一是: a full stop where the colon belongs. Two characters (措施。) are too few to be sure.
    if (next === '。' && length >= 4)
      return { kind, label: text.slice(from, from + length), offset: from, valueOffset: stop + 1 };
    return null;
  }
  return null;
}
