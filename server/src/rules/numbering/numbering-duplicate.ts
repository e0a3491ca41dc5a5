import type { Rule } from '../rule';
import { inlineSlipsOf } from './inline-lists';
import type { InlineSlip } from './inline-lists';
import { lineSlipsOf } from './line-lists';
import { labelText, renumber, slipsOf } from './slips';

const UNDER_HEADING = 'The number {label} is used twice under this heading: this one should be number {expected}.';
const IN_PARAGRAPH = 'The number {label} is used twice in this paragraph: this one should be number {expected}.';

export const numberingDuplicate: Rule = {
  id: 'numbering-duplicate',
  title: 'Number used twice',
  group: 'numbering',
  severity: 'error',
  authority: '实务',
  source: '同一标题下的序号不应重复；各级标题下重新编号不算重复',
  summary: 'No number is used twice among the headings below one heading.',
  profiles: 'all',
  check(notice, report) {
    for (const { kind, heading, other, expected, following } of slipsOf(notice)) {
      if (kind !== 'duplicate' || !other) continue;
      report({
        offset: heading.offset,
        endOffset: heading.labelEnd,
        message: {
          text: UNDER_HEADING,
          args: { label: labelText(notice, heading), expected },
        },
        related: [
          { offset: other.offset, endOffset: other.labelEnd, message: { text: 'The same number stands here.' } },
        ],
        suggestions: [
          {
            title: { text: 'Renumber from here on ({count})', args: { count: following.length } },
            edits: renumber(notice, following, expected),
          },
        ],
      });
    }
    const say = (slips: readonly InlineSlip[], message: string): void => {
      for (const { kind, offset, endOffset, text, expected, before } of slips) {
        if (kind !== 'duplicate') continue;
        report({
          offset,
          endOffset,
          message: { text: message, args: { label: text, expected } },
          related: [
            { offset: before.offset, endOffset: before.endOffset, message: { text: 'The same number stands here.' } },
          ],
        });
      }
    };
    say(inlineSlipsOf(notice), IN_PARAGRAPH);
    say(lineSlipsOf(notice), UNDER_HEADING);
  },
};
