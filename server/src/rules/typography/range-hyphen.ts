import { Positions, unitsOf } from '../positions';
import type { Rule } from '../rule';
import { Ground } from './ground';

/** Units of time, school and place on a scale take —, amounts take ～. */
const TIME = '学年度?|年级|年度|年|月份?|日|学期|届|季度|时|点|周岁|周|岁';
const AMOUNT = '％|%|万?[元吨户人名]|亿元|万|公里|千米|平方米|[米亩个项次天条家所起件篇期场份级类分]|小时|分钟|个月';
const NUMBER = '[\\d０-９]{1,6}(?:[.．][\\d０-９]{1,2})?';
const HYPHEN = '[-－]';
const HYPHENS = unitsOf('-－');
/** Digits on both sides, and a unit behind the second: a telephone number, a date in figures, a door or serial number has none. */
const RANGE = new RegExp(
  `(?<![\\dA-Za-z０-９.．/／:：_〕\\-－—])(${NUMBER})(${TIME}|${AMOUNT})?(${HYPHEN})(${NUMBER})(?:(${TIME})|(${AMOUNT}))(?![-－])`,
  'g',
);
/** GB 18918-2002: the number of a standard. */
const STANDARD = /[A-Z]\/?[A-Z]?\s?$/;

export const rangeHyphen: Rule = {
  id: 'range-hyphen',
  title: 'Hyphen in a range',
  group: 'typography',
  severity: 'info',
  authority: '国标',
  source: 'GB/T 15834-2011 4.13.3：时间起止用一字线，数值范围用浪纹线或一字线；短横线用于电话、门牌、编号',
  summary: 'Ranges take — or ～, not a hyphen.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    const { text } = ground;
    // Most notices have no hyphen outside a telephone number; the pattern need not look at every digit then.
    for (const hyphen of Positions.of(notice).atAny(HYPHENS)) {
      const start = Math.max(0, hyphen - 18);
      const window = text.slice(start, hyphen + 14);
      for (const found of window.matchAll(RANGE)) {
        const [all, low = '', unit = '', sign = '', high = '', time] = found;
        const from = start + found.index;
        const at = from + low.length + unit.length;
        if (at !== hyphen || isCode(low) || isCode(high) || ground.quoted(at)) continue;
        // 2024-12月 is a date in figures.
        if (low.length === 4 && high.length < 4 && time) continue;
        if (STANDARD.test(text.slice(Math.max(0, from - 5), from))) continue;
        const dash = time ? '—' : '～';
        report({
          ...ground.spot(from, from + all.length),
          message: { text: 'A range takes {dash}, not a hyphen.', args: { dash } },
          fix: [ground.edit(at, at + sign.length, dash)],
        });
      }
    }
  },
};

/** 0731, 07: the digits of a code, not a number. */
function isCode(digits: string): boolean {
  return /^[0０][\d０-９]/.test(digits);
}
