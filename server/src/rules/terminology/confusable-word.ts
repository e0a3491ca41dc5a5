import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { MASK, Words } from '../words';
import { CONFUSABLES } from './confusables';
import type { Confusable } from './confusables';

const RIGHT = new Map(CONFUSABLES.map((entry) => [entry.wrong, entry]));
const source = ({ wrong, before, after }: Confusable): string =>
  `${wrong}${before ? `(?<=${before}${wrong})` : ''}${after?.startsWith('(?!') ? after : after ? `(?=${after})` : ''}`;
const WRONG = new Starting(
  CONFUSABLES.flatMap(({ wrong, next }) => (next ? [...next].map((c) => wrong + c) : [wrong.slice(0, 2)])),
  new RegExp(CONFUSABLES.map(source).join('|')),
);

export const confusableWord: Rule = {
  id: 'confusable-word',
  title: 'Word written for another',
  group: 'terminology',
  severity: 'warning',
  authority: '本工具',
  source: '公文中常见的别字，只收在语境中确定的',
  summary: 'No word is written for one that sounds or looks like it.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    // Quotations and titles are looked at, too: whoever copied them may have slipped, but that is only a hint.
    for (const { index, 0: wrong } of WRONG.in(words.plain, Positions.of(notice))) {
      const entry = RIGHT.get(wrong);
      if (!entry) continue;
      const span = words.raw(index, index + wrong.length);
      const quoted = words.text[index] === MASK;
      report({
        ...span,
        ...(entry.soft || quoted ? { severity: 'hint' } : {}),
        message: { text: 'Should this be “{right}”?', args: { right: entry.right } },
        suggestions: [
          {
            title: { text: 'Replace it by “{right}”', args: { right: entry.right } },
            edits: [{ range: [span.offset, span.endOffset], text: entry.right }],
          },
        ],
      });
    }
  },
};
