import { charTable } from '../../notice/characters';
import { Positions, unitsOf } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';

/** 15～30%, 13～17万元. No years, ordinals, numbers with letters, telephone numbers. */
const RANGE =
  /(?<![\d.\-—－–～~A-Za-z第/:：])(\d+(?:\.\d+)?)\s?(?:[～~—－–-]{1,2}|至|到)\s?\d+(?:\.\d+)?\s?([%％‰]|[万亿][元亩吨人户]?)(?![\d号])/y;
const CONNECTORS = unitsOf('～~—－–-至到');
const BLANK = /\s/;
const DIGIT_OR_DOT = charTable('0123456789.');

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
    for (const match of rangesIn(words.text, Positions.of(notice))) {
      const [all, first = '', unit = ''] = match;
      const { offset, endOffset } = words.raw(match.index, match.index + all.length);
      const at = match.index + first.length;
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

/** Looked for from the sign between the numbers: most numbers are no ranges. */
function rangesIn(text: string, positions: Positions): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const at of positions.atAny(CONNECTORS)) {
    const from = numberBefore(text, at);
    if (from < end || from === at) continue;
    RANGE.lastIndex = from;
    const match = RANGE.exec(text);
    if (!match) continue;
    found.push(match);
    end = RANGE.lastIndex;
  }
  return found;
}

/** Where the number before a place begins, one blank between them; the place itself where there is none. */
function numberBefore(text: string, at: number): number {
  let from = at;
  if (BLANK.test(text.charAt(from - 1))) from -= 1;
  const end = from;
  while (DIGIT_OR_DOT[text.charCodeAt(from - 1)] === 1) from -= 1;
  return from === end ? at : from;
}
