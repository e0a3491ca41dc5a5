import type { Problem } from '../../notice/model';
import { problemSpan } from '../anchor';
import type { Rule } from '../rule';
import { borrowsBlock } from './items';

export const sharedStatusBlock: Rule = {
  id: 'shared-status-block',
  title: 'Problems share one status',
  group: 'status',
  severity: 'hint',
  authority: '实务',
  source: '相邻问题共用一处状态和措施可以接受，但逐条对应更清楚',
  summary: 'Neighbouring problems that share one block of status and measures.',
  profiles: 'all',
  check(notice, report) {
    let chain: Problem[] = [];
    for (const problem of notice.problems) {
      if (borrowsBlock(problem)) {
        chain.push(problem);
        continue;
      }
      const [first] = chain;
      if (first && problem.shared) {
        report({
          ...problemSpan(first),
          message: {
            text: 'This problem and the next share one status and one set of measures ({count} problems): readers cannot tell what belongs to which.',
            args: { count: chain.length + 1 },
          },
          related: [{ ...problemSpan(problem), message: { text: 'The block stands under this problem' } }],
        });
      }
      chain = [];
    }
  },
};
