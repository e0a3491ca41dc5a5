import { leadingField } from './blocks';
import type { Block } from './blocks';
import { isBlank, isSentenceEnd, skipBlanks } from './characters';
import { matches } from './lexicon/match';
import { PROBLEM_WORDING } from './lexicon/headings';
import type { ViewSpan } from './contact';
import { ATTACHMENTS } from './lexicon/marks';
import type { MarkFamily } from './model';
import { readMark } from './marks';
import { titleOf } from './titles';

/** A heading with what stands below it. View offsets. */
export interface Node {
  /** Its place in `Tree.nodes`. */
  readonly id: number;
  readonly block: Block;
  /** Its words without ordinal and end mark. */
  readonly title: ViewSpan;
  readonly family: MarkFamily;
  readonly ordinal: number;
  readonly rank: number;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Its block and those below it that are no headings themselves, as places in `Tree.blocks`; `last` is exclusive. */
  readonly first: number;
  last: number;
  /** Has its block a label, or does one of those below it begin with one? */
  labelled: boolean;
  /** Has one of them a label that answers a criticism? 原因分析 or 工作目标 alone do not. */
  answered: boolean;
  /** A numbered list of measures inside a field: its family and the ordinal that comes next. */
  list: { family: MarkFamily; next: number } | null;
}

export interface Tree {
  readonly roots: Node[];
  /** Every node in text order. */
  readonly nodes: Node[];
  /** Every block, in text order: a heading's own come next to each other. */
  readonly blocks: readonly Block[];
  /** Blocks before the first heading. */
  readonly lead: Block[];
}

/** Outer before inner, where a text shows no order of its own. */
const RANK: Readonly<Record<MarkFamily, number>> = {
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
const MARKDOWN_RANK = [0, 5, 10, 21, 32, 40, 45] as const;

/**
 * Builds the tree of headings. Families nest in the order in which the text nests them: a family that is open already
 * continues there; else the rank decides. Numbered measures (`1.` below 整改措施：) stay in the body.
 */
export function buildTree(text: string, blocks: readonly Block[]): Tree {
  const tree: Tree = { roots: [], nodes: [], blocks, lead: [] };
  let top: Node | null = null;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    const parent: Placement = isHeading(block) ? placeHeading(top, blocks, i) : 'body';
    if (parent !== 'body') {
      top = open(text, block, parent, tree.nodes.length, i);
      (parent ? parent.children : tree.roots).push(top);
      tree.nodes.push(top);
    } else if (top) {
      top.last = i + 1;
      top.labelled ||= leadingField(block) !== null;
      top.answered ||= answers(block);
      top.list = listBegunIn(text, block) ?? top.list;
    } else tree.lead.push(block);
  }
  return tree;
}

function isHeading(block: Block): boolean {
  if (block.mark && block.mark.family !== 'enumeration') {
    // 1.整改情况：… is a field that somebody numbered; a chapter called 整改措施 is a chapter.
    const field = leadingField(block);
    return (
      !field || field.offset < block.mark.titleOffset || block.mark.family === 'chapter' || field.kind === 'description'
    );
  }
  return block.heading > 0 && leadingField(block) === null;
}

function familyOf(block: Block): MarkFamily {
  return block.mark && block.mark.family !== 'enumeration' ? block.mark.family : 'markdown';
}

function open(text: string, block: Block, parent: Node | null, id: number, place: number): Node {
  const family = familyOf(block);
  const rank = family === 'markdown' ? (MARKDOWN_RANK[block.heading] ?? 0) : RANK[family];
  return {
    id,
    block,
    title: titleOf(text, block),
    family,
    ordinal: block.mark?.ordinal ?? 0,
    // A child never outranks its parent, so that its later siblings find it below the same parent.
    rank: parent ? Math.max(rank, parent.rank + 1) : rank,
    parent,
    children: [],
    first: place,
    last: place + 1,
    labelled: block.fields.length > 0,
    answered: answers(block),
    list: listBegunIn(text, block),
  };
}

function answers(block: Block): boolean {
  return block.fields.some((f) => f.kind === 'measures' || f.kind === 'status');
}

/** The parent of a heading, null for a chapter; or the block is no heading. */
type Placement = 'body' | Node | null;

function placeHeading(top: Node | null, blocks: readonly Block[], at: number): Placement {
  const block = blocks[at]!;
  const family = familyOf(block);
  const ordinal = block.mark?.ordinal ?? 0;
  if (top && isMeasure(top, family, ordinal, blocks, at)) return 'body';
  const sibling = openSibling(top, family, ordinal, block.heading);
  if (sibling) return sibling.parent;
  if (top && opensSubgroup(top, family, ordinal)) return top;
  const rank = family === 'markdown' ? (MARKDOWN_RANK[block.heading] ?? 0) : RANK[family];
  let parent = top;
  while (parent && parent.rank >= rank) parent = parent.parent;
  return parent;
}

/** An open heading that this one continues: the same family, or the next number under another label (1. → 问题2.). */
function openSibling(top: Node | null, family: MarkFamily, ordinal: number, heading: number): Node | null {
  for (let node = top; node; node = node.parent) {
    if (node.family === family && (family !== 'markdown' || node.block.heading === heading)) return node;
    if (family === 'markdown' && node.family === 'markdown') continue;
    // A chapter inside a chapter is another chapter, whatever lies between.
    if (RANK[family] > 0 && node.rank < RANK[family]) break;
  }
  if (top && ordinal > 1 && isItemFamily(family) && isItemFamily(top.family) && top.family !== family) {
    if (top.ordinal === ordinal - 1 && top.labelled) return top;
  }
  return null;
}

function isItemFamily(family: MarkFamily): boolean {
  return family === 'arabic' || family === 'problem';
}

/** 反馈问题一： that is followed by 1. before anything was said about it holds numbered problems. */
function opensSubgroup(top: Node, family: MarkFamily, ordinal: number): boolean {
  return top.family === 'problem' && family === 'arabic' && ordinal === 1 && !top.labelled;
}

/** Is this ordinal one of a list of measures in the field that is open? */
function isMeasure(top: Node, family: MarkFamily, ordinal: number, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]!;
  const next = blocks[at + 1];
  if (!isListFamily(family)) return false;
  const sameKind = block.heading > 0 === top.block.heading > 0;
  const continues = top.list?.family === family && top.list.next === ordinal;
  // A list below `#### 1. …` needs no label to be one.
  if (!continues && !top.labelled && (sameKind || top.family !== family)) return false;
  if (opensGroup(top, next)) return false;
  const nextSibling = top.family === family && top.ordinal + 1 === ordinal && sameKind;
  const closes = next !== undefined && leadingField(next)?.kind === 'status' && !isStated(top, blocks);
  if (continues && !(nextSibling && !closes && looksLikeProblem(block, next))) {
    top.list = { family, next: ordinal + 1 };
    return true;
  }
  if (nextSibling) return false;
  // Bracketed numbers below a field may begin anywhere: a flattened copy has the first ones inside the paragraph.
  if (ordinal !== 1 && (family === 'arabic' || RANK[family] <= top.rank)) return false;
  const below = top.family === family || top.family === 'problem' || RANK[family] > top.rank;
  if (!below || (!closes && looksLikeProblem(block, next))) return false;
  top.list = { family, next: ordinal + 1 };
  return true;
}

/** 1. 针对… with 问题1： below it opens a group, though the problem before it has labels. */
function opensGroup(top: Node, next: Block | undefined): boolean {
  return next?.mark?.family === 'problem' && next.mark.ordinal !== top.ordinal + 1;
}

/** Is its status told under a label already? Else one that follows closes its list of measures. */
function isStated({ first, last }: Node, blocks: readonly Block[]): boolean {
  for (let i = first; i < last; i += 1) if (blocks[i]!.fields.some((f) => f.kind === 'status')) return true;
  return false;
}

/** 整改措施：1.… or 附件：1.… with 2. and 3. on lines of their own: the ordinal with which the list goes on below. */
function listBegunIn(text: string, block: Block): Node['list'] {
  const from = listOffset(text, block);
  if (from < 0) return null;
  const mark = readMark(text, skipBlanks(text, from, block.end), block.end);
  if (mark?.ordinal !== 1 || !isListFamily(mark.family)) return null;
  let next = 2;
  for (let p = mark.titleOffset; p < block.end; p += 1) {
    if (!isSentenceEnd(text.charCodeAt(p - 1)) && !isBlank(text.charCodeAt(p - 1))) continue;
    const follows = readMark(text, p, block.end);
    if (follows?.family === mark.family && follows.ordinal === next) next += 1;
  }
  return { family: mark.family, next };
}

/** Where a list may begin behind a label, or -1. */
function listOffset(text: string, { offset, fields }: Block): number {
  if (text.startsWith(ATTACHMENTS, offset)) return offset + ATTACHMENTS.length + 1;
  const field = fields.at(-1);
  return field?.kind === 'measures' ? field.valueOffset : -1;
}

function isListFamily(family: MarkFamily): boolean {
  return family === 'arabic' || family === 'arabic-bracketed' || family === 'circled';
}

/** Followed or accompanied by 整改情况：, 整改进度： and the like: a problem rather than one of its measures. */
function looksLikeProblem(block: Block, next: Block | undefined): boolean {
  if (block.fields.some((f) => f.kind === 'measures')) return true;
  if (next && leadingField(next)) return true;
  return false;
}

/** Does the heading's title say what was wrong? @param title simplified, without ordinal */
export function saysWhatWasWrong(title: string): boolean {
  return matches(PROBLEM_WORDING, title);
}
