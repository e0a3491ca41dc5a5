import { leadingField } from './blocks';
import type { Block } from './blocks';
import { matches } from './lexicon/match';
import { PROBLEM_WORDING } from './lexicon/headings';
import type { ViewSpan } from './contact';
import type { MarkFamily } from './model';
import { isMeasure, listBegunIn } from './numbered-measures';
import { MARKDOWN_RANK, RANK } from './ranks';
import { readSheet } from './sheet';
import type { Sheet } from './sheet';
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
  /** Not null for a page about one problem. */
  sheet: Sheet | null;
}

/**
 * Builds the tree of headings. Families nest in the order in which the text nests them: a family that is open already
 * continues there; else the rank decides. Numbered measures (`1.` below 整改措施：) stay in the body.
 * @param blocks are the tree's from now on: a heading that looks like a label loses it
 */
export function buildTree(text: string, blocks: Block[]): Tree {
  const tree: Tree = { roots: [], nodes: [], blocks, lead: [], sheet: null };
  let top: Node | null = null;
  for (let i = 0; i < blocks.length; i += 1) {
    if (goesOn(text, top, blocks[i]!)) blocks[i] = withoutLabel(blocks[i]!);
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
  tree.sheet = readSheet(text, tree.roots, blocks);
  return tree;
}

function isHeading(block: Block): boolean {
  if (block.mark && block.mark.family !== 'enumeration') {
    // 1.整改情况：… is a field that somebody numbered; a chapter called 整改措施 is a chapter.
    const field = leadingField(block);
    return (
      !field || field.offset < block.mark.titleOffset || isChapter(block.mark.family) || field.kind === 'description'
    );
  }
  return block.heading > 0 && leadingField(block) === null;
}

/** 三、整改措施, 第二部分：整改落实情况. */
function isChapter(family: MarkFamily): boolean {
  return family === 'chapter' || family === 'aspect';
}

/** （三）整改结果。 behind （二）强化协同。: a heading whose words are a label by chance. */
function goesOn(text: string, top: Node | null, block: Block): boolean {
  const { mark } = block;
  const field = leadingField(block);
  if (!mark || mark.family === 'enumeration' || field?.offset !== mark.titleOffset) return false;
  if (text.charCodeAt(field.valueOffset - 1) !== STOP) return false;
  return top?.family === mark.family && top.ordinal === mark.ordinal - 1 && !top.labelled;
}

const STOP = 0x3002;

function withoutLabel(block: Block): Block {
  return { ...block, fields: block.fields.slice(1) };
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
  if (top && (isMeasure(top, family, ordinal, blocks, at) || describes(top, family, ordinal))) return 'body';
  const sibling = openSibling(top, family, ordinal, block.heading);
  if (sibling) return sibling.parent;
  if (top && (opensSubgroup(top, family, ordinal) || opensAspects(top, family, ordinal))) return top;
  const rank = family === 'markdown' ? (MARKDOWN_RANK[block.heading] ?? 0) : RANK[family];
  let parent = top;
  while (parent && parent.rank >= rank) parent = parent.parent;
  return parent;
}

/** 整改任务一, and below it 反馈问题：…: what the task is about, no problem of its own. */
function describes(top: Node, family: MarkFamily, ordinal: number): boolean {
  return family === 'problem' && ordinal === 0 && top.family === 'problem' && top.ordinal > 0 && !top.labelled;
}

/** An open heading that this one continues: the same family, or the next number under another label (1. → 问题2.). */
function openSibling(top: Node | null, family: MarkFamily, ordinal: number, heading: number): Node | null {
  for (let node = top; node; node = node.parent) {
    if (node.family === family && (family !== 'markdown' || node.block.heading === heading)) return node;
    if (family === 'markdown' && node.family === 'markdown') continue;
    // A chapter inside a chapter is another chapter, whatever lies between.
    if (RANK[family] > 0 && node.rank < RANK[family]) break;
  }
  // （六）…… with an answer of its own between 问题五 and 问题七 is the sixth of them, however it is labelled.
  if (top?.answered && family === 'problem' && top.family === 'bracketed' && ordinal > 1 && top.ordinal === ordinal - 1)
    return top;
  for (let node = top; node; node = node.parent) if (goesOnBehind(node, family, ordinal)) return node;
  return null;
}

/**
 * 问题9 behind 8. is the ninth of them, if the eighth has something below it and no other of them holds problems so called:
 * else 8. may be a group.
 */
function goesOnBehind(node: Node, family: MarkFamily, ordinal: number): boolean {
  if (ordinal < 2 || node.ordinal !== ordinal - 1 || node.family === family) return false;
  if (!isItemFamily(family) || !isItemFamily(node.family)) return false;
  if (!node.labelled && node.last === node.first + 1 && node.children.length === 0) return false;
  return !node.parent?.children.some((sibling) => sibling.children.some((child) => child.family === family));
}

function isItemFamily(family: MarkFamily): boolean {
  return family === 'arabic' || family === 'problem';
}

/** （三）逐项整改情况 that 第一方面： follows at once is about these aspects. */
function opensAspects(top: Node, family: MarkFamily, ordinal: number): boolean {
  return family === 'aspect' && top.family === 'bracketed' && ordinal === 1 && top.last === top.first + 1;
}

/** 反馈问题一： that is followed by 1. before anything was said about it holds numbered problems. */
function opensSubgroup(top: Node, family: MarkFamily, ordinal: number): boolean {
  return top.family === 'problem' && family === 'arabic' && ordinal === 1 && !top.labelled;
}

/** Does the heading's title say what was wrong? @param title simplified, without ordinal */
export function saysWhatWasWrong(title: string): boolean {
  return matches(PROBLEM_WORDING, title);
}
