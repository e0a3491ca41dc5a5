import { unitsOf } from '../positions';
import type { Positions } from '../positions';
import type { WrongList } from './lists';

/** A number of things and the enumeration that names them: 3个问题：一是…, 9个问题。一是对于…的问题. */
const ANNOUNCED =
  /(\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|项|点|条|大|种|类|方面|大类)((?:方面|具体|突出|主要|重点)?(?:的)?(?:问题|方面|表现|不足|原因|短板|要求|举措|措施|任务|工作|机制|环节|意见|建议|特点|做法|类型|风险|隐患)?)([：:。])\s?$/;
const OF = /^一是(?:对于|针对|关于|在)/;
const MARK = /(?<![\u4e00-\u9fff第])(?:[一二三四五六七八九]|十[一二三四五六七八九]?)是/g;
const NUMERALS = '零一二三四五六七八九十';
const REACH = 4000;

const FIRST = '一是';
unitsOf('一');

export function* wrongEnumerations(text: string, positions: Positions): Generator<WrongList> {
  for (const start of positions.find(FIRST, text)) {
    const from = Math.max(0, start - 20);
    const m = ANNOUNCED.exec(text.slice(from, start));
    if (!m) continue;
    const [all, number = '', thing = '', mark = ''] = m;
    // Behind a full stop the enumeration may tell what was done about them instead.
    if (mark === '。' && !(OF.test(text.slice(start, start + 4)) && /问题|不足|表现|短板/.test(thing))) continue;
    const counted = valueOf(number);
    const line = text.slice(start, start + REACH).split('\n', 1)[0]!;
    const ordinals = [...line.matchAll(MARK)].map((o) => valueOf(o[0].slice(0, -1)));
    const restart = ordinals.findIndex((o, i) => i > 0 && o === 1);
    const own = restart < 0 ? ordinals : ordinals.slice(0, restart);
    const last = Math.max(...own, 0);
    // A gap in the enumeration is another rule's concern: either reading will do.
    if (own.length < 2 || last === counted || own.length === counted) continue;
    if (Math.abs(last - counted) > 3) continue;
    yield { from: from + m.index, to: from + m.index + all.trimEnd().length - 1, listed: last, counted };
  }
}

function valueOf(text: string): number {
  if (/\d/.test(text)) return Number(text);
  if (text === '两') return 2;
  if (!text.includes('十')) return NUMERALS.indexOf(text);
  const [tens = '', ones = ''] = text.split('十');
  return (tens ? NUMERALS.indexOf(tens) : 1) * 10 + (ones ? NUMERALS.indexOf(ones) : 0);
}
