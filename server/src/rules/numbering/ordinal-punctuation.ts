import type { Notice } from '../../notice/model';
import { charTable } from '../../notice/characters';
import { Positions, unitsOf } from '../positions';
import type { Message, Rule } from '../rule';
import { Words } from '../words';

const BRACKETED = '[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]';
/** An ordinal with a mark that it does not take. 1、2和3 and 一.5 are figures. */
const ORDINAL = `(?:(${BRACKETED})([、，,．.])|(\\d{1,3})(、)(?![\\d一二三四五六七八九十])|([一二三四五六七八九十]{1,3})([.．])(?!\\d))`;
const AT_START = new RegExp(ORDINAL, 'y');
const INSIDE = new RegExp(`[。；;：:！？]\\s{0,2}${ORDINAL}`, 'y');
const STOPS = unitsOf('。；;：:！？');
const BLANK = charTable(
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
const MAY_BEGIN = charTable('（(0123456789一二三四五六七八九十');

export const ordinalPunctuation: Rule = {
  id: 'ordinal-punctuation',
  title: 'Mark behind an ordinal',
  group: 'numbering',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 15834-2011 附录B.3：汉字序号用“、”，阿拉伯数字序号用“.”，带括号的序号后不用标点',
  summary: 'Behind 一 stands “、”, behind 1 “.”, behind （一） and （1） nothing.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const words = Words.of(notice);
    let dot: string | undefined;
    const found = new Set<number>();
    const say = (match: RegExpExecArray): void => {
      const [, bracketed, , arabic] = match;
      const mark = match[2] ?? match[4] ?? match[6]!;
      const end = match.index + match[0].length;
      const start = end - mark.length - (bracketed ?? arabic ?? match[5])!.length;
      if (found.has(start)) return;
      found.add(start);
      const at = words.raw(end - mark.length, end);
      report({
        offset: words.raw(start, end).offset,
        endOffset: at.endOffset,
        message: messageOf(mark, bracketed !== undefined, arabic !== undefined),
        fix: [{ range: [at.offset, at.endOffset], text: bracketed ? '' : arabic ? (dot ??= dotOf(notice)) : '、' }],
      });
    };
    for (const paragraph of notice.paragraphs) {
      const start = words.view.fromRaw(paragraph.offset);
      if (MAY_BEGIN[words.text.charCodeAt(start)] === 0) continue;
      AT_START.lastIndex = start;
      const match = AT_START.exec(words.text);
      if (match) say(match);
    }
    insideOf(words.text, Positions.of(notice)).forEach(say);
  },
};

/** Ordinals behind a stop; few stops have one behind them. */
function insideOf(text: string, positions: Positions): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const at of positions.atAny(STOPS)) {
    let next = at + 1;
    while (next < at + 3 && BLANK[text.charCodeAt(next)] === 1) next += 1;
    if (at < end || MAY_BEGIN[text.charCodeAt(next)] !== 1) continue;
    INSIDE.lastIndex = at;
    const match = INSIDE.exec(text);
    if (!match) continue;
    found.push(match);
    end = INSIDE.lastIndex;
  }
  return found;
}

function messageOf(mark: string, bracketed: boolean, arabic: boolean): Message {
  if (bracketed) return { text: 'No mark follows an ordinal in brackets: leave “{mark}” out.', args: { mark } };
  return arabic
    ? { text: 'Behind an Arabic ordinal stands “.”, not “{mark}”.', args: { mark } }
    : { text: 'Behind a Chinese ordinal stands “、”, not “{mark}”.', args: { mark } };
}

/** The dot of the notice's other ordinals: some houses write a wide one. */
function dotOf(notice: Notice): string {
  let wide = 0;
  for (const { family, labelEnd } of notice.headings) {
    if (family !== 'arabic') continue;
    const mark = notice.text[labelEnd];
    wide += mark === '．' ? 1 : mark === '.' ? -1 : 0;
  }
  return wide > 0 ? '．' : '.';
}
