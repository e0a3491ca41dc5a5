import { numeralValue, spelledYear } from './lexicon/numerals';

const YEAR = '(\\d{4}|[〇零○Ｏ一二三四五六七八九]{4})';
const PART = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** Source of a pattern for a full date in either script; groups: year, month, day. */
export const FULL_DATE = `${YEAR}\\s*年\\s*${PART}\\s*月\\s*${PART}\\s*日`;

/** A date that is still to be filled in: ××××年×月×日. */
export const BLANK_DATE = '[×xX○〇*_＿]{2,6}\\s*年\\s*[×xX○〇*_＿]{1,4}\\s*月\\s*[×xX○〇*_＿]{1,4}\\s*日';

const number = (text: string): number => (/^\d/.test(text) ? Number(text) : numeralValue(text));
const two = (n: number): string => String(n).padStart(2, '0');

/** yyyy-mm-dd of the three groups of `FULL_DATE`; impossible dates are kept as written. */
export function toIso(year: string, month: string, day: string): string {
  return `${/^\d/.test(year) ? year : spelledYear(year)}-${two(number(month))}-${two(number(day))}`;
}
