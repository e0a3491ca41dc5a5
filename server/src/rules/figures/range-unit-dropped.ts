import { Words } from '../words';
import type { Rule } from '../rule';

/** 15～30%, 13～17万元. No years, ordinals, numbers with letters, telephone numbers. */
const RANGE =
  /(?<![\d.\-—－–～~A-Za-z第/:：])(\d+(?:\.\d+)?)\s?(?:[～~—－–-]{1,2}|至|到)\s?\d+(?:\.\d+)?\s?([%％‰]|[万亿][元亩吨人户]?)(?![\d号])/g;

export const rangeUnitDropped: Rule = {
  id: 'range-unit-dropped',
  title: 'Unit missing in a range',
  group: 'figures',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 15835-2011：百分比、“万”“亿”的范围，前一个数的单位不省略（15%～30%，13万元～17万元）',
  summary: 'In a range, 万, 亿 and % stand behind both numbers.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { match, offset, endOffset } of words.find(RANGE)) {
      const [, first = '', unit = ''] = match;
      const at = words.view.fromRaw(offset) + first.length;
      const { offset: raw } = words.raw(at, at + 1);
      report({
        offset,
        endOffset,
        message: { text: 'Write the unit behind the first number too: {first}{unit}.', args: { first, unit } },
        suggestions: [
          { title: { text: 'Insert “{unit}”', args: { unit } }, edits: [{ range: [raw, raw], text: unit }] },
        ],
      });
    }
  },
};
