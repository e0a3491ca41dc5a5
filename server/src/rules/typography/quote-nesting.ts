import type { Rule } from '../rule';
import { Ground } from './ground';
import { nestedOf } from './nesting';
import type { Forms } from './nesting';

const QUOTES: Forms = {
  outer: 'double',
  inner: 'single',
  signs: [
    ['“', '”', '‘', '’'],
    ['「', '」', '『', '』'],
  ],
};
/** A longer quotation with another inside is rather two whose marks got lost. */
const LONGEST = 100;

export const quoteNesting: Rule = {
  id: 'quote-nesting',
  title: 'Double quotes inside double quotes',
  group: 'typography',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 15834-2011 4.8.3.4：引号中再用引号时，外面用双引号，里面用单引号',
  summary: 'A quotation inside a quotation takes single quotation marks.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    for (const { mark, outside, edits } of nestedOf(notice, QUOTES)) {
      const short = outside.partner!.at - outside.at <= LONGEST;
      report({
        ...ground.spot(mark.at, mark.partner!.at + 1),
        message: { text: 'Inside a quotation use {single} instead of {double}.', args: marksOf(ground.raw(mark.at)) },
        related: [
          { ...ground.spot(outside.at, outside.partner!.at + 1), message: { text: 'The quotation around it' } },
        ],
        ...(short ? { fix: edits } : { suggestions: [{ title: { text: 'Use inner quotation marks' }, edits }] }),
      });
    }
  },
};

function marksOf(open: string): { single: string; double: string } {
  return open === '「' ? { single: '『』', double: '「」' } : { single: '‘’', double: '“”' };
}
