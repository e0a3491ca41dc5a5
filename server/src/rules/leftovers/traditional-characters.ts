import { isCjk } from '../../notice/characters';
import { simplifiedUnits } from '../../notice/simplify';
import { anchorAfter } from '../anchor';
import type { Rule } from '../rule';
import { simplify } from './simplified';

/** More than this share of the characters must be traditional ones: a quoted name is none of our business. */
const SHARE = 0.2;

export const traditionalCharacters: Rule = {
  id: 'traditional-characters',
  title: 'Traditional characters',
  group: 'leftovers',
  severity: 'info',
  authority: '实务',
  source: '内地机关公文使用规范汉字；繁体文本多由网页繁简转换带来',
  summary: 'A notice is written in simplified characters.',
  profiles: 'all',
  check(notice, report) {
    if (!notice.traditional || share(notice.text) <= SHARE) return;
    report({
      ...anchorAfter(notice),
      message: { text: 'The text is in traditional characters: convert it, unless it is for readers who use them.' },
      suggestions: [{ title: { text: 'Convert the text to simplified characters' }, edits: simplify(notice.text) }],
    });
  },
};

/** How many of the Chinese characters have another, simplified form. */
function share(text: string): number {
  const units = simplifiedUnits();
  let all = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!isCjk(unit)) continue;
    all += 1;
    if (units[unit] !== unit) traditional += 1;
  }
  return all === 0 ? 0 : traditional / all;
}
