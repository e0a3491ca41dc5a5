import { toNumeral } from '../../notice/lexicon/numerals';
import type { Heading, Notice, Span } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import type { Edit } from '../rule';
import { standsInside } from './inside';
import { countsOn, isInner, numberingOf } from './lists';
import type { List } from './lists';

/** A place where the numbers of a list do not follow each other. */
export interface Slip {
  readonly kind: 'gap' | 'duplicate';
  readonly heading: Heading;
  /** The one before it or, for a duplicate, the other one of that number; null where a list begins too high. */
  readonly other: Heading | null;
  readonly expected: number;
  /** Those that change with it, itself first. */
  readonly following: readonly Heading[];
  /** The next number is right again: this one alone is wrong. */
  readonly alone: boolean;
}

export const slipsOf = perNotice((notice): readonly Slip[] => {
  const { lists } = numberingOf(notice);
  const chain = new Chain(lists);
  const sorted = sortedOtherwise(lists);
  return lists
    .filter((list) => !sorted.has(list))
    .flatMap((list) => [...startOf(list), ...within(list)])
    .map((slip) => carryOn(slip, chain))
    .filter((slip) => slip.kind !== 'gap' || !isHidden(notice, slip));
});

const FEWEST = 3;

/**
 * Problems that keep the numbers of the feedback and are grouped by how they stand (1, 2, 4 done, 3, 5 under way): all
 * numbers from 1 on are there, each once, in another order.
 */
function sortedOtherwise(lists: readonly List[]): ReadonlySet<List> {
  const problems = lists.filter(({ headings }) => headings[0]!.kind === 'problem');
  const ordinals = problems.flatMap(({ headings }) => headings.map((h) => h.ordinal));
  const kept = new Set(ordinals);
  const whole = kept.size === ordinals.length && Math.max(0, ...ordinals) === ordinals.length;
  const ascending = problems.every(({ headings }) =>
    headings.every((h, i) => i === 0 || h.ordinal > headings[i - 1]!.ordinal),
  );
  return new Set(whole && ascending && problems.length > 1 && ordinals.length >= FEWEST ? problems : []);
}

/** The first number of a list: 1, or the next one where numbers run on through the notice. */
function startOf(list: List): Slip[] {
  const heading = list.headings[0]!;
  const last = list.previous?.headings.at(-1) ?? null;
  if (heading.ordinal === 1 || heading.kind === 'item' || isInner(heading) || countsOn(list)) return [];
  const runsOn = last !== null && heading.ordinal > last.ordinal;
  return [
    {
      kind: 'gap',
      heading,
      other: runsOn ? last : null,
      expected: runsOn ? last.ordinal + 1 : 1,
      following: list.headings,
      alone: false,
    },
  ];
}

function within({ headings }: List): Slip[] {
  const slips: Slip[] = [];
  const restarts = headings.some((h, i) => i > 0 && h.ordinal === 1 && headings[i - 1]!.ordinal > 1);
  let start = 0;
  for (let i = 1; i < headings.length; i += 1) {
    const heading = headings[i]!;
    const before = headings[i - 1]!;
    const next = headings[i + 1];
    const expected = before.ordinal + 1;
    if (heading.ordinal === expected) continue;
    const same = headings.slice(start, i).findLast((h) => h.ordinal === heading.ordinal);
    if (next?.ordinal === expected + 1) {
      const other = same ?? (heading.ordinal === next.ordinal ? next : null);
      const slip = { heading, expected, following: [heading], alone: true };
      slips.push(other ? { kind: 'duplicate', other, ...slip } : { kind: 'gap', other: before, ...slip });
      i += 1;
    } else if (heading.ordinal > expected) {
      slips.push({ kind: 'gap', heading, other: before, expected, following: headings.slice(i), alone: false });
    } else if (same && (heading.ordinal > 1 || (before.ordinal === 1 && !restarts))) {
      slips.push({ kind: 'duplicate', heading, other: same, expected, following: headings.slice(i), alone: false });
    } else {
      // 1 again: another list begins, whose heading has no number.
      start = i;
    }
  }
  return slips;
}

/** Lists that count on from the changed one change with it. */
function carryOn(slip: Slip, chain: Chain): Slip {
  const { following } = slip;
  if (slip.alone) return slip;
  const restart = following.findIndex((h, i) => i > 0 && h.ordinal < following[i - 1]!.ordinal);
  if (restart > 0) return { ...slip, following: following.slice(0, restart) };
  const more: Heading[] = [];
  for (let list = chain.after(chain.endingWith(following.at(-1)!)); list && countsOn(list); list = chain.after(list))
    more.push(...list.headings);
  return { ...slip, following: more.length > 0 ? [...following, ...more] : following };
}

/** Which list comes after which: asked once a slip, so looked up and not searched for. */
class Chain {
  private readonly next = new Map<List, List>();
  private readonly byLast = new Map<Heading, List>();

  constructor(lists: readonly List[]) {
    for (const list of lists) {
      if (list.previous && !this.next.has(list.previous)) this.next.set(list.previous, list);
      this.byLast.set(list.headings.at(-1)!, list);
    }
  }

  after(list: List | undefined): List | undefined {
    return list && this.next.get(list);
  }

  endingWith(heading: Heading): List | undefined {
    return this.byLast.get(heading);
  }
}

/** Is the missing number there after all, inside a paragraph? */
function isHidden(notice: Notice, { heading, other, expected }: Slip): boolean {
  const { family, ordinal, offset } = heading;
  const from = other?.labelEnd ?? notice.headings[heading.parent]?.labelEnd ?? 0;
  return standsInside(notice, family, ordinal > expected ? ordinal - 1 : expected, from, offset, other === null);
}

/** Edits that give the headings the numbers from `first` on, each in its own script. */
export function renumber(notice: Notice, headings: readonly Heading[], first: number): Edit[] {
  return headings.flatMap((heading, i) => {
    const number = numberOf(notice, heading);
    return number ? [{ range: [number.offset, number.endOffset], text: numberLike(number.text, first + i) }] : [];
  });
}

/** The number of a label: 3 in 问题3, 问题2-3, 任务3/7; the last of those that a hyphen joins. */
export const OWN_NUMBER = /(?<=[0-9]-)[0-9]+|[0-9]+(?!-?[0-9])|[０-９]+|[一二三四五六七八九十百零〇]+|[\u2460-\u2473]/;

/** The number in a label: the 3 of 问题3 and of 问题2-3. */
function numberOf(notice: Notice, heading: Heading): (Span & { readonly text: string }) | null {
  const match = OWN_NUMBER.exec(notice.text.slice(heading.offset, heading.labelEnd));
  if (!match) return null;
  const offset = heading.offset + match.index;
  return { offset, endOffset: offset + match[0].length, text: match[0] };
}

/** A number in the script of another one: 3, ３, 三 or ③. */
export function numberLike(like: string, n: number): string {
  const code = like.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19)
    return String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  if (code >= 0x2460 && code <= 0x2473 && n <= 20) return String.fromCharCode(0x245f + n);
  return /\d/.test(like) ? String(n) : toNumeral(n);
}

/** A label as written: 问题3, （二）. */
export function labelText(notice: Notice, { offset, labelEnd }: Heading): string {
  return notice.text.slice(offset, labelEnd);
}
