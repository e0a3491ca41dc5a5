import { NOT_NAMES, SURNAMES } from '../../notice/lexicon/surnames';
import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { LEADERS_DO } from './lexicon';

const NAME = new RegExp(`(?!${NOT_NAMES})[${SURNAMES}高何方程任安常文][\\u4e00-\\u9fff]{1,2}$`);

export const honorificMixed: Rule = {
  id: 'honorific-mixed',
  title: 'With and without 同志',
  group: 'terminology',
  severity: 'hint',
  authority: '实务',
  source: '同一文中对同一领导同志的称谓前后一致',
  summary: 'A leader is called 同志 throughout or not at all.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const { text } = words;
    if (!text.includes('同志')) return;
    const named = new Map<string, number>();
    for (let at = text.indexOf('同志'); at >= 0; at = text.indexOf('同志', at + 2)) {
      // Three characters first: 周厚强, then 周厚.
      const name = NAME.exec(text.slice(Math.max(0, at - 3), at))?.[0];
      if (name && !named.has(name)) named.set(name, at - name.length);
    }
    for (const [name, at] of named) {
      const bare = new Starting(
        name.charAt(0),
        new RegExp(`${name}(?=(?:多次|亲自|现场|再次|当场|还|并|又)?(?:${LEADERS_DO}))`),
      ).in(text, Positions.of(notice));
      const hit = bare.find(
        ({ index }) => !/[\u4e00-\u9fff]/.test(text[index - 1] ?? '') && !text.startsWith('同志', index + name.length),
      );
      if (!hit) continue;
      report({
        ...words.raw(hit.index, hit.index + name.length),
        message: { text: '{name} is called 同志 elsewhere: use one form.', args: { name } },
        related: [{ ...words.raw(at, at + name.length + 2), message: { text: 'With 同志 here' } }],
      });
    }
  },
};
