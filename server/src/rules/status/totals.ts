import { numeralValue } from '../../notice/lexicon/numerals';
import {
  ASPECTS,
  FED_BACK,
  MADE_OF_THEM,
  OTHER_PROBLEMS,
  PROBLEM_TOTALS,
  PROBLEM_TOTALS_TURNED,
  TAKEN_UP,
} from './claims-lexicon';
import type { Total } from './claims';
import type { Passage } from './items';

const ASPECT = new RegExp(ASPECTS, 'g');
const PROBLEM = new RegExp(PROBLEM_TOTALS, 'g');
const TURNED = new RegExp(PROBLEM_TOTALS_TURNED, 'g');
const FEEDBACK = new RegExp(FED_BACK);
const TAKEN = new RegExp(TAKEN_UP);
const OTHERS = new RegExp(OTHER_PROBLEMS);
/** 市委第二巡察组同期向园林科研所、路灯管理处反馈21个问题. */
const ELSEWHERE = /(?:同期|同步|另|分别)向/;
const MADE = new RegExp(MADE_OF_THEM);

/** 从3个方面入手, 提出7个方面的措施: what the office does. */
const OWN_ASPECTS = /从|采取|制定|研究|开展|抓好|着力/;
const OWN_ASPECTS_BEHIND = /^(?:的?(?:意见|建议|措施|工作)|入手|着手|发力|\d+条)/;
const LINK = /^[，、和及、的，,共]{0,3}$/;
const SOME = /其中[^，,。；;\d]{0,12}?(\d{1,3})[个项]/g;
const STANDS = /^[，,]?中?[，,]?(?:已|均|现|全部)/;
const FURTHER_BACK = 60;

/** A number of aspects or problems in a sentence; offsets are those of the sentence. */
interface Counted extends Passage {
  readonly count: number;
  readonly level: Total['level'];
  readonly noun: string;
}

type Draft = Total & { readonly strong: boolean };

/** @param inward the problems of the notice are those that the office found in itself: 查摆出10个问题 */
export function readTotals(text: string, { from, to }: Passage, sentence: number, inward: boolean): Draft[] {
  const part = text.slice(from, to);
  const counted = countedIn(part).filter((c) => c.count > 0 && !isSomethingElse(part, c, inward));
  const some = [...part.matchAll(SOME)].map((m) => numberOf(m[1]!));
  const drafts: Draft[] = [];
  chainsOf(part, counted).forEach((chain) => {
    const [first] = chain;
    // 3个方面8个问题 is said of nothing but the feedback; 3个方面 alone may be.
    const strong =
      (chain.some((c) => c.level === 'aspect') && chain.some((c) => c.level === 'problem')) || isFedBack(part, first!);
    for (const c of chain) {
      const taken = strong || (c.level === 'problem' && TAKEN.test(leadOf(part, c)));
      if (taken) drafts.push({ ...c, from: from + c.from, to: from + c.to, sentence, some, strong });
    }
  });
  return drafts;
}

function countedIn(part: string): Counted[] {
  const found: Counted[] = [];
  const add = (pattern: RegExp, level: Total['level'], digits: number, noun: number): void => {
    for (const match of part.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (found.some((c) => c.from < place.to && place.from < c.to)) continue;
      found.push({ ...place, count: numberOf(match[digits]!), level, noun: match[noun]! });
    }
  };
  add(ASPECT, 'aspect', 1, 2);
  add(PROBLEM, 'problem', 1, 2);
  add(TURNED, 'problem', 2, 1);
  return found.sort((a, b) => a.from - b.from);
}

/** Numbers that follow one another name the levels of one thing: 4个方面16个问题的39个具体表现. */
function chainsOf(part: string, counted: readonly Counted[]): Counted[][] {
  const chains: Counted[][] = [];
  for (const c of counted) {
    const before = chains.at(-1)?.at(-1);
    if (before && LINK.test(part.slice(before.to, c.from))) chains.at(-1)!.push(c);
    else chains.push([c]);
  }
  return chains;
}

function isSomethingElse(part: string, { from, to, level, noun }: Counted, inward: boolean): boolean {
  const clause = clauseBefore(part, from);
  const behind = part.slice(to, to + 8);
  // 第12项问题 is one of them.
  if (part[from - 1] === '第') return true;
  // 一项任务由一名领导包干: each of them.
  if (
    part[from] === '一' &&
    part[from + 1] !== '十' &&
    part[from + 1] !== '百' &&
    /一[个项条]/.test(part.slice(from, from + 2))
  )
    return true;
  if (OTHERS.test(clause.slice(-24)) || ELSEWHERE.test(clause) || /^[是一之]/.test(behind)) return true;
  if (!inward && /查摆|查找/.test(clause + part.slice(from, to))) return true;
  if (level === 'aspect') return OWN_ASPECTS.test(clause) || OWN_ASPECTS_BEHIND.test(behind);
  return /任务|事项|表现/.test(noun) && MADE.test(clause.slice(-8));
}

function isFedBack(part: string, first: Counted): boolean {
  if (FEEDBACK.test(leadOf(part, first) + part.slice(first.from, first.to))) return true;
  // 8个问题已完成7个: problems as such.
  return first.level === 'problem' && STANDS.test(part.slice(first.to, first.to + 8));
}

function leadOf(part: string, { from }: Counted): string {
  return part.slice(Math.max(0, from - FURTHER_BACK), from);
}

/** What is only taken up (针对6个问题) counts where nothing says that it was fed back. */
export function strongest(totals: readonly Total[]): Total[] {
  const drafts = totals as readonly Draft[];
  const strong = drafts.filter((t) => t.strong);
  return strong.length > 0 ? strong : [...drafts];
}

function clauseBefore(part: string, at: number): string {
  let start = at;
  while (start > 0 && !/[，,；;：:]/.test(part[start - 1]!)) start -= 1;
  return part.slice(start, at);
}

export function numberOf(digits: string): number {
  return /^\d/.test(digits) ? Number(digits) : numeralValue(digits);
}
