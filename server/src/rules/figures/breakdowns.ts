import { perNotice } from '../../notice/per-notice';
import { Positions, unitsOf } from '../positions';
import { Words } from '../words';
import type { Amount } from './amounts';
import { amountsIn, comparable, equal, said, segmentEnd, segmentStart } from './amounts';
import { COMPLEMENTS, DONE, OPEN, PARTLY, USUAL_COMPLEMENTS } from './lexicon';

/** A whole and the parts named of it: 制度18项，其中新建15项、修订3项. */
export interface Breakdown {
  /** The amounts that the parts may be of, the likeliest last. */
  readonly wholes: readonly Amount[];
  readonly parts: readonly Amount[];
  /** Amounts next to the parts that may be parts too, though their words do not say so: 需长期坚持1个. */
  readonly more: readonly Amount[];
}

const NUMBER = /\d|[一二两三四五六七八九十][个项条]/;
const OF_THEM = '其中';
unitsOf('其');

/** Whole and parts around every 其中; read once a notice. */
export const breakdownsOf = perNotice((notice): readonly Breakdown[] => [
  ...breakdowns(Words.of(notice).text, Positions.of(notice)),
]);

function* breakdowns(text: string, positions: Positions): Generator<Breakdown> {
  for (const at of positions.find(OF_THEM, text)) {
    if (!NUMBER.test(text.slice(at + 2, at + 42))) continue;
    const end = segmentEnd(text, at);
    const after = amountsIn(text, at + 2, end);
    const [first] = after;
    if (!first || first.from - at > 40) continue;
    const before = amountsIn(text, segmentStart(text, at), at);
    const wholes = clauseBefore(text, before, first);
    if (wholes.length === 0) continue;
    const parts: Amount[] = [];
    for (const amount of after) {
      const gap = text.slice(parts.at(-1)?.to ?? at + 2, amount.from);
      if (!comparable(amount, first) || (parts.length > 0 && /[）)]|另|此外/.test(gap))) break;
      if (parts.length > 0 && /[，,]/.test(gap) && !continues(amount, parts, wholes)) break;
      parts.push(amount);
    }
    yield { wholes, parts, more: [] };
  }
}

/** Must these parts add up to their whole: always, if nearly right already, or not at all? */
export function exhaustive(parts: readonly Amount[]): 'always' | 'nearly' | 'no' {
  const isWhole = (sides: readonly number[]): boolean => sides.every((s) => s >= 0) && new Set(sides).size > 1;
  if (isWhole(statusSides(parts))) return 'always';
  if (COMPLEMENTS.some((family) => isWhole(sidesOf(family, parts)))) return 'always';
  return USUAL_COMPLEMENTS.some((family) => isWhole(sidesOf(family, parts))) ? 'nearly' : 'no';
}

export function sumOf(parts: readonly Amount[]): number {
  const sum = parts.reduce((n, { value }) => n + value, 0);
  return equal(sum, Math.round(sum)) ? Math.round(sum) : sum;
}

/**
 * How far a sum may be off by rounding alone: 3.96亿元 is rounded where its parts are given in 万元. Nothing where all
 * are given alike; 3亿元 and 25万元 are too round to be rounded.
 */
export function rounding(amounts: readonly Amount[]): number {
  const finest = Math.min(...amounts.map(({ step }) => step));
  return amounts.reduce((sum, { step, value }) => (step > finest && step <= value * FINE ? sum + step / 2 : sum), 0);
}

const FINE = 0.01;

/** How each amount stands: 0 done, 1 partly, 2 open, -1 not said. 采纳 is done where 未采纳 stands beside it. */
export function statusSides(amounts: readonly Amount[]): number[] {
  const labels = amounts.map(said);
  const undone = labels.flatMap((label) => /未(?:予|经|能|被)?([^，,]{2,4})$/.exec(label)?.[1] ?? []);
  return labels.map((label) => {
    if (OPEN.test(label)) return 2;
    if (PARTLY.test(label)) return 1;
    return DONE.test(label) || undone.some((verb) => label.endsWith(verb)) ? 0 : -1;
  });
}

/** Which side of the family the label of each amount is on, or -1. */
export function sidesOf(family: readonly RegExp[], amounts: readonly Amount[]): number[] {
  return amounts.map((amount) => family.findIndex((side) => side.test(said(amount))));
}

/** The amounts of the clause before 其中, or else the nearest further to the left. */
function clauseBefore(text: string, before: readonly Amount[], part: Amount): Amount[] {
  const same = before.filter((a) => comparable(a, part));
  const last = same.at(-1);
  if (!last) return [];
  const start = segmentStart(text, last.from);
  const clause = start + /[^，,]*$/.exec(text.slice(start, last.from))!.index;
  return same.filter((a) => a.from >= clause);
}

/** After a comma: another part of the same whole (…其中新建15项，修订3项), or a new clause? */
function continues(amount: Amount, parts: readonly Amount[], wholes: readonly Amount[]): boolean {
  if (exhaustive([...parts, amount]) !== 'no') return true;
  const noun = amount.label.slice(-2);
  return amount.after === '' && noun.length === 2 && wholes.some((w) => (w.label + w.after).includes(noun));
}
