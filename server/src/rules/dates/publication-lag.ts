import { Words } from '../words';
import type { Rule } from '../rule';
import { backgroundDates } from './background';
import { bounds, ofIso } from './mentions';

const PUBLISHED = /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;

export const publicationLag: Rule = {
  id: 'publication-lag',
  title: 'Published late',
  group: 'dates',
  severity: 'info',
  off: true,
  authority: '实务',
  source: '各地巡察整改公开办法多要求反馈后3个月内公布，期限不一',
  summary: 'The notice is dated within three months of the feedback.',
  profiles: ['public-notice', 'report'],
  options: {
    months: { default: 3, minimum: 1, maximum: 24, description: 'Months from the feedback to the day of the notice.' },
  },
  check(notice, report, { options: { months = 3 } }) {
    const { feedback } = backgroundDates(notice);
    const fedBack = feedback && bounds(feedback);
    if (!feedback || !fedBack || feedback.day === null) return;
    const { date } = notice;
    const page = notice.residue.find(({ text }) => PUBLISHED.test(text));
    const day = date?.iso ?? (page && PUBLISHED.exec(page.text)?.[0]);
    // Months of 32 days: the same day three months on is exactly 96 more.
    if (!day || ofIso(day) - fedBack[1] <= months * 32) return;
    const { offset, endOffset } = date ?? page!;
    report({
      offset,
      endOffset,
      message: {
        text: 'The notice comes more than {months} months after the feedback: check the period that applies.',
        args: { months },
      },
      related: [{ ...Words.of(notice).raw(feedback.from, feedback.to), message: { text: 'Day of the feedback' } }],
    });
  },
};
