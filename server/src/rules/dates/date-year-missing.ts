import { Words } from '../words';
import type { Rule } from '../rule';
import { mentionsOf } from './mentions';

/** A day that comes round every year, or a year that is told in words. */
const YEARLY = /(?:每|历|今|去|前|明|次|同|当|本)年[^，,。；;]{0,8}$|[（(][^（）()]{0,6}$/;

export const dateYearMissing: Rule = {
  id: 'date-year-missing',
  title: 'Date without year',
  group: 'dates',
  severity: 'hint',
  authority: '实务',
  source: '公文中的日期写明年份，以免日后误读',
  summary: 'The first date of a paragraph says its year.',
  // In the running text of a public notice a date without year is normal style.
  profiles: ['report', 'audit', 'environment', 'meeting', 'campaign'],
  check(notice, report) {
    const words = Words.of(notice);
    let reported = -1;
    for (const { from, to, year, day, paragraph } of mentionsOf(notice)) {
      if (year !== null || day === null || paragraph === reported) continue;
      if (YEARLY.test(words.text.slice(Math.max(0, from - 12), from))) continue;
      reported = paragraph;
      report({
        ...words.raw(from, to),
        message: { text: 'No year stands before this date in the paragraph: write it in full.' },
      });
    }
  },
};
