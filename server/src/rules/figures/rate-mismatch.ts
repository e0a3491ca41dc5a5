import { Positions } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { wrongRates } from './rates';

export const rateMismatch: Rule = {
  id: 'rate-mismatch',
  title: 'Rate does not fit',
  group: 'figures',
  severity: 'error',
  authority: '本工具',
  source: '算术：比率＝部分÷总数；四舍五入与舍去尾数均可（政府审计整改报告两种都用）',
  summary: 'A percentage is that of the figures in its sentence.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { from, to, printed, part, whole, wholeAt } of wrongRates(words.text, Positions.of(notice))) {
      const decimals = printed.split('.')[1]?.length ?? 0;
      const is = ((part.value / whole) * 100).toFixed(Math.max(decimals, whole > 100 ? 2 : 1)).replace(/\.0+$/, '');
      report({
        ...words.raw(from, to),
        message: {
          text: '{part} of {whole} is {is} %, not {printed} %: check the rate or the figures.',
          args: { part: part.value, whole, is, printed },
        },
        related: [
          { ...words.raw(part.from, part.to), message: { text: 'The part' } },
          ...(wholeAt ? [{ ...words.raw(wholeAt.from, wholeAt.to), message: { text: 'The whole' } }] : []),
        ],
      });
    }
  },
};
