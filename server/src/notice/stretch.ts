import type { Block } from './blocks';
import type { Node, Tree } from './tree';

/** Blocks that stand next to each other; `last` is exclusive. */
export interface Stretch {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly last: number;
}

/** Every block of the problem in text order: numbered measures are its children in the tree. */
export function contentBlocks({ blocks }: Tree, { first }: Node, end: number): Stretch {
  let last = first + 1;
  while (last < blocks.length && blocks[last]!.offset < end) last += 1;
  return { blocks, first, last };
}

export function endOf({ blocks, last }: Stretch): number {
  return blocks[last - 1]!.end;
}
