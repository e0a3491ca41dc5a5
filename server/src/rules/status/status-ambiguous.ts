import type { Status } from '../../notice/model';
import type { Message, Rule } from '../rule';
import { chooseStatus } from './choices';
import { cleanPhrase, isPrecise } from './phrases';

interface Doubt {
  readonly message: Message;
  readonly choices: readonly string[];
}

export const statusAmbiguous: Rule = {
  id: 'status-ambiguous',
  title: 'Ambiguous status',
  group: 'status',
  severity: 'hint',
  authority: '实务',
  source: '“长期坚持”“基本完成”“已完成阶段性任务并长期坚持”“正在整改，长期坚持”在各地统计中归类不一',
  summary: 'A status can be counted in one way only.',
  profiles: 'all',
  check(notice, report) {
    const seen = new Map<string, Doubt | null>();
    for (const { status } of notice.problems) {
      if (!status?.value) continue;
      const phrase = cleanPhrase(notice, status);
      // Once a phrase: the office decides what it means, then writes all of them so.
      if (seen.has(phrase)) continue;
      const doubt = doubtOf(status, phrase);
      seen.set(phrase, doubt);
      if (doubt)
        report({ ...spanOf(status), message: doubt.message, ...chooseStatus(notice, status, ...doubt.choices) });
    }
  },
};

function spanOf({ offset, endOffset }: Status): { offset: number; endOffset: number } {
  return { offset, endOffset };
}

function doubtOf({ value, longTerm, text }: Status, phrase: string): Doubt | null {
  if (isPrecise(phrase)) return null;
  const args = { status: text };
  if (value === 'long-term')
    return {
      message: { text: '“{status}” does not say what is done so far: add whether the work is complete.', args },
      choices: ['已完成整改并长期坚持', '正在整改'],
    };
  if (value === 'partly')
    return {
      message: {
        text: '“{status}” is counted as done by some and as open by others: say what is left, and by when.',
        args,
      },
      choices: longTerm ? ['已完成整改并长期坚持', '正在整改'] : ['已完成整改', '正在整改'],
    };
  if (value === 'in-progress' && (longTerm || /持续/.test(phrase)))
    return {
      message: {
        text: '“{status}” says both that the work is under way and that it has no end: say by when the problem itself is solved.',
        args,
      },
      choices: ['正在整改', '已完成整改并长期坚持'],
    };
  if (value === 'in-progress' && /^(?:尚?未|还未|没有)/.test(phrase))
    return {
      message: { text: '“{status}” leaves open whether the work has begun: write 正在整改 or 尚未启动.', args },
      choices: ['正在整改', '尚未启动'],
    };
  if (value === 'completed' && /^已?立[行整知]立改$/.test(phrase))
    return {
      message: {
        text: '“{status}” tells how the problem is to be handled, not that it is solved: write 已完成整改 if it is.',
        args,
      },
      choices: ['已完成整改', '正在整改'],
    };
  return null;
}
