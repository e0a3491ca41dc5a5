import { Words } from '../words';
import type { Rule } from '../rule';
import { contactDetails } from './details';

const PERSONAL = /^(?:[1-9]\d{4,10}@(?:vip\.)?(?:qq|foxmail)\.[a-z.]+|1[3-9]\d{9}@.+)$/i;

export const personalMailbox: Rule = {
  id: 'personal-mailbox',
  title: 'Personal mailbox',
  group: 'contact',
  severity: 'hint',
  authority: '实务',
  source: '监督渠道宜用单位邮箱，人员变动后仍有人查收',
  summary: 'The mailbox of the contact part is the office’s, not a person’s.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { from, to, text } of contactDetails(notice)?.emails ?? []) {
      if (!PERSONAL.test(text.replace('＠', '@'))) continue;
      report({
        ...words.raw(from, to),
        message: { text: 'This looks like a person’s mailbox (QQ or mobile number): give one of the office.' },
      });
    }
  },
};
