import { charTable } from '../characters';

/** Chinese numerals as used in ordinals: 一 … 九千九百九十九. Simplified forms only; the text is folded before. */
const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Value of a digit character 0-9 (half or full width), or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

const NUMERAL = charTable([...DIGITS, ...Object.keys(UNITS), '〇', '两']);

/** What each character of a numeral counts: a digit below ten, a unit from ten on. */
const VALUES = new Uint16Array(0x10000);
[...DIGITS].forEach((c, value) => (VALUES[c.charCodeAt(0)] = value));
for (const [c, value] of Object.entries({ ...UNITS, 两: 2 })) VALUES[c.charCodeAt(0)] = value;

export function isNumeral(code: number): boolean {
  return NUMERAL[code] === 1;
}

/** 二十三 → 23; 〇 and 零 alike; 0 for what is no numeral. Reads from `from` up to `end`, by default all of the text. */
export function numeralValue(text: string, from = 0, end = text.length): number {
  let total = 0;
  let digit = 0;
  for (let p = from; p < end; p += 1) {
    const code = text.charCodeAt(p);
    if (NUMERAL[code] !== 1) return 0;
    const value = VALUES[code]!;
    if (value >= 10) {
      total += (digit || 1) * value;
      digit = 0;
    } else digit = value;
  }
  return total + digit;
}

/** 23 → 二十三. @param n 1 to 9999 */
export function toNumeral(n: number): string {
  if (n < 10) return DIGITS[n] ?? '';
  if (n < 20) return `十${n % 10 ? DIGITS[n % 10] : ''}`;
  const [unit, name] = n >= 1000 ? [1000, '千'] : n >= 100 ? [100, '百'] : [10, '十'];
  const rest = n % unit;
  const gap = rest > 0 && rest < unit / 10 ? '零' : '';
  const tail = rest === 0 ? '' : rest >= 10 && rest < 20 ? `一${toNumeral(rest)}` : toNumeral(rest);
  return `${DIGITS[Math.floor(n / unit)]}${name}${gap}${tail}`;
}

/** A year spelt digit by digit: 二〇二四 → 2024. */
export function spelledYear(text: string): string {
  return [...text]
    .map((c) => (c === '〇' || c === '零' || c === '○' || c === 'Ｏ' ? '0' : String(DIGITS.indexOf(c))))
    .join('');
}
