import type { Notice } from '../../notice/model';
import type { Message, Rule } from '../rule';
import { Words } from '../words';

const BRACKETED = '[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]';
/** An ordinal with a mark that it does not take. 1、2和3 and 一.5 are figures. */
const ORDINAL = `(?:(${BRACKETED})([、，,．.])|(\\d{1,3})(、)(?![\\d一二三四五六七八九十])|([一二三四五六七八九十]{1,3})([.．])(?!\\d))`;
const AT_START = new RegExp(ORDINAL, 'y');
const INSIDE = new RegExp(`[。；;：:！？]\\s{0,2}${ORDINAL}`, 'g');

export const ordinalPunctuation: Rule = {
  id: 'ordinal-punctuation',
  title: 'Mark behind an ordinal',
  group: 'numbering',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 15834-2011 附录B.3：汉字序号用“、”，阿拉伯数字序号用“.”，带括号的序号后不用标点',
  summary: 'Behind 一 stands “、”, behind 1 “.”, behind （一） and （1） nothing.',
  profiles: 'all',
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
      AT_START.lastIndex = words.view.fromRaw(paragraph.offset);
      const match = AT_START.exec(words.text);
      if (match) say(match);
    }
    for (const match of words.text.matchAll(INSIDE)) say(match);
  },
};

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
