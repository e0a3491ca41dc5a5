import { Words } from '../words';
import type { Edit, Rule } from '../rule';
import { contactDetails } from './details';

const ADDRESS = /^[A-Za-z0-9](?:[\w+-]|\.(?!\.))*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

export const emailFormat: Rule = {
  id: 'email-format',
  title: 'E-mail address malformed',
  group: 'contact',
  severity: 'error',
  authority: '本工具',
  source: '电子邮箱地址的通行格式（用户名@域名）',
  summary: 'The e-mail addresses of the contact part can be written to.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { from, to, text } of contactDetails(notice)?.emails ?? []) {
      if (ADDRESS.test(text)) continue;
      const edits = repairs(text, (at) => words.raw(from + at, from + at + 1).offset);
      report({
        ...words.raw(from, to),
        message: /[@＠]/.test(text)
          ? { text: 'This is no e-mail address: check the marks and the domain.' }
          : { text: 'This is no e-mail address: it has no @.' },
        ...(edits.length > 0 && {
          suggestions: [{ title: { text: 'Write the marks of the address in ASCII' }, edits }],
        }),
      });
    }
  },
};

/** Edits that make it an address; none where more than its marks is wrong. */
function repairs(text: string, rawAt: (at: number) => number): Edit[] {
  const edits: Edit[] = [];
  let repaired = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    const own = c === '＠' ? '@' : c === '。' || c === '．' ? '.' : /\s/.test(c) ? '' : c;
    repaired += own;
    if (own !== c) edits.push({ range: [rawAt(i), rawAt(i) + 1], text: own });
  }
  return ADDRESS.test(repaired) ? edits : [];
}
