import type { Rule } from '../rule';
import { Ground } from './ground';

const DUNHAO = /[”》][ \u3000]?、(?=[ \u3000]?[“《])/g;

export const dunhaoBetweenQuotes: Rule = {
  id: 'dunhao-between-quotes',
  title: '、 between quotations or titles',
  group: 'typography',
  severity: 'hint',
  off: true,
  authority: '国标',
  source: 'GB/T 15834-2011 4.5.3.5：标有引号、书名号的并列成分之间通常不用顿号（“通常”，不是必须）',
  summary: 'Quotations and titles in a row need no 、 between them.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    for (const { 0: found, index } of ground.text.matchAll(DUNHAO)) {
      const at = index + found.length - 1;
      if (ground.quoted(at)) continue;
      report({
        ...ground.spot(at),
        message: { text: 'No 、 is needed between quotations or titles in a row.' },
        fix: [ground.edit(at, at + 1, '')],
      });
    }
  },
};
