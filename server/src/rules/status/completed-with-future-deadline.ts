import type { Notice } from '../../notice/model';
import type { Rule } from '../rule';
import { Words } from '../words';
import type { Deadline } from './deadlines';
import { deadlinesIn, fieldDeadlines, statusDeadlines } from './deadlines';
import type { Item } from './items';
import { borrowsBlock, itemsOf } from './items';

export const completedWithFutureDeadline: Rule = {
  id: 'completed-with-future-deadline',
  title: 'Done, with a deadline still to come',
  group: 'status',
  severity: 'warning',
  authority: '实务',
  source: '写“已完成”的问题又写晚于成文日期的完成时限，二者必有一误，提前完成的应当说明',
  summary: 'No deadline of a finished problem lies after the date of the notice.',
  profiles: 'all',
  check(notice, report) {
    const today = notice.date?.iso;
    if (!today) return;
    const done = itemsOf(notice).filter(({ openness, problem }) => openness === 'closed' && !borrowsBlock(problem));
    const ahead: [Item, Deadline][] = [];
    for (const item of done) {
      const late = fieldDeadlines(notice, item.problem).filter((d) => d.iso > today);
      for (const deadline of late) ahead.push([item, deadline]);
    }
    const late: [Item, Deadline][] = [];
    const year = Number(today.slice(0, 4));
    for (const item of done)
      for (const deadline of [...statusDeadlines(notice, item.problem, year), ...deadlinesIn(notice, item, year)])
        if (deadline.iso > today) late.push([item, deadline]);
    // Where every problem has its time limit, several that were met early are no mistake.
    for (const [item, deadline] of ahead.length > 1 && isHouseForm(notice) ? [] : ahead) late.push([item, deadline]);
    for (const [{ problem }, { from, to }] of late.sort((a, b) => a[1].from - b[1].from)) {
      const place = Words.of(notice).raw(from, to);
      const { status } = problem;
      report({
        ...place,
        message: {
          text: 'The status says “{status}”, but this deadline lies after the date of the notice ({date}): correct one of them, or say that the work was finished early.',
          args: { status: status?.text ?? '', date: notice.date.text },
        },
        ...(status && {
          related: [
            { offset: status.offset, endOffset: status.endOffset, message: { text: 'The status of this problem' } },
          ],
        }),
      });
    }
  },
};

function isHouseForm({ problems }: Notice): boolean {
  return problems.filter((p) => p.fields.some((f) => f.kind === 'deadline')).length * 2 > problems.length;
}
