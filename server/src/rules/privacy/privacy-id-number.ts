import type { Rule } from '../rule';
import { Words } from '../words';
import { numbersLike, OTHER_CODE } from './long-numbers';

const ID = /(?<!\d)[1-8]\d{5}[ -]?(?:18|19|20)\d{6}[ -]?\d{3}[\dXx](?!\d)/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export const privacyIdNumber: Rule = {
  id: 'privacy-id-number',
  title: 'Identity number',
  group: 'privacy',
  severity: 'error',
  authority: '实务',
  source: '《中国共产党党务公开条例（试行）》第十五条：公开须经审核；个人信息在审核时隐去',
  summary: 'No citizen identity number stands in the text.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { from, to, digits, before, after } of numbersLike(notice, ID)) {
      if (/[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after) || OTHER_CODE.test(before) || !isIdentity(digits))
        continue;
      report({
        ...words.raw(from, to),
        message: {
          text: 'This is a valid identity number: take it out, or mask it (first 6 and last 2 digits at most).',
        },
      });
    }
  },
};

/** A birthday that exists, and the right check digit. */
function isIdentity(id: string): boolean {
  const [year, month, day] = [Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))];
  const born = new Date(Date.UTC(year, month - 1, day));
  if (born.getUTCMonth() !== month - 1 || born.getUTCDate() !== day) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase();
}
