import { LABELS_OF_STATUS } from './lexicon';
import type { Rule } from '../rule';
import { cleanPhrase } from './phrases';
import { chooseStatus } from './choices';

/** Under 完成情况： a longer phrase tells a result. */
const SHORT = 8;

export const statusUnrecognised: Rule = {
  id: 'status-unrecognised',
  title: 'Status not understood',
  group: 'status',
  severity: 'info',
  authority: '实务',
  source: '整改状态的通行说法：已完成整改、基本完成、正在整改、长期坚持、尚未启动等',
  summary: 'A status line says in customary words whether the work is done.',
  profiles: 'all',
  check(notice, report) {
    for (const { status, fields, offset, shared } of notice.problems) {
      if (!status || status.value !== null || (shared && status.offset < offset)) continue;
      const phrase = cleanPhrase(notice, status);
      const label = fields.find((f) => f.kind === 'status' && f.offset <= status.offset)?.label ?? '';
      if (phrase === '' || (phrase.length > SHORT && !LABELS_OF_STATUS.includes(label))) continue;
      report({
        offset: status.offset,
        endOffset: status.endOffset,
        message: {
          text: '“{status}” does not say whether the problem is done: use a customary status, such as 已完成整改, 基本完成整改, 正在整改, 长期坚持 or 尚未启动.',
          args: { status: status.text },
        },
        ...chooseStatus(notice, status, '已完成整改', '基本完成整改', '正在整改'),
      });
    }
  },
};
