import type { Rule } from '../rule';
import { reportRepeats } from './report-repeats';

export const duplicateMeasureStatusConflict: Rule = {
  id: 'duplicate-measure-status-conflict',
  title: 'Same measure, conflicting statuses',
  group: 'status',
  severity: 'warning',
  authority: '实务',
  source: '同一段措施在一处写“已整改”、在另一处写“正在整改”，读者无从判断是否完成',
  summary: 'A measure that stands under two problems is finished under both or under neither.',
  profiles: 'all',
  check(notice, report) {
    reportRepeats(
      notice,
      report,
      { conflicting: true },
      {
        text: 'The same measure stands under {other}, where the status is “{otherStatus}”; here it is “{status}”: “{words}”. Check which one holds.',
      },
    );
  },
};
