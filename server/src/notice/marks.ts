import { charTable, isBlank, isColon, skipBlanks } from './characters';
import { digitValue, isNumeral, numeralValue } from './lexicon/numerals';
import {
  ASPECT_WORDS,
  BARE_PROBLEM_WORDS,
  COUNTED_PROBLEM_WORDS,
  DECIMAL_COUNTERS,
  WHOLE_COUNTERS,
  COUNTED_AFTER_NUMERAL,
  ENUMERATION_WORD,
  PROBLEM_WORDS,
} from './lexicon/marks';
import type { MarkFamily } from './model';

/** An ordinal that opens a block. Offsets are those of the view. */
export interface Mark {
  readonly family: MarkFamily;
  /** 0 for a label without ordinal (整改任务：). */
  readonly ordinal: number;
  readonly offset: number;
  /** End of the label proper: 问题1 in 问题1：, （一） with its brackets. */
  readonly labelEnd: number;
  /** First character of the heading's own words. */
  readonly titleOffset: number;
}

const DOT = charTable('.．、');
const PROBLEM_MARKS = charTable('.．、:：｜|—');
const BARS = charTable('｜|');

const ENUMERATION_CODE = ENUMERATION_WORD.charCodeAt(0);

/** Problem words by their first character: most lines that begin with 整 go on with 改情况. */
const PROBLEM_FIRST = new Map<number, string[]>();
for (const word of PROBLEM_WORDS) {
  const first = word.charCodeAt(0);
  PROBLEM_FIRST.set(first, [...(PROBLEM_FIRST.get(first) ?? []), word]);
}

/** 甲、乙、: chapters of an older style. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** 壹、贰、: the numerals of cheques. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const STEM_CODES = charTable(STEMS + FORMAL);
const ENUMERATING = 0x3001;
/** The 板 of 板块之一. */
const BLOCK = 0x677f;

/** Could a mark begin with this character? A cheap test that spares most blocks the rest. */
export function mayOpenMark(code: number): boolean {
  return (
    isNumeral(code) ||
    digitValue(code) >= 0 ||
    code === 0x28 ||
    code === 0xff08 ||
    (code >= 0x2460 && code <= 0x2473) ||
    code === 0x7b2c ||
    ENCLOSING.has(code) ||
    STEM_CODES[code] === 1 ||
    code === BLOCK ||
    PROBLEM_FIRST.has(code)
  );
}

/** Reads the ordinal at `offset` (where a block begins), or null. @param end exclusive end of the block */
export function readMark(text: string, offset: number, end: number): Mark | null {
  const code = text.charCodeAt(offset);
  if (!mayOpenMark(code)) return null;
  if (isNumeral(code)) return readNumeral(text, offset, end);
  if (digitValue(code) >= 0) return readArabic(text, offset, end);
  if (code === 0x28 || code === 0xff08) return readBracketed(text, offset, end);
  if (code >= 0x2460 && code <= 0x2473) {
    return mark('circled', code - 0x2460 + 1, text, offset, offset + 1, offset + 1, end);
  }
  if (ENCLOSING.has(code)) return readEnclosed(text, offset, end);
  if (STEM_CODES[code] === 1) return readStem(text, offset, end);
  if (code === BLOCK) return readBlock(text, offset, end);
  return code === 0x7b2c ? readCounted(text, offset, end) : readProblem(text, offset, end);
}

function mark(
  family: MarkFamily,
  ordinal: number,
  text: string,
  offset: number,
  labelEnd: number,
  after: number,
  end: number,
): Mark {
  return { family, ordinal, offset, labelEnd, titleOffset: skipBlanks(text, after, end) };
}

function isCloser(code: number): boolean {
  return code === 0x29 || code === 0xff09;
}

function numeralEnd(text: string, from: number, end: number): number {
  let p = from;
  while (p < end && isNumeral(text.charCodeAt(p))) p += 1;
  return p;
}

function digitsEnd(text: string, from: number, end: number): number {
  let p = from;
  while (p < end && digitValue(text.charCodeAt(p)) >= 0) p += 1;
  return p;
}

function digitsValue(text: string, from: number, end: number): number {
  let n = 0;
  for (let p = from; p < end; p += 1) n = n * 10 + digitValue(text.charCodeAt(p));
  return n;
}

function readNumeral(text: string, offset: number, end: number): Mark | null {
  const stop = numeralEnd(text, offset, end);
  const next = text.charCodeAt(stop);
  if (next === ENUMERATION_CODE)
    return mark('enumeration', numeralValue(text, offset, stop), text, offset, stop + 1, stop + 1, end);
  if (DOT[next] !== 1 || stop - offset > 5) return null;
  if (isNumeral(text.charCodeAt(stop + 1))) {
    const counted = numeralEnd(text, stop + 1, end);
    if (COUNTED_AFTER_NUMERAL.some((word) => text.startsWith(word, counted))) return null;
  }
  return mark('chapter', numeralValue(text, offset, stop), text, offset, stop, stop + 1, end);
}

function readArabic(text: string, offset: number, end: number): Mark | null {
  const stop = digitsEnd(text, offset, end);
  const next = text.charCodeAt(stop);
  if (stop - offset > 3) return null;
  if (isCloser(next)) {
    return mark('arabic-bracketed', digitsValue(text, offset, stop), text, offset, stop + 1, stop + 1, end);
  }
  // 1.5 and 3.2 亿元 are figures; 1.4个部门 is the first of several, about four departments.
  if (DOT[next] !== 1 || (digitValue(text.charCodeAt(stop + 1)) >= 0 && !countsThings(text, stop + 1, end)))
    return null;
  return mark('arabic', digitsValue(text, offset, stop), text, offset, stop, stop + 1, end);
}

/** A whole number of things: no decimal stands before 个 or 家. */
function countsThings(text: string, from: number, end: number): boolean {
  const stop = digitsEnd(text, from, end);
  if (COUNTERS[text.charCodeAt(stop)] !== 1) return false;
  return !DECIMAL_COUNTERS.some((word) => text.startsWith(word, stop));
}

const COUNTERS = charTable(WHOLE_COUNTERS);

/** 甲、组织情况: not 甲、乙两家. */
function readStem(text: string, offset: number, end: number): Mark | null {
  if (text.charCodeAt(offset + 1) !== ENUMERATING || STEM_CODES[text.charCodeAt(offset + 2)] === 1) return null;
  const ordinal = ((STEMS + FORMAL).indexOf(text.charAt(offset)) % STEMS.length) + 1;
  return offset + 2 < end ? mark('chapter', ordinal, text, offset, offset + 1, offset + 2, end) : null;
}

/** 板块之一：, 板块二：. */
function readBlock(text: string, offset: number, end: number): Mark | null {
  if (text[offset + 1] !== '块') return null;
  const from = text[offset + 2] === '之' ? offset + 3 : offset + 2;
  const stop = numeralEnd(text, from, end);
  if (stop === from || !(isColon(text.charCodeAt(stop)) || isBlank(text.charCodeAt(stop)))) return null;
  return mark('aspect', numeralValue(text, from, stop), text, offset, stop, stop + 1, end);
}

function readBracketed(text: string, offset: number, end: number): Mark | null {
  const first = skipBlanks(text, offset + 1, end);
  const chinese = isNumeral(text.charCodeAt(first));
  const stop = chinese ? numeralEnd(text, first, end) : digitsEnd(text, first, end);
  if (stop === first || stop - first > 4) return null;
  const close = skipBlanks(text, stop, end);
  if (!isCloser(text.charCodeAt(close))) return null;
  const ordinal = chinese ? numeralValue(text, first, stop) : digitsValue(text, first, stop);
  const after = DOT[text.charCodeAt(close + 1)] === 1 ? close + 2 : close + 1;
  return mark(chinese ? 'bracketed' : 'arabic-bracketed', ordinal, text, offset, close + 1, after, end);
}

const PART = '部分';

/** 第一方面：, 第四项：, 第二部分：. */
function readCounted(text: string, offset: number, end: number): Mark | null {
  const digits = digitsEnd(text, offset + 1, end);
  const arabic = digits > offset + 1;
  const stop = arabic ? digits : numeralEnd(text, offset + 1, end);
  if (stop === offset + 1 || stop - offset > 5) return null;
  const aspect = arabic ? undefined : ASPECT_WORDS.find((w) => text.startsWith(w, stop));
  const word = aspect ?? COUNTED_PROBLEM_WORDS.find((w) => text.startsWith(w, stop));
  if (!word) return null;
  const labelEnd = stop + word.length;
  const next = text[labelEnd] ?? '';
  const marked = isColon(text.charCodeAt(labelEnd)) || next === '、' || next === '，' || next === ',' || next === '.';
  if (!marked && !(labelEnd < end && isBlank(text.charCodeAt(labelEnd)))) return null;
  const ordinal = arabic ? digitsValue(text, offset + 1, stop) : numeralValue(text, offset + 1, stop);
  // 第一部分 is a chapter, 第一方面 stands in one.
  const family = aspect === PART ? 'chapter' : aspect ? 'aspect' : 'problem';
  return mark(family, ordinal, text, offset, labelEnd, labelEnd + 1, end);
}

function readProblem(text: string, offset: number, end: number): Mark | null {
  const word = PROBLEM_FIRST.get(text.charCodeAt(offset))?.find((w) => text.startsWith(w, offset));
  if (!word) return null;
  const start = offset + word.length;
  if (isColon(text.charCodeAt(start)) || BARS[text.charCodeAt(start)] === 1) {
    return BARE_PROBLEM_WORDS.has(word) && start + 1 < end
      ? mark('problem', 0, text, offset, start, start + 1, end)
      : null;
  }
  const inner = readProblemOrdinal(text, skipBlanks(text, start, end), end);
  if (!inner) return null;
  const next = text.charCodeAt(inner.end);
  const blank = inner.end < end && isBlank(next);
  // 任务1/7（省方案第8项）: a remark follows.
  const remark = inner.counted && (next === 0x28 || next === 0xff08);
  if (PROBLEM_MARKS[next] !== 1 && !blank && !remark && inner.end < end) return null;
  if ((next === 0x2e || next === 0xff0e) && digitValue(text.charCodeAt(inner.end + 1)) >= 0) return null;
  return mark('problem', inner.ordinal, text, offset, inner.end, remark ? inner.end : marksEnd(text, inner.end), end);
}

/** Behind the mark of a label; 问题1—— has two. */
function marksEnd(text: string, offset: number): number {
  return text.charCodeAt(offset) === DASH && text.charCodeAt(offset + 1) === DASH ? offset + 2 : offset + 1;
}

const DASH = 0x2014;
/** Brackets that hold a label, each with its closing one. */
const ENCLOSING = new Map([
  [0x3010, 0x3011],
  [0x3014, 0x3015],
  [0xff3b, 0xff3d],
  [0x5b, 0x5d],
]);

/** 【问题1】…; a label in such brackets has no ordinal and is none. */
function readEnclosed(text: string, offset: number, end: number): Mark | null {
  if (text.charCodeAt(offset + 1) === COUNTED) return readEnclosedCount(text, offset);
  const word = PROBLEM_FIRST.get(text.charCodeAt(offset + 1))?.find((w) => text.startsWith(w, offset + 1));
  const inner = word ? readProblemOrdinal(text, offset + 1 + word.length, end) : null;
  if (!inner || text.charCodeAt(inner.end) !== ENCLOSING.get(text.charCodeAt(offset))) return null;
  const after = PROBLEM_MARKS[text.charCodeAt(inner.end + 1)] === 1 ? inner.end + 2 : inner.end + 1;
  return mark('problem', inner.ordinal, text, offset, inner.end + 1, after, end);
}

/** The 第 of 第七项. */
const COUNTED = 0x7b2c;

/** 【第七项】 */
function readEnclosedCount(text: string, offset: number): Mark | null {
  const close = text.indexOf(String.fromCharCode(ENCLOSING.get(text.charCodeAt(offset))!), offset);
  const inner =
    close < 0 || close - offset > LONGEST_COUNT ? null : readCounted(`${text.slice(offset + 1, close)}：`, 0, close);
  return inner && mark(inner.family, inner.ordinal, text, offset, close + 1, close + 1, text.length);
}

const LONGEST_COUNT = 12;

/** The number of a problem and where it ends: 1, 之一, 1号, 1/7, （一）. `counted`: of how many is told. */
function readProblemOrdinal(text: string, offset: number, end: number): Ordinal | null {
  const from = text[offset] === '之' ? offset + 1 : offset;
  const digits = digitsEnd(text, from, end);
  if (digits > from && digits - from <= 3) {
    const total = text[digits] === '/' ? digitsEnd(text, digits + 1, end) : digits;
    const counted = total > digits + 1;
    // 问题2-1: the first of the second group.
    const inner = text[digits] === '-' ? digitsEnd(text, digits + 1, end) : digits;
    if (inner > digits + 1) return { ordinal: digitsValue(text, digits + 1, inner), end: inner, counted: false };
    const stop = counted ? total : text[digits] === '号' ? digits + 1 : digits;
    return { ordinal: digitsValue(text, from, digits), end: stop, counted };
  }
  const numeral = numeralEnd(text, from, end);
  if (numeral > from) return { ordinal: numeralValue(text, from, numeral), end: numeral, counted: false };
  const bracketed = readBracketed(text, from, end);
  return bracketed ? { ordinal: bracketed.ordinal, end: bracketed.labelEnd, counted: false } : null;
}

interface Ordinal {
  readonly ordinal: number;
  readonly end: number;
  readonly counted: boolean;
}
