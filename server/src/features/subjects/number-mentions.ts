import { numeralValue } from '../../notice/lexicon/numerals';

/** 问题3 as it stands in a text; offsets of that text. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly number: number;
  /** 问题, 反馈问题, 整改任务. */
  readonly word: string;
}

const NUMERAL = '[\\d０-９]{1,3}|[一二三四五六七八九十]{1,3}';
const NOUN = '问题|任务|事项';
const KIND = '巡察反馈|反馈|具体|查摆|检视|突出|主要|重点|审计|整改';
const NAMED = new RegExp(`(${NOUN})\\s?(${NUMERAL})`, 'g');
/** What belongs to the noun before it. Looked for behind it: hardly any noun has a number. */
const KIND_BEFORE = new RegExp(`(?:${KIND})$`);
const COUNTED = new RegExp(`第(${NUMERAL})(?:个|项|条)((?:${KIND})?(?:${NOUN}))`, 'g');
/** 问题1、2和3, 问题1至4, 问题1—4; 问题1至问题4 has its word again. */
const CONTINUED = new RegExp(`\\s?(?:[、和与及至到]|[-—－–~～]{1,2})\\s?(${NUMERAL})`, 'y');
/** 问题3个, 问题2022年, 问题3.5: a number of things, a year, a part of another number. */
const NO_NUMBER = /^(?:\s?[\d０-９.．%％A-Za-z个项条件类起例处次人家年月日天名余多万千百亿元户份宗批]|[,，]\d)/;
/** 问题一直, 问题二是: behind a numeral may stand no character but these. */
const BEHIND_NUMERAL = /^(?:[^\u4e00-\u9fff]|[的和与及至中已均同]|$)/;

const DIGIT = /^[\d０-９]/;

function valueOf(digits: string): number {
  return DIGIT.test(digits) ? Number(digits.normalize('NFKC')) : numeralValue(digits);
}

/** In text order. @param text simplified, quotations and titles masked */
export function numberMentions(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const add = (from: number, to: number, numberFrom: number, digits: string, word: string): boolean => {
    const end = numberFrom + digits.length;
    const behind = text.slice(end, end + 3);
    if (DIGIT.test(digits) ? NO_NUMBER.test(behind) : to === end && !BEHIND_NUMERAL.test(behind)) return false;
    const number = valueOf(digits);
    if (number === 0) return false;
    found.push({ from, to, numberFrom, numberTo: end, number, word });
    return true;
  };
  for (const match of text.matchAll(NAMED)) {
    const [all, noun = '', digits = ''] = match;
    let end = match.index + all.length;
    const kind = KIND_BEFORE.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? '';
    if (!add(match.index - kind.length, end, end - digits.length, digits, kind + noun)) continue;
    for (;;) {
      CONTINUED.lastIndex = end;
      const more = CONTINUED.exec(text);
      if (!more) break;
      const to = end + more[0].length;
      if (!add(to - more[1]!.length, to, to - more[1]!.length, more[1]!, kind + noun)) break;
      end = to;
    }
  }
  for (const match of text.matchAll(COUNTED)) {
    const [all, digits = '', word = ''] = match;
    const from = match.index + 1;
    const number = valueOf(digits);
    const to = match.index + all.length;
    if (number > 0)
      found.push({ from: match.index, to, numberFrom: from, numberTo: from + digits.length, number, word });
  }
  return found.sort((a, b) => a.from - b.from);
}
