import type { Block } from './blocks';
import { leadingField } from './blocks';
import { SHEET_HEADS } from './lexicon/headings';
import { LABEL_KINDS } from './lexicon/labels';
import type { FieldKind } from './model';
import type { Node } from './tree';

/**
 * A page about one problem whose chapters are what is a label elsewhere: 一、反馈问题 二、整改目标 三、整改措施
 * 四、整改完成情况.
 */
export interface Sheet {
  /** The chapter that names the problem. */
  readonly head: Node;
  /** The chapters that answer it. */
  readonly fields: ReadonlySet<Node>;
}

const HEAD = new RegExp(`^(?:${SHEET_HEADS.join('|')})$`);
/** Chapters that ordinary notices have as well, when nothing else says that they answer one problem. */
const TELLING: ReadonlySet<FieldKind> = new Set(['goal', 'deadline', 'responsible', 'status']);

/**
 * Reads a page of one problem.
 * @param blocks of the tree: chapters that are labels get these
 * @returns null where the chapters are those of a notice with a list
 */
export function readSheet(text: string, roots: readonly Node[], blocks: Block[]): Sheet | null {
  const at = roots.slice(0, MOST_BEFORE).findIndex((root) => HEAD.test(titleOf(text, root)));
  const head = roots[at];
  if (!head || head.children.length > 1 || roots.length > MOST_CHAPTERS) return null;
  const fields = new Map<Node, FieldKind>();
  for (const root of roots.slice(at + 1)) {
    const kind = fieldKind(titleOf(text, root));
    if (kind) fields.set(root, kind);
  }
  const kinds = new Set(fields.values());
  const answered = kinds.has('measures') || kinds.has('status');
  if (fields.size < 2 || !answered || ![...kinds].some((kind) => TELLING.has(kind))) return null;
  for (const [{ first }, kind] of fields) blocks[first] = labelled(blocks[first]!, kind);
  return { head, fields: new Set(fields.keys()) };
}

/** 基本情况 may stand before the problem. */
const MOST_BEFORE = 2;
const MOST_CHAPTERS = 12;

function titleOf(text: string, { title }: Node): string {
  return text.slice(title.offset, title.end);
}

/** 整改措施及完成情况: of several labels the one that says most. */
function fieldKind(title: string): FieldKind | undefined {
  const whole = LABEL_KINDS.get(title);
  if (whole || !/[和及与、]/.test(title)) return whole;
  const kinds = title.split(/[和及与、]+/).map((part) => LABEL_KINDS.get(part) ?? LABEL_KINDS.get(`整改${part}`));
  if (kinds.includes(undefined)) return undefined;
  return kinds.find((kind) => kind === 'measures') ?? kinds.find((kind) => kind === 'status') ?? kinds[0];
}

function labelled(block: Block, kind: FieldKind): Block {
  if (leadingField(block)) return block;
  const offset = block.mark?.titleOffset ?? block.offset;
  const label = { kind, label: '', offset, valueOffset: block.end };
  return { ...block, fields: [label, ...block.fields] };
}
