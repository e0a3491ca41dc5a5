import { charTable } from '../../notice/characters';
import { unitsOf } from '../positions';
import type { Positions } from '../positions';
import { ABSTRACT_THINGS, ACTS, CLOSED_COUNTER, LIST_BREAK, LIST_COUNTERS } from './lexicon';

/** A list and the number behind it that does not fit. */
export interface WrongList {
  readonly from: number;
  readonly to: number;
  readonly listed: number;
  readonly counted: number;
}

/** 等 and the number behind a list, its counter and what is counted: 4个党支部. */
const COUNTED = new RegExp(
  `(等)?(?:共|这|总共)?(\\d{1,2}|[一二两三四五六七八九十]{1,2})(${LIST_COUNTERS})(?!次|月|(?<=级)(?:库|以|及|保护|响应|管理|甲|乙|标准|公路|学科)|工作日|小时|百分点|学期|季度|批次|年|人)(?=([\\u4e00-\\u9fff“《]{0,4}))`,
  'y',
);
/** Ends the search for the number behind an item, and what the number may begin with. */
const STOP = charTable('、，,。；;：:（）()\n “”《》');
const START = charTable('0123456789一二两三四五六七八九十等共这总');
const ITEM_ENDS = unitsOf('、”》');
const CLAUSE_END = charTable('，,。；;：:（()\n');
const LONGEST_ITEM = 14;
/** What stands before the first item and is none of it: 对, 在, 健全. */
const LEAD = /^.*(?:[对在向于为将把从给到赴]|围绕|健全|完善)(?=[^、]{2})/;
const OTHERS =
  /(?:沿[岸线河江湖路途海]|周边|辖[区内]|全[省市县区镇乡街局校院]|下[辖属设]|所[属辖]|其[他它余]|[相有]关|相邻|毗邻|附近|部分|另外?|上级|同级|重点|主要)$/;
const NUMERAL = '零一二三四五六七八九十';
/** Longest list that is looked at. */
const REACH = 160;
const NAMED = /“[^“”\n]{0,60}”|《[^《》\n]{0,60}》/g;

export function* wrongLists(positions: Positions): Generator<WrongList> {
  const { text } = positions;
  const seen = new Set<number>();
  for (const mark of ITEM_ENDS) {
    for (const at of positions.at(mark)) {
      const end = numberBehind(text, at + 1);
      if (end < 0 || seen.has(end)) continue;
      seen.add(end);
      COUNTED.lastIndex = end;
      const wrong = compare(text, end, COUNTED.exec(text)!);
      if (wrong) yield wrong;
    }
  }
}

/** Where an item ends and its number begins, or -1. */
function numberBehind(text: string, from: number): number {
  for (let i = from; i <= from + LONGEST_ITEM; i += 1) {
    const code = text.charCodeAt(i);
    if (START[code] === 1) {
      COUNTED.lastIndex = i;
      if (COUNTED.test(text)) return i;
    }
    // A quotation that opens here has its own turn.
    if (STOP[code] === 1 || (code >= 0x30 && code <= 0x39)) return -1;
  }
  return -1;
}

function compare(text: string, end: number, match: RegExpExecArray): WrongList | null {
  const [all, open, number = '', counter = '', thing = ''] = match;
  const counted = /\d/.test(number) ? Number(number) : number === '两' ? 2 : NUMERAL.indexOf(number);
  const closed = CLOSED_COUNTER.test(counter);
  if (counted < 2 || counted > 20 || (!closed && thing === '')) return null;
  const list = itemsBefore(text, end);
  // …等方面存在6类: the list is open, though the number does not stand behind 等.
  if (list?.items.at(-1)!.includes('等')) return null;
  // 县水利局、沿岸4个乡镇: the number counts what stands behind it.
  if (list && OTHERS.test(list.items.at(-1)!)) return null;
  if (!list || !isList(list.items, !closed && !ABSTRACT_THINGS.test(thing))) return null;
  const { items } = list;
  const from = list.from + (LEAD.exec(items[0]!)?.[0].length ?? 0);
  // 和 between the last two may belong to a name (自然资源和规划局), but not in 甲客运站、乙客运站和丙招呼站.
  const two = joinsTwo(items) ? 1 : 0;
  const ands = items.slice(-2).filter((item) => /.[和及与]./.test(item)).length - two;
  const listed = items.length + two;
  const most = listed + ands;
  if (open ? listed <= counted : counted >= listed && counted <= most) return null;
  // Off by more than one or two: the list names kinds, or something else is counted.
  const off = counted < listed ? listed - counted : counted - most;
  return off > (listed >= 4 ? 2 : 1) ? null : { from, to: end + all.length, listed, counted };
}

/** Are both sides of the last 和 named like the items before them, by their last character? */
function joinsTwo(items: readonly string[]): boolean {
  const [, left, right] = /^([^和及与]+)[和及与]([^和及与]+)$/.exec(items.at(-1)!) ?? [];
  const end = left?.at(-1);
  return end !== undefined && right?.at(-1) === end && items.slice(0, -1).every((item) => item.at(-1) === end);
}

/** A quotation or title with its inside blotted out: what it says is no item, and no verb. */
function hide(name: string): string {
  return name.charAt(0) + '\u25a1'.repeat(name.length - 2) + name.charAt(name.length - 1);
}

/** The items of the list that ends at `end`, first to last; null where there is none. */
function itemsBefore(text: string, end: number): { items: string[]; from: number } | null {
  const stretch = text.slice(Math.max(0, end - REACH), end).replace(NAMED, hide);
  let start = stretch.length;
  while (start > 0 && CLAUSE_END[stretch.charCodeAt(start - 1)] === 0) start -= 1;
  const clause = stretch.slice(start);
  // Inside a quotation or a title the list is part of a name.
  if (/[“《‘]/.test(clause.replace(NAMED, ''))) return null;
  const items = clause.split(/、|(?<=[”》])(?=[“《])/);
  if (items.length < 2) return null;
  // A preposition inside an item ends an earlier list.
  const breakAt = items.findLastIndex((item, i) => i > 0 && i < items.length - 1 && LIST_BREAK.test(item));
  if (breakAt > 0) items.splice(0, breakAt);
  const length = items.reduce((n, item) => n + item.length + 1, -1);
  return { items, from: end - length };
}

function isList(items: readonly string[], concrete: boolean): boolean {
  const rest = items.slice(1);
  if (items.length < 2 || rest.some((item) => item.length === 0 || (item.length > 16 && !/[”》]/.test(item))))
    return false;
  if (rest.some((item) => /[\d％%\ufffc]/.test(item))) return false;
  if (rest.some((item) => /^[一二三四五六七八九十]+$/.test(item))) return false;
  const tail = rest.at(-1)!;
  if (ACTS.test(concrete ? tail : tail.slice(-2)) && !(rest.length > 1 && !concrete)) return false;
  if (concrete && rest.some((item) => ACTS.test(item))) return false;
  const lengths = rest.filter((item) => !/[”》]/.test(item)).map((item) => item.length);
  return lengths.length === 0 || Math.max(...lengths) <= 2.5 * Math.min(...lengths) + 4;
}
