import { Words } from '../words';
import type { Rule } from '../rule';
import { contactDetails } from './details';

export const postcodeFormat: Rule = {
  id: 'postcode-format',
  title: 'Postcode malformed',
  group: 'contact',
  severity: 'warning',
  authority: '本工具',
  source: '我国邮政编码为六位数字',
  summary: 'A postcode has six digits.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { from, to, text } of contactDetails(notice)?.postcodes ?? []) {
      if (/^[\d０-９]{6}$/.test(text.replace(/\s/g, ''))) continue;
      report({ ...words.raw(from, to), message: { text: 'A postcode has six digits: check this one.' } });
    }
  },
};
