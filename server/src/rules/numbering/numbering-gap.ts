import type { Rule } from '../rule';
import { inlineSlipsOf } from './inline-lists';
import { lineSlipsOf } from './line-lists';
import { labelText, renumber, slipsOf } from './slips';

export const numberingGap: Rule = {
  id: 'numbering-gap',
  title: 'Gap in the numbering',
  group: 'numbering',
  severity: 'error',
  authority: '实务',
  source: '同一标题下的序号应当连续；缺号常因删去或漏掉一段',
  summary: 'The headings below one heading count on without a gap.',
  profiles: 'all',
  check(notice, report) {
    for (const { kind, heading, other, expected, following } of slipsOf(notice)) {
      if (kind !== 'gap') continue;
      const to = labelText(notice, heading);
      report({
        offset: heading.offset,
        endOffset: heading.labelEnd,
        ...(other
          ? {
              message: {
                text: 'The numbering jumps from {from} to {to}: renumber, or add what is missing between them.',
                args: { from: labelText(notice, other), to },
              },
              related: [
                {
                  offset: other.offset,
                  endOffset: other.labelEnd,
                  message: { text: 'The number before it stands here.' },
                },
              ],
            }
          : {
              message: {
                text: 'The numbering begins with {to}: renumber, or add what is missing before it.',
                args: { to },
              },
            }),
        suggestions: [
          {
            title: { text: 'Close the gap: renumber from here on ({count})', args: { count: following.length } },
            edits: renumber(notice, following, expected),
          },
        ],
      });
    }
    for (const { kind, offset, endOffset, text, before } of [...inlineSlipsOf(notice), ...lineSlipsOf(notice)]) {
      if (kind !== 'gap') continue;
      report({
        offset,
        endOffset,
        message: {
          text: 'The numbering jumps from {from} to {to}: renumber, or add what is missing between them.',
          args: { from: before.text, to: text },
        },
        related: [
          {
            offset: before.offset,
            endOffset: before.endOffset,
            message: { text: 'The number before it stands here.' },
          },
        ],
      });
    }
  },
};
