import { anchorAfter, isBlank, isWebCopy } from '../anchor';
import { Draft, insertion } from '../drafting';
import type { Rule } from '../rule';
import { TEMPLATES } from '../templates';

export const addresseeMissing: Rule = {
  id: 'addressee-missing',
  title: 'Addressee missing',
  group: 'structure',
  severity: 'warning',
  authority: '条例',
  source: '《党政机关公文处理工作条例》第九条（主送机关）、第十五条（上行文原则上主送一个上级机关）',
  summary: 'A report names the body that it is made to, on a line of its own that ends with a colon.',
  profiles: ['report'],
  part: 'addressee',
  check(notice, report) {
    if (isBlank(notice) || notice.addressee) return;
    const { title } = notice;
    const at = title?.endOffset ?? 0;
    report({
      ...anchorAfter(notice),
      // A published copy may leave the addressee out.
      ...(isWebCopy(notice) && { severity: 'info' as const }),
      message: { text: 'A report needs an addressee: below the title, flush left, ending with “：”.' },
      ...(title && {
        suggestions: () => [
          {
            title: { text: 'Insert the addressee' },
            // 顶格: the addressee has no indent, whatever the paragraphs have.
            edits: [insertion(at, new Draft(notice).gap + TEMPLATES.addressee)],
          },
        ],
      }),
    });
  },
};
