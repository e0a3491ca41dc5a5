import type { Heading, MarkFamily, Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { skeletonOf } from './skeleton';
import type { Skeleton } from './skeleton';

/** Headings that count on from each other: the numbered siblings below one parent, in text order. */
export interface List {
  readonly headings: readonly Heading[];
  /** The list of the same form before this one, under another parent: of the same depth, or the one that it counts on from. */
  readonly previous: List | null;
}

export interface Numbering {
  readonly lists: readonly List[];
  /** How deep each of `notice.headings` stands, from 0. */
  readonly depth: readonly number[];
  /** The index of the chapter that holds each of them, or its own. */
  readonly root: readonly number[];
  /** Headings with a label of another level: they count on in a list that they do not look like. */
  readonly strays: ReadonlySet<Heading>;
  readonly skeleton: Skeleton;
}

interface Open {
  headings: Heading[];
  readonly families: Set<MarkFamily>;
  readonly previous: List | null;
}

export const numberingOf: (notice: Notice) => Numbering = perNotice(read);

/** Does it count on from the list before it (问题4 under the second heading, after 问题3 under the first)? */
export function countsOn({ headings, previous }: List): boolean {
  const first = headings[0]!.ordinal;
  if (!previous || first === 1) return false;
  // By its last number or, where that is the slip, by how many it has.
  const counted = previous.headings[0]!.ordinal + previous.headings.length;
  return first === previous.headings.at(-1)!.ordinal + 1 || first === counted;
}

function read(notice: Notice): Numbering {
  const { headings } = notice;
  const skeleton = skeletonOf(notice);
  const lists: Open[] = [];
  const depth: number[] = [];
  const root: number[] = [];
  const below = new Map<Heading | undefined, Open[]>();
  const listOf = new Map<Heading, Open>();
  const lastOf = new Map<string, Open>();
  /** The same wherever it stands. */
  const latestOf = new Map<MarkFamily, Open>();
  const strays = new Set<Heading>();
  for (const [index, heading] of headings.entries()) {
    const above = skeleton.parent[index]!;
    const parent = headings[above];
    const own = parent ? depth[above]! + 1 : 0;
    depth.push(own);
    root.push(parent ? root[above]! : index);
    if (heading.ordinal === 0 || heading.family === 'markdown' || skeleton.isItem[index]) continue;
    const siblings = below.get(parent) ?? [];
    if (siblings.length === 0) below.set(parent, siblings);
    const before = strayAfter(headings, index);
    const home = before && listOf.get(before);
    if (home) {
      strays.add(heading);
      below.set(heading, [home]);
      add(heading, home, listOf);
      continue;
    }
    let list = siblings.findLast((l) => l.families.has(heading.family));
    list ??= continued(heading, siblings.at(-1));
    if (list) {
      add(heading, list, listOf);
      continue;
    }
    const key = `${heading.family} ${own}`;
    const latest = latestOf.get(heading.family);
    const previous = lastOf.get(key) ?? null;
    // Where such headings have stood below others before, numbers may run on through the notice.
    if (!previous && (list = adopted(heading, parent, listOf))) {
      siblings.push(list);
      strays.add(heading);
    }
    if (!list) {
      // 问题12 below a subgroup counts on from 问题11, below a group that has none.
      const runsOn = previous !== latest && latest?.headings.at(-1)!.ordinal === heading.ordinal - 1;
      list = { headings: [], families: new Set(), previous: runsOn ? latest : previous };
      lists.push(list);
      siblings.push(list);
      lastOf.set(key, list);
      latestOf.set(heading.family, list);
    }
    add(heading, list, listOf);
  }
  return { lists, depth, root, strays, skeleton };
}

function add(heading: Heading, list: Open, listOf: Map<Heading, Open>): void {
  list.headings.push(heading);
  list.families.add(heading.family);
  listOf.set(heading, list);
}

/** Another label, but the next number among siblings: 1. and then 问题2. */
function continued(heading: Heading, list: Open | undefined): Open | undefined {
  const last = list?.headings.at(-1);
  return last &&
    heading.ordinal > 1 &&
    last.ordinal + 1 === heading.ordinal &&
    (last.kind === heading.kind || isProblem(last) || isProblem(heading))
    ? list
    : undefined;
}

/** 3. that stands between （二） and （四） is the third of them, although its label seems to open a list below （二）. */
function adopted(heading: Heading, parent: Heading | undefined, listOf: ReadonlyMap<Heading, Open>): Open | undefined {
  const list = parent && listOf.get(parent);
  const fits = parent && heading.ordinal > 1 && parent.ordinal + 1 === heading.ordinal;
  const asProblem = isProblem(heading) || (parent !== undefined && isProblem(parent));
  return fits && asProblem && list?.headings.at(-1) === parent ? list : undefined;
}

export function isProblem({ kind, family }: Heading): boolean {
  return kind === 'problem' || family === 'problem';
}

/**
 * 2. 问题1 问题2 3. 问题4: is this 3. the third problem, although it looks like the section behind 2.? Then the heading
 * that it follows, else null.
 */
function strayAfter(headings: readonly Heading[], index: number): Heading | null {
  const heading = headings[index]!;
  if (heading.ordinal < 2) return null;
  const before = outer(headings, index, -1);
  const section = before && headings[before.parent];
  if (!section || before.family === heading.family || before.ordinal + 1 !== heading.ordinal) return null;
  if (section.family !== heading.family || section.parent !== heading.parent) return null;
  const next = outer(headings, index, 1);
  const like = next?.family === before.family ? next.ordinal : 0;
  if (like === 1) return null;
  if (like === heading.ordinal + 1 || (heading.kind === 'problem' && section.kind === 'section')) return before;
  // 三、 twice is a chapter counted twice, unless （四） goes on behind it.
  if (heading.family === 'chapter') return null;
  let after = index + 1;
  while (after < headings.length && headings[after]!.parent > heading.parent) after += 1;
  const sibling = headings[after];
  const inList = sibling?.parent === heading.parent && sibling.family === heading.family;
  return inList && sibling.ordinal === section.ordinal + 1 ? before : null;
}

/** The nearest heading on one side that is no （1） or ①. */
function outer(headings: readonly Heading[], index: number, step: 1 | -1): Heading | undefined {
  let i = index + step;
  while (headings[i] && isInner(headings[i]!)) i += step;
  return headings[i];
}

/** （1） and ① may stand inside a paragraph, where no heading is seen. */
export function isInner({ family }: Heading): boolean {
  return family === 'arabic-bracketed' || family === 'circled';
}
