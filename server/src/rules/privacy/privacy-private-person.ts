import { COMPOUND_SURNAMES, NOT_NAMES, RARE_SURNAMES, SURNAMES } from '../../notice/lexicon/surnames';
import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { NAME_ENDS, PRIVATE_ROLES } from './lexicon';

const SURNAME = `(?:${COMPOUND_SURNAMES.join('|')}|[${SURNAMES}])`;
const FULL_NAME = `(?:${SURNAME}[\\u4e00-\\u9fff]{1,2}?|[${RARE_SURNAMES}][\\u4e00-\\u9fff]{2})`;
const STARTS = COMPOUND_SURNAMES.map((name) => name.charAt(0)).join('') + SURNAMES + RARE_SURNAMES;
/**
 * 学生王小明, 村民（李大山）, 举报人张伟反映: a role, then what can only be a full name; or 李大山（举报人）. 学生张某 is masked
 * already.
 */
const NAMED = new Starting(
  STARTS,
  new RegExp(
    `(?!${NOT_NAMES})(?:(?<=[生者人长民众主儿户属妇象（(])(?<=(?:${PRIVATE_ROLES})(?:家属)?[（(]?)${FULL_NAME}(?=${NAME_ENDS})|(?<=[，。；、：“（\\s对与和向给为由])${SURNAME}[\\u4e00-\\u9fff]{1,2}(?=[（(](?:${PRIVATE_ROLES})[）)]|同学(?!们|会|[\\u4e00-\\u9fff]{0,1}校)))`,
  ),
);
/** Masked already, or no name but a word about people. */
const NO_NAME =
  /[某甲乙丙丁等的地得了会们户人家区市县镇乡村校局委班组旁巷坡寨沟屯坪坝湾庄路街厂店社队站院]$|某|[一二三四五六七八九十两几]/;

export const privacyPrivatePerson: Rule = {
  id: 'privacy-private-person',
  title: 'Name of a private person',
  group: 'privacy',
  severity: 'hint',
  authority: '实务',
  source: '《中国共产党党务公开条例（试行）》第十五条：公开须经审核；公开稿通常隐去群众姓名',
  summary: 'Pupils, patients, petitioners and villagers are not named in full.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { index, 0: name } of NAMED.in(words.text, Positions.of(notice))) {
      if (NO_NAME.test(name)) continue;
      const span = words.raw(index, index + name.length);
      report({
        ...span,
        message: {
          text: '“{name}” looks like the name of a private person: write {masked}, unless publication was agreed to.',
          args: { name: notice.text.slice(span.offset, span.endOffset), masked: `${surname(name)}某` },
        },
      });
    }
  },
};

const surname = (name: string): string => COMPOUND_SURNAMES.find((two) => name.startsWith(two)) ?? name.slice(0, 1);
