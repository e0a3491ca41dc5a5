import { anchorAfter, isBlank, mayLackClosing } from '../anchor';
import { Draft } from '../drafting';
import type { Rule } from '../rule';
import { TEMPLATES } from '../templates';

export const dateMissing: Rule = {
  id: 'date-missing',
  title: 'Date missing',
  group: 'structure',
  severity: 'warning',
  authority: '条例',
  source: '《党政机关公文处理工作条例》第九条（成文日期）；GB/T 9704-2012 7.3.5.4',
  summary: 'The day of the notice stands below the signature, as 2024年4月28日.',
  profiles: 'all',
  part: 'date',
  check(notice, report) {
    if (isBlank(notice) || notice.date) return;
    const at = notice.signature?.endOffset ?? notice.bodyEnd;
    report({
      ...anchorAfter(
        notice,
        'signature',
        'contact',
        'next-steps',
        'remaining-issues',
        'problem-list',
        'group',
        'background',
      ),
      ...(mayLackClosing(notice) && { severity: 'info' as const }),
      message: {
        text: 'The date of the notice is missing: put it below the signature, in full and without leading zeros (2024年4月28日).',
      },
      suggestions: () => [
        { title: { text: 'Insert the missing part: date' }, edits: [new Draft(notice).after(at, TEMPLATES.date)] },
      ],
    });
  },
};
