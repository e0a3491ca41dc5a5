import type { Rule } from '../rule';
import { reportRepeats } from './report-repeats';

export const duplicateMeasure: Rule = {
  id: 'duplicate-measure',
  title: 'Measure under two problems',
  group: 'status',
  severity: 'warning',
  authority: '实务',
  source: '同一段措施写在两个问题之下，公开通报中常见于逐条拼接的稿子',
  summary: 'No two problems share twenty or more identical characters of measures.',
  profiles: 'all',
  options: {
    length: { default: 20, minimum: 20, maximum: 500, description: 'Identical characters that are no accident.' },
  },
  check(notice, report, { options: { length = 20 } }) {
    reportRepeats(
      notice,
      report,
      { conflicting: false, length },
      {
        text: 'The same measure stands under {other}: “{words}”. Tell under each problem what was done about it, or refer from one to the other.',
      },
    );
  },
};
