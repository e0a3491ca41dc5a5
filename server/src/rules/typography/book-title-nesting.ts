import type { Rule } from '../rule';
import { Ground } from './ground';
import { nestedOf } from './nesting';
import type { Forms } from './nesting';

const TITLES: Forms = { outer: 'title', inner: 'inner-title', signs: [['《', '》', '〈', '〉']] };

export const bookTitleNesting: Rule = {
  id: 'book-title-nesting',
  title: 'Title marks inside title marks',
  group: 'typography',
  severity: 'info',
  authority: '国标',
  source: 'GB/T 15834-2011 4.15.3.5：书名号中还需要书名号时，里面一层用单书名号',
  summary: 'A title inside a title takes single title marks.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    for (const { mark, outside, edits } of nestedOf(notice, TITLES)) {
      report({
        ...ground.spot(mark.at, mark.partner!.at + 1),
        message: { text: 'Inside a title use 〈〉 instead of 《》.' },
        related: [{ ...ground.spot(outside.at, outside.partner!.at + 1), message: { text: 'The title around it' } }],
        fix: edits,
      });
    }
  },
};
