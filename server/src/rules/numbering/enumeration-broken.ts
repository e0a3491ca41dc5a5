import { toNumeral } from '../../notice/lexicon/numerals';
import type { Message, Rule } from '../rule';
import { Words } from '../words';
import { enumerationsOf } from './enumerations';
import type { Break } from './enumerations';

export const enumerationBroken: Rule = {
  id: 'enumeration-broken',
  title: 'Enumeration broken',
  group: 'numbering',
  severity: 'warning',
  authority: '实务',
  source: '“一是、二是、三是”应依次排列；缺项多因删改后未调整',
  summary: '一是, 二是, 三是 follow each other without a gap, a repetition or a single 一是.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const own of enumerationsOf(notice).breaks) {
      const { at, before } = own;
      report({
        ...words.raw(at.from, at.to),
        message: messageOf(own),
        ...(before && {
          related: [{ ...words.raw(before.from, before.to), message: { text: 'The item before it begins here.' } }],
        }),
      });
    }
  },
};

function messageOf({ kind, n, expected, before, word }: Break): Message {
  const args = { own: `${toNumeral(n)}${word}`, expected: `${toNumeral(expected)}${word}` };
  switch (kind) {
    case 'gap':
      return {
        text: '“{before}” is followed by “{own}”: add “{expected}” or renumber.',
        args: { ...args, before: `${toNumeral(before?.n ?? 1)}${word}` },
      };
    case 'start':
      return { text: 'The enumeration begins with “{own}”: add “一是” or renumber.', args };
    case 'repeat':
      return { text: '“{own}” stands here again: this should be “{expected}”.', args };
    case 'lone':
      return { text: '“一是” stands alone: add “二是”, or leave “一是” out.' };
    case 'bare':
      return { text: '“{numeral}” has lost its 是: write “{expected}”.', args: { ...args, numeral: toNumeral(n) } };
  }
}
