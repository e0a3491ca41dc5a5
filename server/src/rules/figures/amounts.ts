import { charTable } from '../../notice/characters';
import { APPROXIMATE, APPROXIMATE_AFTER, COUNTERS, LOOSE_COUNTERS, NO_COUNTER } from './lexicon';

/** A number with its counter (38项, 1.2万元); offsets of the text that it was read from. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly counter: string;
  /** What one more in the last place would add: 1000000 for 3.96亿. */
  readonly step: number;
  /** About how many: not to be reckoned with. */
  readonly vague: boolean;
  /** What stands before the number, back to the last mark or amount. */
  readonly label: string;
  /** What stands behind the counter, up to the next mark or amount. */
  readonly after: string;
}

const AMOUNT = new RegExp(
  `(?<![\\d.\\-—～~第])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)([余多]?)\\s?(万|亿)?([余多]?)(${COUNTERS})`,
  'g',
);
const NUMERAL = /([一二两三四五六七八九十]{1,3})(个|项|条)(?=[\u4e00-\u9fff])/g;
const DIGITS = '零一二三四五六七八九';

/** The amounts of a stretch of text, left to right. */
export function amountsIn(text: string, from: number, to: number): Amount[] {
  const part = text.slice(from, to);
  const found: { index: number; end: number; value: number; counter: string; step: number; vague: boolean }[] = [];
  for (const m of part.matchAll(AMOUNT)) {
    const [all, digits = '', some1, scale = '', some2, counter = ''] = m;
    if (NO_COUNTER.test(counter)) continue;
    const vague =
      Boolean(some1 || some2) ||
      APPROXIMATE.test(part.slice(Math.max(0, m.index - 4), m.index)) ||
      APPROXIMATE_AFTER.test(part.slice(m.index + all.length, m.index + all.length + 2));
    const unit = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1;
    const value = Number(digits.replaceAll(',', '')) * unit;
    const step = unit / 10 ** (digits.split('.')[1]?.length ?? 0);
    found.push({ index: m.index, end: m.index + all.length, value, counter, step, vague });
  }
  for (const m of part.includes('反馈') || part.includes('问题') ? part.matchAll(NUMERAL) : []) {
    const place = { index: m.index, end: m.index + m[0].length };
    found.push({ ...place, value: numeral(m[1]!), counter: m[2]!, step: 1, vague: false });
  }
  found.sort((a, b) => a.index - b.index);
  return found.map(({ index, end, value, counter, step, vague }, i): Amount => {
    const before = part.slice(found[i - 1]?.end ?? 0, index);
    const behind = part.slice(end, found[i + 1]?.index ?? part.length);
    return {
      from: from + index,
      to: from + end,
      value,
      counter,
      step,
      vague,
      label: /[^，,。；;、：:（(）)\s]*$/.exec(before)![0],
      after: /^[^，,。；;、：:（(）)\s]*/.exec(behind)![0],
    };
  });
}

function numeral(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (c: string | undefined): number => (c === '两' ? 2 : c ? DIGITS.indexOf(c) : 0);
  return (text.includes('十') ? (digit(tens) || 1) * 10 : 0) + digit(ones);
}

/** Are both counted in the same way? */
export function comparable(a: Amount, b: Amount): boolean {
  return a.counter === b.counter || (LOOSE_COUNTERS.has(a.counter) && LOOSE_COUNTERS.has(b.counter));
}

/** Half a unit of the last decimal: sums of money are not exact in binary. */
export function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** What is said of an amount: 已完成18个, and also 18个已办结. */
export function said({ label, after }: Amount): string {
  return /^[已正未尚仍基全均]/.test(after) ? label + after : label;
}

const SEGMENT_END = charTable('。；;！？\n');

/** Start of the sentence, or of the clause between semicolons, that holds `at`. */
export function segmentStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && at - i < 400 && SEGMENT_END[text.charCodeAt(i - 1)] === 0) i -= 1;
  return i;
}

/** End of that sentence, without its mark. */
export function segmentEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 400 && SEGMENT_END[text.charCodeAt(i)] === 0) i += 1;
  return i;
}
