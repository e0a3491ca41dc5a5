import { unitsOf } from '../positions';
import type { Positions } from '../positions';
import type { Amount } from './amounts';
import { amountsIn, comparable, said, segmentStart } from './amounts';
import { OPEN, PARTLY, TOTALLED } from './lexicon';

/** A printed percentage and the amounts that it was reckoned from. */
export interface Rate {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly part: Amount;
  readonly whole: number;
  /** The whole as printed; null where it is the sum of its parts. */
  readonly wholeAt: Amount | null;
}

const RATE = /([\u4e00-\u9fff]{2,8})率(?:约?[为达是]到?|[:：]|仅)?\s?(\d+(?:\.\d+)?)$/;
const SHARE =
  /(?:占|完成|相当于)[^，,。；;\d]{0,12}\d[\d.,]*[万亿]?[\u4e00-\u9fff][^，,。；;\d]{0,6}的(\d+(?:\.\d+)?)$/;
/** How far before its sign a percentage is looked at. */
const REACH = 40;
const COMPLETION = /(?:完成|整改|到位|办结|销号)$/;
const MANNER = /按期|按时|及时|如期|限时|准时|当场|一次性?|首次|现场/;
const FINISHED = /已|完成|办结|到位|销号/;
const SIGNS = unitsOf('%％');
/** Other words for what a rate counts: 已通过验收43处，验收合格率…. */
const SAME_AS: ReadonlyMap<string, RegExp> = new Map([
  ['合格', /通过(?:验收|检验|检测|考核|复核)/],
  ['达标', /达到|符合/],
]);
const VAGUE = /^\s?(?:以上|以下|以内|左右|的?目标)/;

/** Is this how `part` of `whole` is printed, rounded or cut off? */
export function isPrinted(printed: string, part: number, whole: number): boolean {
  const scale = 10 ** (printed.split('.')[1]?.length ?? 0);
  const exact = (part / whole) * 100 * scale;
  const value = Math.round(Number(printed) * scale);
  return Math.floor(exact + 1e-9) === value || Math.round(exact + 1e-9) === value;
}

/** The percentages whose amounts stand in the same sentence and do not give them. */
export function* wrongRates(text: string, positions: Positions): Generator<Rate> {
  for (const sign of SIGNS) {
    for (const at of positions.at(sign)) {
      if (text.charCodeAt(at) !== sign || VAGUE.test(text.slice(at + 1, at + 5))) continue;
      const from = Math.max(0, at - REACH);
      const before = text.slice(from, at);
      const m = RATE.exec(before);
      const rate = m ? bind(text, from + m.index + m[1]!.length, at + 1, m[1]!, m[2]!) : share(text, from, at);
      if (rate) yield rate;
    }
  }
}

/** 已筹集612套，占年度任务900套的68%. */
function share(text: string, start: number, sign: number): Rate | null {
  const m = SHARE.exec(text.slice(start, sign));
  if (!m) return null;
  const from = start + m.index;
  const [whole] = amountsIn(text, from, sign);
  if (!whole || whole.vague) return null;
  const parts = amountsIn(text, segmentStart(text, from), from).filter((a) => comparable(a, whole) && !a.vague);
  const part = parts.at(-1);
  if (!part || parts.some((a) => isPrinted(m[1]!, a.value, whole.value))) return null;
  return { from, to: sign + 1, printed: m[1]!, part, whole: whole.value, wholeAt: whole };
}

/** 已有108个项目提交自评报告; 126个村中，119个达到标准: what they did stands behind. */
function toldOf(amount: Amount): string {
  return /^$|(?:已|均|中|^)有$/.test(amount.label) ? amount.label + amount.after : said(amount);
}

/** @param at where 率 stands, behind `stem` (整改完成) */
function bind(text: string, at: number, to: number, stem: string, printed: string): Rate | null {
  const start = segmentStart(text, at);
  const before = amountsIn(text, start, at);
  const core = [...stem.slice(-2)];
  const isDone = (a: Amount): boolean => !OPEN.test(said(a)) && !PARTLY.test(said(a));
  const sure = before.filter((a) => isDone(a) && !a.vague);
  // 64家中有56家建成处理设施，建成率…
  const alike = SAME_AS.get(core.join(''));
  const own = sure.filter(
    (a) =>
      core.every((c) => toldOf(a).includes(c)) ||
      a.after.startsWith(core.join('')) ||
      (alike?.test(toldOf(a)) ?? false),
  );
  // 已整改10个 … 整改完成率: every word for “done” will do for a rate of completion.
  const parts = own.length > 0 || !COMPLETION.test(stem) ? own : sure.filter((a) => FINISHED.test(said(a)));
  const part = parts.at(-1);
  if (!part) return null;
  // 受理36件、办结31件，按期办结率100%: of those done, all were done in time.
  const manner = MANNER.exec(stem)?.[0];
  if (manner !== undefined && !said(part).includes(manner)) return null;
  const index = before.indexOf(part);
  const same = before.filter((a) => comparable(a, part) && !a.vague);
  const wholes = before.slice(0, index).filter((a) => comparable(a, part) && !a.vague && a.value >= part.value);
  // Done, partly done and open make up the whole, where none is printed.
  const rest = same.filter((a) => a !== part && (OPEN.test(said(a)) || PARTLY.test(said(a))));
  const open = rest.filter((a) => OPEN.test(said(a)));
  const sum = open.length > 0 ? part.value + rest.reduce((n, a) => n + a.value, 0) : 0;
  let fallback: Amount[] = [];
  if (wholes.length === 0) {
    const earlier = Math.max(0, start - 160);
    const line = text.lastIndexOf('\n', start - 1) + 1;
    fallback = amountsIn(text, Math.max(earlier, line), start).filter(
      (a) => comparable(a, part) && !a.vague && a.value >= part.value && TOTALLED.test(a.label + a.after),
    );
  }
  const partly = rest.filter((a) => !open.includes(a)).reduce((n, a) => n + a.value, 0);
  // 已完成6个、已完成并长期坚持4个: both are done.
  const done = parts.filter((a) => comparable(a, part)).reduce((n, a) => n + a.value, 0);
  const numerators = [...parts.map((a) => a.value), part.value + partly, done];
  const denominators = [...wholes, ...fallback].map((a) => a.value).concat(sum || []);
  if (numerators.some((n) => denominators.some((d) => d > 0 && isPrinted(printed, n, d)))) return null;
  const whole = wholes.at(-1) ?? (sum ? null : fallback.at(-1));
  if (whole === undefined) return null;
  return { from: at - core.length, to, printed, part, whole: whole?.value ?? sum, wholeAt: whole };
}
