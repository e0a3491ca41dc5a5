import { charTable } from '../../notice/characters';
import { Positions, unitsOf } from '../positions';
import type { Edit, Rule } from '../rule';
import { Words } from '../words';

/** 5千元, 3百人; not 5千米, 3千瓦 (units) and 1.5千字. */
const SCALED =
  /(?<![\d.])(\d+(?:\.\d+)?)([余多]?)([千百])([余多]?)(万|亿)?(?=[元人名个户亩项条件次册份所家块只头棵株辆台套张篇场处座所间课][^\s]?)/y;
const SCALES = unitsOf('千百');
const MORE = charTable('余多');
const DIGIT_OR_DOT = charTable('0123456789.');
/** 1千2百吨 */
const TWICE = /(?<![\d.])(\d)千(\d)百(?![\d万亿])/y;
/** Behind these stands 年. */
const YEAR = /(?<![\d〇零○一二三四五六七八九])[12二一][\d０OＯ〇零○一二三四五六七八九]{3}$/;
const SPACED = /(?<![\d.] ?)[12] ?\d ?\d ?\d(?= ?$)/;
const YEAR_SIGN = unitsOf('年')[0]!;
const MAY_END_YEAR = charTable('0123456789０OＯ〇零○一二三四五六七八九 ');
const CHINESE = '〇一二三四五六七八九';

export const mixedNumeral: Rule = {
  id: 'mixed-numeral',
  title: 'Mixed numeral',
  group: 'figures',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 15835-2011：数值用阿拉伯数字时只与“万”“亿”连用；年份数字完整、形式一致',
  summary: 'A number is all digits or all characters; only 万 and 亿 go with digits.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const { text } = words;
    const say = (from: number, to: number, own: string): void => {
      const span = words.raw(from, to);
      const edits: Edit[] = [{ range: [span.offset, span.endOffset], text: own }];
      report({
        ...span,
        message: { text: 'Do not mix the ways of writing a number: write {own}.', args: { own } },
        suggestions: [{ title: { text: 'Write {own}', args: { own } }, edits }],
      });
    };
    for (const m of scaledIn(text, Positions.of(notice), TWICE))
      say(m.index, m.index + m[0].length, String(Number(m[1]) * 1000 + Number(m[2]) * 100));
    for (const m of scaledIn(text, Positions.of(notice), SCALED)) {
      const value = Number((Number(m[1]) * (m[3] === '千' ? 1000 : 100)).toFixed(6));
      say(m.index, m.index + m[0].length, `${value}${m[2]}${m[4]}${m[5] ?? ''}`);
    }
    for (const at of Positions.of(notice).at(YEAR_SIGN)) {
      if (MAY_END_YEAR[text.charCodeAt(at - 1)] !== 1) continue;
      const from = Math.max(0, at - 10);
      const before = text.slice(from, at);
      const spaced = SPACED.exec(before);
      if (spaced?.[0].includes(' '))
        say(from + spaced.index, from + spaced.index + spaced[0].length, spaced[0].replaceAll(' ', ''));
      const year = YEAR.exec(before)?.[0];
      if (!year || !/[\d０OＯ]/.test(year) || !/[一二三四五六七八九〇零○]/.test(year)) continue;
      const chinese = (year.match(/[一二三四五六七八九〇零○]/g) ?? []).length >= 2;
      say(at - 4, at, [...year].map((c) => digit(c, chinese)).join(''));
    }
  },
};

/** Looked for from 千 and 百, which few numbers have behind them. */
function scaledIn(text: string, positions: Positions, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const at of positions.atAny(SCALES)) {
    let from = MORE[text.charCodeAt(at - 1)] === 1 ? at - 1 : at;
    while (DIGIT_OR_DOT[text.charCodeAt(from - 1)] === 1) from -= 1;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match) found.push(match);
  }
  return found;
}

function digit(c: string, chinese: boolean): string {
  const value = /\d/.test(c) ? Number(c) : /[０OＯ零○]/.test(c) ? 0 : CHINESE.indexOf(c);
  return chinese ? CHINESE.charAt(value) : String(value);
}
