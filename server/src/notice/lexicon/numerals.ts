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

export function isNumeral(code: number): boolean {
  return NUMERAL[code] === 1;
}

/** 二十三 → 23; 〇 and 零 alike; 0 for what is no numeral. */
export function numeralValue(text: string): number {
  let total = 0;
  let digit = 0;
  for (const c of text) {
    const unit = UNITS[c];
    if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else {
      digit = c === '〇' ? 0 : c === '两' ? 2 : DIGITS.indexOf(c);
      if (digit < 0) return 0;
    }
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
