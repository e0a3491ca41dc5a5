import type { Notice } from '../../notice/model';
import { anchorAfter, isBlank, mayLackClosing } from '../anchor';
import { closingOffset, Draft } from '../drafting';
import type { Edit, Rule } from '../rule';
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
    report({
      ...anchorAfter(notice, 'contact', 'next-steps', 'remaining-issues', 'problem-list', 'group', 'background'),
      ...(mayLackClosing(notice) && { severity: 'info' as const }),
      message: {
        text: 'The signature is missing: put the name of the issuing body below the last paragraph, as in the title.',
      },
      suggestions: () => [{ title: { text: 'Insert the missing part: signature' }, edits: [insertSignature(notice)] }],
    });
  },
};

function insertSignature(notice: Notice): Edit {
  const draft = new Draft(notice);
  const before = closingOffset(notice, 'date');
  const organ = organAsWritten(notice);
  const name = organ ? `\${1:${organ}}` : TEMPLATES.signature;
  return before === null ? draft.after(notice.bodyEnd, name) : draft.before(before, name);
}

/** The body at the head of the title in the title's own script; null where readings in brackets stand between. */
function organAsWritten({ title, traditional }: Notice): string | null {
  if (!title?.organ || !traditional) return title?.organ ?? null;
  const written = title.joined.slice(0, title.organ.length);
  return /[（(]/.test(written) ? null : written;
}
