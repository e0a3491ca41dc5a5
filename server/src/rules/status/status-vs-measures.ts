import type { Notice } from '../../notice/model';
import { Positions } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { itemsOf } from './items';
import { pendingIn } from './pending';

export const statusVsMeasures: Rule = {
  id: 'status-vs-measures',
  title: 'Status contradicts the measures',
  group: 'status',
  severity: 'warning',
  authority: '实务',
  source: '公开通报中常见“已完成整改”之下仍写“拟于……”“正在……”“待……后”',
  summary: 'A problem that is called done has no measures that are still to come.',
  profiles: 'all',
  check(notice: Notice, report) {
    const words = Words.of(notice);
    const positions = Positions.of(notice);
    for (const { problem, openness, passages } of itemsOf(notice)) {
      const { status } = problem;
      if (openness !== 'closed' || !status) continue;
      for (const passage of passages) {
        for (const { from, to } of pendingIn(words.text, positions, passage)) {
          const place = words.raw(from, to);
          report({
            ...place,
            message: {
              text: 'The status says “{status}”, but this is still to come: “{pending}”. Report the result, name it in the status as the exception, or change the status.',
              args: { status: status.text, pending: notice.text.slice(place.offset, place.endOffset) },
            },
            related: [
              { offset: status.offset, endOffset: status.endOffset, message: { text: 'The status of this problem' } },
            ],
          });
        }
      }
    }
  },
};
