import type { Notice } from '../../notice/model';
import type { Total } from './claims';

/** How many things of each level the list of problems shows. */
export interface Levels {
  readonly problems: number;
  /** What 方面 can mean: chapters or groups that hold problems; empty where there are none. */
  readonly groups: ReadonlySet<number>;
  /** What a coarser 问题 can mean: subgroups, also together with the problems of groups that have none. */
  readonly between: ReadonlySet<number>;
}

/** Groups that sort the problems by how they stand, not by what they are about. */
const BUCKET =
  /立行立改|分阶段|持续整改|已完成|完成整改|正在整改|未完成|阶段性|长期坚持|限期整改|未整改|推进中|(?:仍|还|尚)[在需待未]/;

export function levelsOf({ problems, sections }: Notice): Levels {
  const holders = new Set(problems.map((p) => p.section).filter((i) => i >= 0));
  const groupsOf = (role: string): number[] =>
    sections.flatMap((s, i) => (s.role === role && !BUCKET.test(s.heading ?? '') ? [i] : []));
  const subgroups = groupsOf('subgroup');
  const groups = groupsOf('group');
  const loose = problems.filter((p) => sections[p.section]?.role !== 'subgroup').length;
  const chapters = new Set([...holders].filter((i) => sections[i]?.role === 'group'));
  const counts = (...lists: number[]): Set<number> => new Set(lists.filter((n) => n > 1));
  return {
    problems: problems.length,
    groups:
      groups.length > 0
        ? counts(groups.length, chapters.size, new Set(groups.filter((g) => isTop(g, groups, sections))).size)
        : counts(),
    between: subgroups.length > 0 ? counts(subgroups.length, subgroups.length + loose) : counts(),
  };
}

function isTop(index: number, groups: readonly number[], sections: Notice['sections']): boolean {
  const parent = sections[index]?.parent ?? -1;
  return !groups.includes(parent);
}

/**
 * The totals of one sentence that no reading of the list bears out. Finer things than are listed (42个具体表现) and coarser
 * ones without headings of their own cannot be counted.
 */
export function unmatched(totals: readonly Total[], levels: Levels): Total[] {
  const { problems, groups, between } = levels;
  const wrong: Total[] = [];
  const things = totals.filter((t) => t.level === 'problem');
  const listed = things.some((t) => t.count === problems);
  const coarse = (t: Total): boolean => between.has(t.count) || groups.has(t.count);
  const known = new Set(things.filter((t) => t.count === problems || coarse(t)));
  for (const total of totals) {
    if (total.level === 'aspect') {
      if (groups.size > 0 && !groups.has(total.count) && !between.has(total.count)) wrong.push(total);
      continue;
    }
    if (known.has(total) || total.some.includes(problems)) continue;
    const others = things.filter((t) => t !== total);
    // Another total of the sentence names the listed level already: this one is finer, or coarser without headings.
    if (listed && (between.size === 0 || total.count > problems)) continue;
    if (!listed && others.some((t) => t.count > total.count) && !others.some((t) => known.has(t))) {
      // 16个问题39个具体表现, neither of which fits: the finest is the one that the list shows.
      continue;
    }
    wrong.push(total);
  }
  return wrong;
}
