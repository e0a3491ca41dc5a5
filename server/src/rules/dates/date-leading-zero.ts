import type { Edit, Rule } from '../rule';

const ZERO = /(?<!\d)0(?=\d)/g;

export const dateLeadingZero: Rule = {
  id: 'date-leading-zero',
  title: 'Leading zero in the date',
  group: 'dates',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 9704-2012 7.3.5.4：成文日期中的月、日不编虚位（1不编为01）',
  summary: 'Month and day of the date below the signature have no leading zero.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const { date } = notice;
    if (!date) return;
    const zeros = [...date.text.matchAll(ZERO)];
    if (zeros.length === 0) return;
    const fix = zeros.map((zero): Edit => {
      const at = date.offset + zero.index;
      return { range: [at, at + 1], text: '' };
    });
    report({
      offset: date.offset,
      endOffset: date.endOffset,
      message: { text: 'Write month and day of the date without leading zeros.' },
      fix,
    });
  },
};
