import type { Block } from './blocks';
import { sentenceEnd, trimEnd } from './characters';
import type { Closing } from './closing';
import type { ViewSpan } from './contact';
import { ORGANISATION_WORDS, OVERALL_FIGURES, OVERALL_STARTS } from './lexicon/openings';
import type { Role, Section } from './model';
import type { Opening } from './opening';
import { isResidue } from './opening';
import type { Structure } from './structure';
import { NodeMap } from './node-map';
import type { Node, Tree } from './tree';
import type { View } from './view';

/** A part without a heading. View offsets. */
export interface Part extends ViewSpan {
  readonly role: Role;
  readonly level: number;
}

const STARTS_OVERALL = new RegExp(`^(?:${OVERALL_STARTS.join('|')})`);
const FIGURES = new RegExp(OVERALL_FIGURES);
const ORGANISES = new RegExp(ORGANISATION_WORDS.join('|'));

/** The parts that have no heading: told by their place and their words. In text order. */
export function paragraphParts(
  text: string,
  tree: Tree,
  structure: Structure,
  opening: Opening,
  closing: Closing,
): Part[] {
  const parts: Part[] = [];
  const add = (role: Role, level: number, { offset, end }: ViewSpan): void =>
    void parts.push({ role, level, offset, end });
  if (opening.addressee) add('addressee', 1, opening.addressee);
  const first = opening.background[0];
  if (first) add('background', 1, { offset: first.offset, end: opening.background.at(-1)!.end });
  const stop = Math.min(
    closing.nextSteps?.offset ?? Infinity,
    closing.contact?.offset ?? Infinity,
    closing.signature?.offset ?? Infinity,
    closing.date?.offset ?? Infinity,
  );
  for (const block of tree.lead) {
    if (block.offset >= stop || isResidue(text, block)) continue;
    const role = leadRole(text, block);
    // Paragraphs that follow belong to the part before them.
    if (role && parts.at(-1)?.role !== role) add(role, 1, block);
  }
  for (const { block, level } of overallBelowHeadings(text, tree, structure))
    if (block.offset < stop) add('overall', level, block);
  if (closing.nextSteps) add('next-steps', 1, closing.nextSteps);
  if (closing.contact && !isHeaded(closing.contact, tree, structure)) add('contact', 1, closing.contact);
  if (closing.signature) add('signature', 1, closing.signature);
  if (closing.date) add('date', 1, closing.date);
  return parts.sort((a, b) => a.offset - b.offset);
}

/** Does the contact stand below a heading of its own (四、联系方式)? Then that is the part. */
function isHeaded({ offset }: ViewSpan, { roots }: Tree, { roles }: Structure): boolean {
  const above = roots.findLast((root) => root.block.offset <= offset);
  return above !== undefined && roles.get(above) === 'contact';
}

function leadRole(text: string, block: Block): Role | null {
  const words = text.slice(block.offset, block.end);
  if (STARTS_OVERALL.test(words) && FIGURES.test(words)) return 'overall';
  if (ORGANISES.test(words)) return 'organisation';
  return FIGURES.test(words) ? 'overall' : null;
}

/** A paragraph of totals of its own below a chapter, before the first problem: 截至目前，…已完成37项…. */
function overallBelowHeadings(text: string, tree: Tree, structure: Structure): { block: Block; level: number }[] {
  const firstProblem = structure.problems[0]?.block.offset ?? Infinity;
  const found: { block: Block; level: number }[] = [];
  for (const node of tree.nodes) {
    if (node.block.offset >= firstProblem) break;
    if (isOverall(node, structure)) continue;
    for (let i = node.first + 1; i < node.last; i += 1) {
      const block = tree.blocks[i]!;
      if (block.mark || block.fields.length > 0 || block.offset >= firstProblem) continue;
      const words = text.slice(block.offset, block.end);
      if (STARTS_OVERALL.test(words) && FIGURES.test(words))
        found.push({ block, level: holdsProblems(node, structure) ? depth(node) + 1 : 2 });
    }
  }
  return found;
}

/** Totals inside a group belong to it; behind the last item of a part they belong to the part. */
function holdsProblems(node: Node, structure: Structure): boolean {
  const role = structure.roles.get(node);
  return role === 'group' || role === 'subgroup' || role === 'problem-list' || role === 'problem-list-parent';
}

/** The totals below 总体情况 are that section itself. */
function isOverall(node: Node, structure: Structure): boolean {
  for (let up: Node | null = node; up; up = up.parent) if (structure.roles.get(up) === 'overall') return true;
  return false;
}

export interface Sections {
  readonly sections: readonly Section[];
  readonly indexOf: Pick<NodeMap<number>, 'get'>;
}

/** Headed and unheaded parts as one list in text order, each with its end and its parent; raw offsets. */
export function buildSections(view: View, tree: Tree, structure: Structure, parts: readonly Part[]): Sections {
  const drafts: { role: Role; level: number; offset: number; node: Node | null; end: number }[] = parts.map((p) => ({
    ...p,
    node: null,
  }));
  for (const node of tree.nodes) {
    const role = structure.roles.get(node);
    if (role)
      drafts.push({ role, level: depth(node), offset: node.block.offset, node, end: headingEnd(view.text, node) });
  }
  drafts.sort((a, b) => a.offset - b.offset);
  const indexOf = new NodeMap<number>();
  const open: { level: number; index: number }[] = [];
  const ends = sectionEnds(drafts, view.text.length);
  const sections = drafts.map((draft, index): Section => {
    while (open.length > 0 && open.at(-1)!.level >= draft.level) open.pop();
    const parent = open.at(-1)?.index ?? -1;
    open.push({ level: draft.level, index });
    if (draft.node) indexOf.set(draft.node, index);
    const { role, level } = draft;
    const offset = view.toRaw(draft.offset);
    // A heading that runs into the next part ends there.
    const headingEnd = draft.node ? view.toRaw(Math.min(draft.end, ends[index]!)) : offset;
    const mark = draft.node?.block.mark;
    const labelled = mark && mark.family !== 'enumeration';
    return {
      role,
      level,
      offset,
      endOffset: view.toRaw(ends[index]!),
      heading: draft.node ? view.raw.slice(offset, headingEnd) : null,
      headingEnd,
      label: labelled ? view.raw.slice(offset, view.toRaw(labelWithMark(view.text, mark.labelEnd))) : null,
      parent,
    };
  });
  return { sections, indexOf };
}

/** A section ends where the next one of its level or above begins, else with the text. One pass from behind. */
function sectionEnds(drafts: readonly { level: number; offset: number }[], length: number): number[] {
  const next: number[] = [];
  const ends = new Array<number>(drafts.length);
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const { level, offset } = drafts[i]!;
    let end = length;
    for (let l = 1; l <= level; l += 1) end = Math.min(end, next[l] ?? length);
    ends[i] = end;
    next[level] = offset;
    next.length = level + 1;
  }
  return ends;
}

function labelWithMark(text: string, labelEnd: number): number {
  return '、.．：:，,'.includes(text[labelEnd] ?? ' ') ? labelEnd + 1 : labelEnd;
}

export function depth(node: Node): number {
  let level = 1;
  for (let up = node.parent; up; up = up.parent) level += 1;
  return level;
}

/** To the end of the heading sentence with its 。, or of the line. */
export function headingEnd(text: string, node: Node): number {
  const { block } = node;
  const from = Math.min(block.mark?.titleOffset ?? block.offset, block.end);
  const field = block.fields.find((f) => f.offset > from);
  return trimEnd(text, block.offset, sentenceEnd(text, from, field?.offset ?? block.end));
}
