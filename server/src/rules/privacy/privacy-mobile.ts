import type { Notice } from '../../notice/model';
import type { Rule } from '../rule';
import { Words } from '../words';
import { numbersLike, OTHER_CODE } from './long-numbers';

/** In one piece or in groups, perhaps with the code of the country. */
const MOBILE = /(?<!\d)(?:(?:00)?86[ -]?)?1[3-9]\d(?:\d{8}|\d{4}[ -]\d{4}|[ -]\d{4}[ -]?\d{4})(?!\d)/g;
/** 公布监督举报电话: a number that is published on purpose. 举报人电话 is not. */
const OFFICIAL =
  /(?:举报|监督|投诉|信访|咨询|服务|值班|报修|受理|求助|便民|办公|公开|公布|热线)(?:电话|手机|号码|热线|专线)[^\d，。；]{0,6}$/;
/** Money and quantities. */
const UNIT = /^[元万亿吨亩户人个项件次平立千公米％%.．]/;

export const privacyMobile: Rule = {
  id: 'privacy-mobile',
  title: 'Mobile number in the text',
  group: 'privacy',
  severity: 'warning',
  authority: '实务',
  source: '《中国共产党党务公开条例（试行）》第十五条：公开须经审核；个人信息在审核时隐去',
  summary: 'No mobile number stands in the text outside the contact part.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const contact = contactZones(notice);
    for (const { from, to, digits, before, after } of numbersLike(notice, MOBILE)) {
      // 86 without + may begin any number of thirteen digits.
      if (digits.length === 13 && !before.endsWith('+')) continue;
      if (/(?:[A-Za-z@./_]|(?<!86)-)$/.test(before) || /^[A-Za-z@_]|^\.\w/.test(after) || UNIT.test(after)) continue;
      if (OFFICIAL.test(before) || OTHER_CODE.test(before)) continue;
      const span = words.raw(from, to);
      if (contact.some((zone) => span.offset >= zone.offset && span.offset < zone.endOffset)) continue;
      report({
        ...span,
        message: { text: 'A mobile number outside the contact part: take it out, or mask it as 138****0000.' },
      });
    }
  },
};

function contactZones({ sections, contact, bodyEnd }: Notice): { offset: number; endOffset: number }[] {
  const parts = sections.filter(({ role }) => role === 'contact' || role === 'signature' || role === 'date');
  return [...parts, ...contact.phones, { offset: bodyEnd, endOffset: Infinity }];
}
