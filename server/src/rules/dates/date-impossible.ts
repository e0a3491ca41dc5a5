import { Positions, unitsOf } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { mentionsOf } from './mentions';

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 2024-02-30 as on a web page; no part of a longer number. */
const ISO = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/y;
const [HYPHEN] = unitsOf('-') as [number];

export const dateImpossible: Rule = {
  id: 'date-impossible',
  title: 'Impossible date',
  group: 'dates',
  severity: 'error',
  authority: '本工具',
  source: '公历',
  summary: 'Every date is one of the calendar.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const check = (year: number | null, month: number, day: number | null, from: number, to: number): void => {
      const days = daysOf(year, month);
      if (days > 0 && (day === null || (day >= 1 && day <= days))) return;
      report({
        ...words.raw(from, to),
        message:
          days === 0
            ? { text: 'There is no month {month}: correct the date.', args: { month } }
            : { text: 'Month {month} has {days} days, not {day}: correct the date.', args: { month, days, day: day! } },
      });
    };
    for (const { year, month, day, from, to, written } of mentionsOf(notice)) {
      // 15月 without year or day may be the rest of something else (a month's age, a lost digit).
      if (day !== null || written !== null) check(year, month, day, from, to);
    }
    for (const at of Positions.of(notice).at(HYPHEN)) {
      ISO.lastIndex = Math.max(0, at - 4);
      const m = ISO.exec(words.text);
      if (m) check(Number(m[1]), Number(m[2]), Number(m[3]), m.index, m.index + m[0].length);
    }
  },
};

/** Days of a month, 29 for February of an unknown year; 0 for a month that does not exist. */
function daysOf(year: number | null, month: number): number {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
}
