import type { Rule } from '../rule';

/** An end mark behind the title, on its line. */
const END_MARK = /^[ \t\u3000*_]*([。．.，,；;、]+)(?=[\s|*_]|$)/;

export const titleEndPunctuation: Rule = {
  id: 'title-end-punctuation',
  title: 'Mark at the end of the title',
  group: 'numbering',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 15834-2011 附录B.4：标题末尾一般不用点号',
  summary: 'The title of the notice ends without a mark.',
  profiles: 'all',
  fixes: true,
  check({ text, title }, report) {
    if (!title) return;
    const match = END_MARK.exec(text.slice(title.endOffset, title.endOffset + 40));
    if (!match) return;
    const endOffset = title.endOffset + match[0].length;
    const offset = endOffset - match[1]!.length;
    report({
      offset,
      endOffset,
      message: { text: 'A title ends without a mark: leave “{mark}” out.', args: { mark: match[1]! } },
      fix: [{ range: [offset, endOffset], text: '' }],
    });
  },
};
