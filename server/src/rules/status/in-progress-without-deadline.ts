import type { FieldKind, Notice } from '../../notice/model';
import type { Rule } from '../rule';
import { Words } from '../words';
import type { Item } from './items';
import { borrowsBlock, itemsOf } from './items';
import { DEADLINE_WORDS } from './lexicon';

const DEADLINE = new RegExp(DEADLINE_WORDS);
const ENDLESS = /持续|长期|常态/;

export const inProgressWithoutDeadline: Rule = {
  id: 'in-progress-without-deadline',
  title: 'Open problem without deadline',
  group: 'status',
  severity: 'info',
  authority: '实务',
  source: '未完成的问题写明完成时限，是整改台账和后续公开的通行要求；公开稿经批准可以不写',
  summary: 'A problem that is not finished says by when it will be.',
  profiles: 'all',
  check(notice, report) {
    for (const item of itemsOf(notice)) {
      const { problem } = item;
      const { status } = problem;
      if (!status || !isOpen(item) || borrowsBlock(problem) || namesDeadline(notice, item)) continue;
      // Work without an end has no day of completion; whether it should have one is the writer's choice.
      const endless = status.longTerm || ENDLESS.test(Words.of(notice).of(status));
      report({
        ...placeOf(item),
        message: {
          text: 'This problem is still open (“{status}”), but no day is named: say by when it will be done.',
          args: { status: status.text },
        },
        ...(endless && { severity: 'hint' }),
      });
    }
  },
};

function isOpen({ problem: { status } }: Item): boolean {
  const value = status?.value;
  // 已完成阶段性任务并长期坚持: what is left has no end.
  return value === 'in-progress' || value === 'not-started' || (value === 'partly' && !status!.longTerm);
}

/** In its status, as a field of its own, in its goal, or anywhere in its measures. */
function namesDeadline(notice: Notice, { problem, passages }: Item): boolean {
  const words = Words.of(notice);
  if (problem.fields.some((field) => namesDay(field.kind, words.of({ ...field, offset: field.valueOffset }))))
    return true;
  if (problem.status && /\d/.test(words.of(problem.status))) return true;
  if (problem.status && DEADLINE.test(words.of(problem.status))) return true;
  return passages.some(({ from, to }) => DEADLINE.test(words.text.slice(from, to)));
}

function namesDay(kind: FieldKind, value: string): boolean {
  return kind === 'deadline' ? saysWhen(value) : kind === 'goal' && DEADLINE.test(value);
}

/** 视资金下达情况确定 is no time limit. */
function saysWhen(value: string): boolean {
  return (
    !/^\s*(?:视|待|根据|按照?|另行|暂)[^。；;\n]{0,30}(?:确定|而定|定|明确)/.test(value) ||
    /\d/.test(value.slice(0, 20))
  );
}

/** The status; where a heading gives it to all its problems, the problem. */
function placeOf({ problem }: Item): { offset: number; endOffset: number } {
  const { status, offset, endOffset, titleEnd } = problem;
  if (status && status.offset >= offset && status.offset < endOffset)
    return { offset: status.offset, endOffset: status.endOffset };
  return { offset, endOffset: titleEnd };
}
