import type { Block } from './blocks';
import { leadingField } from './blocks';
import { isBlank, isSentenceEnd, skipBlanks } from './characters';
import { ATTACHMENTS } from './lexicon/marks';
import { readMark } from './marks';
import type { MarkFamily } from './model';
import { RANK } from './ranks';
import type { Node } from './tree';

/** Is this ordinal one of a list of measures in the field that is open? */
export function isMeasure(
  top: Node,
  family: MarkFamily,
  ordinal: number,
  blocks: readonly Block[],
  at: number,
): boolean {
  const block = blocks[at]!;
  const next = blocks[at + 1];
  if (family === 'bracketed' && isBracketedMeasure(top, ordinal, blocks, at)) return true;
  if (!isListFamily(family)) return false;
  // Whatever the problems are numbered with: a label with nothing behind it is followed by its list.
  if (ordinal === 1 && at > 0 && opensList(blocks[at - 1]!)) {
    top.list = { family, next: 2 };
    return true;
  }
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

/**
 * 整改任务：…, and below it 整改措施： with （一） on the next line. Elsewhere （一） is a heading above 1., and only a label
 * with nothing behind it makes a list of it.
 */
function isBracketedMeasure(top: Node, ordinal: number, blocks: readonly Block[], at: number): boolean {
  const before = blocks[at - 1];
  const continues = top.list?.family === 'bracketed' && top.list.next === ordinal;
  if (!continues && !(ordinal === 1 && before && opensList(before))) return false;
  if (continues && goesOnAbove(top, ordinal)) return false;
  top.list = { family: 'bracketed', next: ordinal + 1 };
  return true;
}

function opensList(block: Block): boolean {
  const field = block.fields.at(-1);
  return (
    field?.kind === 'measures' && field === leadingField(block) && field.valueOffset >= block.end && !isChapter(block)
  );
}

function isChapter(block: Block): boolean {
  return block.mark?.family === 'chapter' || block.heading > 0;
}

/** （三） that follows the open heading （二） rather than the measure （二） below it. */
function goesOnAbove(top: Node, ordinal: number): boolean {
  for (let node: Node | null = top; node; node = node.parent)
    if (node.family === 'bracketed') return node.ordinal === ordinal - 1;
  return false;
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
export function listBegunIn(text: string, block: Block): Node['list'] {
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
