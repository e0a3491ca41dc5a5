import { anchorAfter, isBlank, mayLackClosing } from '../anchor';
import { closingOffset, Draft } from '../drafting';
import type { Rule } from '../rule';
import { TEMPLATES } from '../templates';

export const signatureMissing: Rule = {
  id: 'signature-missing',
  title: 'Signature missing',
  group: 'structure',
  severity: 'warning',
  authority: '条例',
  source: '《党政机关公文处理工作条例》第九条（发文机关署名）；GB/T 9704-2012 7.3.5',
  summary: 'The issuing body signs below the last part.',
  profiles: 'all',
  part: 'signature',
  check(notice, report) {
    if (isBlank(notice) || notice.signature) return;
    const draft = new Draft(notice);
    const before = closingOffset(notice, 'date');
    const name = notice.title?.organ && !notice.traditional ? `\${1:${notice.title.organ}}` : TEMPLATES.signature;
    report({
      ...anchorAfter(notice, 'contact', 'next-steps', 'remaining-issues', 'problem-list', 'group', 'background'),
      ...(mayLackClosing(notice) && { severity: 'info' as const }),
      message: {
        text: 'The signature is missing: put the name of the issuing body below the last paragraph, as in the title.',
      },
      suggestions: [
        {
          title: { text: 'Insert the missing part: signature' },
          edits: [before === null ? draft.after(notice.bodyEnd, name) : draft.before(before, name)],
        },
      ],
    });
  },
};
