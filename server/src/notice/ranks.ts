import type { MarkFamily } from './model';

/** Outer before inner, where a text shows no order of its own. */
export const RANK: Readonly<Record<MarkFamily, number>> = {
  chapter: 10,
  aspect: 20,
  bracketed: 22,
  arabic: 30,
  problem: 34,
  'arabic-bracketed': 50,
  circled: 60,
  markdown: 0,
  enumeration: 0,
};
/** By the number of hashes. */
export const MARKDOWN_RANK = [0, 5, 10, 21, 32, 40, 45] as const;
