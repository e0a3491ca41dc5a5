import type { Rule } from '../rule';

export const addresseeInPublicNotice: Rule = {
  id: 'addressee-in-public-notice',
  title: 'Addressee in a public notice',
  group: 'structure',
  severity: 'info',
  authority: '实务',
  source: '向社会公开的通报不写主送机关；印发各党支部的内部通报除外',
  summary: 'A notice to the public has no addressee above its text.',
  profiles: ['public-notice'],
  check({ addressee }, report) {
    if (!addressee) return;
    report({
      offset: addressee.offset,
      endOffset: addressee.endOffset,
      message: {
        text: 'A notice to the public has no addressee: delete this line, unless it goes to named bodies only.',
      },
    });
  },
};
