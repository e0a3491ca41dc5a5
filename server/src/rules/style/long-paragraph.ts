import { clauseAt } from '../anchor';
import type { Rule } from '../rule';
import { Words } from '../words';

export const longParagraph: Rule = {
  id: 'long-paragraph',
  title: 'Long paragraph',
  group: 'style',
  severity: 'hint',
  authority: '本工具',
  source: '超过 800 字不分段的，读者难以分辨其中各项措施；公开文稿中有 1461 字的一段',
  summary: 'A paragraph has no more than 800 characters.',
  profiles: 'all',
  options: {
    length: { default: 800, minimum: 100, maximum: 10000, description: 'Characters that a paragraph may have.' },
  },
  check(notice, report, { options: { length = 800 } }) {
    const words = Words.of(notice);
    for (const paragraph of notice.paragraphs) {
      // Glosses count in the raw text, not for the reader.
      if (paragraph.endOffset - paragraph.offset <= length) continue;
      const { from, to } = words.at(paragraph);
      if (to - from <= length) continue;
      report({
        ...clauseAt(notice.text, paragraph.offset, paragraph.endOffset),
        message: {
          text: 'This paragraph has {count} characters: break it up where one measure ends and the next begins.',
          args: { count: to - from },
        },
      });
    }
  },
};
