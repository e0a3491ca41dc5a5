import type { Notice } from '../../notice/model';
import { runsOnInside } from './inside';
import { FAMILIES } from './labels';

/** The tree of headings without the items of lists that begin inside a paragraph (整改措施：1.… and then 2.… on a line). */
export interface Skeleton {
  /** For each of `notice.headings` the index of the heading that holds it, or -1. */
  readonly parent: readonly number[];
  readonly isItem: readonly boolean[];
}

export function skeletonOf(notice: Notice): Skeleton {
  const { headings } = notice;
  const parent: number[] = [];
  const isItem: boolean[] = [];
  /** The number reached in the list of a family below a heading. */
  const reached = new Map<number, number>();
  headings.forEach((heading, i) => {
    const { family, ordinal, kind } = heading;
    let above = heading.parent;
    // What seems to stand below such an item stands beside it.
    while (above >= 0 && isItem[above]) above = parent[above]!;
    parent.push(above);
    const list = (above + 1) * FAMILIES.length + FAMILIES.indexOf(family);
    const before = headings[i - 1];
    const first = ordinal > 1 && kind !== 'problem' && reached.get(list) !== ordinal - 1;
    const goesOn = before !== undefined && isItem[i - 1] && before.family === family && before.ordinal === ordinal - 1;
    const item = first && before !== undefined && (goesOn || runsOnInside(notice, before, heading));
    isItem.push(item);
    if (!item) reached.set(list, ordinal);
  });
  return { parent, isItem };
}
