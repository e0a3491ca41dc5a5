import type { Notice, Problem, Section, Span } from '../../notice/model';
import { claimsOf } from '../../rules/status/claims';
import type { Part, Tally, Total } from '../../rules/status/claims';
import { levelsOf } from '../../rules/status/levels';
import { talliesOfList } from '../../rules/status/overall-vs-items';
import { countedIn } from '../../rules/status/tally';
import type { PartlyAs } from '../../rules/rule';
import { Words } from '../../rules/words';
import { spanAt } from './spans';

/** A number that the notice gives for all of its problems: 16个问题, 已完成整改37个. Raw offsets. */
export type Figure = Span & ({ readonly total: Total } | { readonly part: Part; readonly tally: Tally });

/** What a figure counts. */
export interface Counted {
  /**
   * Against what it was checked. `unchecked`: the list cannot tell, as it holds only the main problems, or as the text
   * counts more or finer things than it lists.
   */
  readonly as: 'problems' | 'groups' | 'statuses' | 'unchecked';
  readonly claimed: number;
  readonly items: readonly (Problem | Section)[];
}

export function figuresOf(notice: Notice): Figure[] {
  const words = Words.of(notice);
  const { totals, tallies } = claimsOf(notice);
  const parts = tallies.flatMap((tally) =>
    tally.parts.map((part) => ({ part, tally, ...words.raw(part.from, part.to) })),
  );
  return [...parts, ...totals.map((total) => ({ total, ...words.raw(total.from, total.to) }))];
}

export function figureAt(notice: Notice, offset: number): Figure | null {
  return spanAt(figuresOf(notice), offset) ?? null;
}

export function countedBy(notice: Notice, figure: Figure, partlyAs?: PartlyAs): Counted {
  if ('total' in figure) return listed(notice, figure.total);
  const { part, tally } = figure;
  const checked = talliesOfList(notice).includes(tally);
  return {
    as: checked ? 'statuses' : 'unchecked',
    claimed: part.count,
    items: checked ? countedIn(notice, tally.parts, part, partlyAs) : [],
  };
}

/** The figures that a problem counts in: those of its status, and the number of all. */
export function figuresCounting(notice: Notice, problem: Problem, partlyAs?: PartlyAs): Figure[] {
  return figuresOf(notice).filter((figure) => countedBy(notice, figure, partlyAs).items.includes(problem));
}

/** The level of the list that a number of problems or aspects can mean, as `problem-count-mismatch` reads it. */
function listed(notice: Notice, { count, level, some, sentence }: Total): Counted {
  const { selective, totals } = claimsOf(notice);
  const { problems } = notice;
  const levels = levelsOf(notice);
  const grouped = levels.groups.has(count) || levels.between.has(count);
  const unchecked: Counted = { as: 'unchecked', claimed: count, items: [] };
  if (level === 'aspect' || (count !== problems.length && grouped)) {
    const groups = groupings(notice).find((grouping) => grouping.length === count);
    if (groups) return { as: 'groups', claimed: count, items: groups };
    if (level !== 'aspect' || levels.groups.size === 0) return unchecked;
    return { as: 'groups', claimed: count, items: groupings(notice)[0] ?? [] };
  }
  const finer = totals.some(
    (other) => other.sentence === sentence && other.level === 'problem' && other.count === problems.length,
  );
  if (count !== problems.length && (selective || finer || some.includes(problems.length))) return unchecked;
  return problems.length > 0 ? { as: 'problems', claimed: count, items: problems } : unchecked;
}

/** The ways to count groups: the outermost, those that hold problems, all groups, subgroups. */
function groupings({ sections, problems }: Notice): Section[][] {
  const groups = sections.filter(({ role }) => role === 'group');
  const top = groups.filter(({ parent }) => sections[parent]?.role !== 'group');
  const holding = new Set(problems.map(({ section }) => sections[section]));
  const holders = groups.filter((group) => holding.has(group));
  return [top, holders, groups, sections.filter(({ role }) => role === 'subgroup')].filter(({ length }) => length > 0);
}
