import { charTable } from '../../notice/characters';
import { unitsOf } from '../positions';
import type { Positions } from '../positions';
import type { Amount } from './amounts';
import { amountsIn, comparable, segmentEnd, segmentStart } from './amounts';
import type { Breakdown } from './breakdowns';
import { sidesOf, statusSides, sumOf } from './breakdowns';
import { COMPLEMENTS, SPLITS } from './lexicon';
import type { Split } from './lexicon';

/** How far behind its word the number of a part stands: 正在整改2个. */
const REACH = 14;
const TWO_NUMBERS = /\d[^\d.年月-]\D*\d/;

const CLAUSE_END = charTable('，,。；;、：:\n');
unitsOf(SPLITS.flatMap(({ words }) => words.map((word) => word.charAt(0))));

/** Parts that need no 其中: what is done and what is not, what is new and what was revised. */
export function* splits(text: string, positions: Positions): Generator<Breakdown> {
  for (const split of SPLITS) {
    const seen = new Set<number>();
    for (const word of split.words) {
      for (const at of positions.find(word, text)) {
        if (!isPart(text, at, at + word.length)) continue;
        const start = segmentStart(text, at);
        if (seen.has(start)) continue;
        seen.add(start);
        const end = segmentEnd(text, at);
        const segment = text.slice(start, end);
        if (segment.includes('其中') || !TWO_NUMBERS.test(segment)) continue;
        const found = read(text, start, end, split);
        if (found) yield found;
      }
    }
  }
}

/** Does a number stand behind the word, or in front of it (2个正在整改)? */
function isPart(text: string, from: number, to: number): boolean {
  if (isDigit(text, from - 2)) return true;
  for (let i = to; i < to + REACH && i < text.length; i += 1) {
    if (isDigit(text, i)) return true;
    if (CLAUSE_END[text.charCodeAt(i)] === 1) return false;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function read(text: string, start: number, end: number, split: Split): Breakdown | null {
  const amounts = amountsIn(text, start, end);
  const sides = split.ofStatus ? statusSides(amounts) : sidesOf(COMPLEMENTS[0]!, amounts);
  const joined = (i: number): boolean =>
    i + 1 < amounts.length &&
    sides[i]! >= 0 &&
    sides[i + 1]! >= 0 &&
    comparable(amounts[i]!, amounts[i + 1]!) &&
    !speaksAgain(amounts[i]!, amounts[i + 1]!);
  let from = amounts.findIndex((_, i) => joined(i));
  if (from < 0) return null;
  let to = from + 1;
  while (joined(to - 1)) to += 1;
  // 反馈整改事项36项，整改完成34项、正在整改2项: the whole has a word of the parts in it.
  if (to - from > 2 && split.isTotal(amounts[from]!.label)) from += 1;
  const parts = amounts.slice(from, to);
  const isWhole = (a: Amount): boolean => comparable(a, parts[0]!) && split.counts.test(a.label + a.after);
  let wholes = amounts.slice(0, from).filter(isWhole);
  // 反馈问题8个。截至9月底，已完成5个…: the whole may stand in the sentence before, if it is near.
  if (wholes.length === 0) {
    const sum = sumOf(parts);
    const near = Math.max(3, sum / 4);
    wholes = earlier(text, start).filter((a) => isWhole(a) && Math.abs(a.value - sum) <= near);
  }
  let last = to;
  while (last < amounts.length && comparable(amounts[last]!, parts[0]!)) last += 1;
  return wholes.length > 0 ? { wholes, parts, more: amounts.slice(to, last) } : null;
}

/** 已完成5项，正在整改1项，已完成的5项均通过验收: of those named before. */
function speaksAgain(before: Amount, { label }: Amount): boolean {
  return label.endsWith('的') && !/^(?:含|其中|包括)/.test(label) && !before.label.endsWith('的');
}

/** The amounts of the two sentences before `start`, on the same line. */
function earlier(text: string, start: number): Amount[] {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  let from = start;
  for (let i = 0; i < 2 && from > line; i += 1) from = Math.max(line, segmentStart(text, from - 1));
  return amountsIn(text, from, start);
}
