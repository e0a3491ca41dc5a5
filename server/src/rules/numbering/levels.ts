import type { Heading, Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { FAMILIES } from './labels';
import { numberingOf } from './lists';

/**
 * Headings that should look alike: problems throughout the notice, other headings within their chapter; each by form and
 * depth. Levels with a single heading are left out.
 */
export const levelsOf: (notice: Notice) => readonly Level[] = perNotice(read);

type Level = readonly Heading[];

function read(notice: Notice): readonly Level[] {
  const { depth, root, strays, skeleton } = numberingOf(notice);
  const levels = new Map<number, Heading[]>();
  notice.headings.forEach((heading, i) => {
    if (heading.ordinal === 0 || heading.family === 'markdown') return;
    if (strays.has(heading) || skeleton.isItem[i]) return;
    const own = depth[i]!;
    const kind = heading.kind === 'problem' ? 0 : heading.kind === 'section' ? 1 : 2;
    const chapter = kind === 0 || own === 0 ? 0 : root[i]!;
    // One number for chapter, kind, form and depth: a notice has more headings than it has levels.
    const key = ((chapter * 3 + kind) * FAMILIES.length + FAMILIES.indexOf(heading.family)) * 16 + Math.min(own, 15);
    const level = levels.get(key);
    if (level) level.push(heading);
    else levels.set(key, [heading]);
  });
  return [...levels.values()].filter((level) => level.length > 1);
}

export interface Mixture<T> {
  /** The form that most have; of equally frequent ones the first. */
  readonly usual: T;
  readonly model: Heading;
  readonly odd: readonly Heading[];
  /** How many have a part in it. */
  readonly total: number;
}

/**
 * Which headings differ from the others in a form? Null where all agree.
 * @param form null: has no part in it
 * @param use how often the whole notice has a form: decides between equally frequent ones
 */
export function mixtureOf<T>(
  level: readonly Heading[],
  form: (heading: Heading) => T | null,
  use: ReadonlyMap<T, number> = new Map<T, number>(),
): Mixture<T> | null {
  if (agree(level, form)) return null;
  const byForm = new Map<T, Heading[]>();
  for (const heading of level) {
    const own = form(heading);
    if (own === null) continue;
    let alike = byForm.get(own);
    if (!alike) byForm.set(own, (alike = []));
    alike.push(heading);
  }
  const [first, ...others] = [...byForm].sort(
    (a, b) => b[1].length - a[1].length || (use.get(b[0]) ?? 0) - (use.get(a[0]) ?? 0),
  );
  const odd = others.flatMap(([, headings]) => headings).sort((a, b) => a.offset - b.offset);
  return { usual: first![0], model: first![1][0]!, odd, total: odd.length + first![1].length };
}

/** Have all one form? Most levels do, and nothing need be kept for them. */
function agree<T>(level: readonly Heading[], form: (heading: Heading) => T | null): boolean {
  let common: T | null = null;
  for (const heading of level) {
    const own = form(heading);
    if (common !== null && own !== null && own !== common) return false;
    common ??= own;
  }
  return true;
}

/** How often each form occurs. */
export function usesOf<T>(headings: Iterable<Heading>, form: (heading: Heading) => T | null): Map<T, number> {
  const uses = new Map<T, number>();
  for (const heading of headings) {
    const own = form(heading);
    if (own !== null) uses.set(own, (uses.get(own) ?? 0) + 1);
  }
  return uses;
}
