import { NOT_NAMES, RARE_SURNAMES, SURNAMES } from '../../notice/lexicon/surnames';
import { Positions, unitsOf } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { LEADERS_DO, NO_LEADERS } from './lexicon';

/** 同志 vouches for the name, so surnames that are words as well will do: 万知秋同志. */
const ALSO = '高何方程任安常文万施严金向于和时包江石向白管段温单左封房';
const FIRST = SURNAMES + RARE_SURNAMES + ALSO;
const NAME = new RegExp(`(?!${NOT_NAMES}|${NO_LEADERS})[${FIRST}][\\u4e00-\\u9fff]{1,2}$`);
const FIRST_UNITS = unitsOf(new Set(FIRST));
/** The leader acts: with the name as the subject, not one of a list, nor behind an office. */
const ACTS = new RegExp(`(?:${LEADERS_DO})`, 'y');
/** 二是卢振坤主持…, 7月3日褚彦宁到…, 由万知秋带队. */
const LEADS_IN = /(?:^|[^\u4e00-\u9fff]|[一二三四五六七八九十]是|[\d一二三四五六七八九十两]次|[日月]|由|经|后)$/;
/** Lists of who answers for what say names only. */
const LISTED = /(?:责任|牵头|分管|包[抓保联]|负责|领导|组长|成员|人员|名单|联系)[^。；\n]{0,24}$/;
const LONGEST = 3;

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
    const named = withHonorific(text);
    if (named.size === 0) return;
    const firsts = new Set([...named.keys()].map((name) => name.charCodeAt(0)));
    const units = FIRST_UNITS.filter((unit) => firsts.has(unit));
    for (const at of Positions.of(notice).atAny(units)) {
      // Three characters first: 周厚强, then 周厚.
      const name = [3, 2].map((length) => text.slice(at, at + length)).find((part) => named.has(part));
      if (!name || !isBareSubject(text, at, at + name.length)) continue;
      const place = named.get(name)!;
      report({
        ...words.raw(at, at + name.length),
        message: { text: '{name} is called 同志 elsewhere: use one form.', args: { name } },
        related: [{ ...words.raw(place, place + name.length + 2), message: { text: 'With 同志 here' } }],
      });
      // Once a person.
      named.delete(name);
    }
  },
};

/** Whoever is called 同志, and where first. */
function withHonorific(text: string): Map<string, number> {
  const named = new Map<string, number>();
  for (let at = text.indexOf('同志'); at >= 0; at = text.indexOf('同志', at + 2)) {
    const name = NAME.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0];
    if (name && !named.has(name)) named.set(name, at - name.length);
  }
  return named;
}

function isBareSubject(text: string, from: number, to: number): boolean {
  ACTS.lastIndex = to;
  if (!ACTS.test(text)) return false;
  const before = text.slice(Math.max(0, from - 40), from);
  const start = /[^\u4e00-\u9fff]$/.exec(before)?.[0];
  return LEADS_IN.test(before) && !((start === '、' || start === '：' || start === ':') && LISTED.test(before));
}
