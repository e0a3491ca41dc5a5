import type { Content } from './problems';
import { readProblem } from './problems';
import type { ViewStatus } from './status-place';
import { readStatus } from './status';
import type { Field, Problem, Section, Status } from './model';
import type { Part, Sections } from './sections';
import { headingEnd } from './sections';
import { namesStatus, withoutCount } from './structure';
import type { Structure } from './structure';
import type { Node, Tree } from './tree';
import type { View } from './view';

/** At most this many titles share one block of status and measures. */
const LONGEST_CHAIN = 3;

/** Reads every problem, lets neighbours share a block, and turns offsets raw. */
export function buildProblems(
  view: View,
  tree: Tree,
  structure: Structure,
  parts: readonly Part[],
  sections: readonly Section[],
  indexOf: Sections['indexOf'],
): Problem[] {
  const ends = problemEnds(tree, structure, parts, view.text.length);
  const drafts = structure.problems.map((node, i) => readProblem(view.text, tree, node, ends[i]!));
  const labelled = drafts.filter((d) => d.measures).length;
  if (labelled * 2 < drafts.length) for (const d of drafts) d.measures ??= d.result ?? d.unlabelled;
  shareBlocks(drafts, tree);
  const groups = new Map<Node, ViewStatus | null>();
  for (const d of drafts) d.status ??= statusOfGroup(view, tree, d.node.parent, groups);
  const finisher = new Finisher(view, sections, indexOf);
  return drafts.map((draft) => finisher.problem(draft));
}

/** A problem ends where the next heading, problem or unheaded part begins. From behind: each is the next of the one before. */
function problemEnds(tree: Tree, { problems, roles }: Structure, parts: readonly Part[], length: number): number[] {
  const ends = new Array<number>(problems.length);
  let problem = problems.length - 1;
  let part = parts.length - 1;
  let next = length;
  for (let i = tree.nodes.length - 1; i >= 0; i -= 1) {
    const node = tree.nodes[i]!;
    const { offset } = node.block;
    for (; part >= 0 && parts[part]!.offset > offset; part -= 1) next = Math.min(next, parts[part]!.offset);
    if (node === problems[problem]) {
      ends[problem] = next;
      problem -= 1;
      next = offset;
    } else if (roles.has(node)) next = offset;
  }
  return ends;
}

/** Titles in a row under one heading, of which only the last has a block: they share it. */
function shareBlocks(drafts: readonly Content[], tree: Tree): void {
  drafts.forEach((draft, i) => {
    if (draft.shared || !isBare(draft, tree)) return;
    const chain = [draft];
    for (let j = i + 1; j < drafts.length && chain.length < LONGEST_CHAIN; j += 1) {
      const next = drafts[j]!;
      if (next.node.parent !== draft.node.parent) return;
      chain.push(next);
      if (isBare(next, tree)) continue;
      if (!next.status && !next.measures) return;
      for (const member of chain) {
        member.shared = true;
        member.status ??= next.status;
        member.measures ??= next.measures;
      }
      return;
    }
  });
}

/** A title and nothing below it. */
function isBare({ node, end, fields, status, measures }: Content, { blocks }: Tree): boolean {
  if (status || measures || fields.length > 0 || node.children.length > 0) return false;
  return node.last === node.first + 1 || blocks[node.first + 1]!.offset >= end;
}

/** The status that a heading above gives to all its problems: that of the nearest which names one. */
function statusOfGroup(
  view: View,
  tree: Tree,
  group: Node | null,
  known: Map<Node, ViewStatus | null>,
): ViewStatus | null {
  if (!group) return null;
  let status = known.get(group);
  if (status === undefined) {
    status = statusInTitle(view, tree, group) ?? statusOfGroup(view, tree, group.parent, known);
    known.set(group, status);
  }
  return status;
}

function statusInTitle(view: View, tree: Tree, group: Node): ViewStatus | null {
  const title = groupTitle(view, group);
  const siblings = group.parent?.children ?? tree.roots;
  if (!namesStatus(title, () => siblings.map((node) => groupTitle(view, node)))) return null;
  const words = withoutCount(title);
  const { value, longTerm } = readStatus(words);
  const offset = titleStart(group);
  return value && { offset, end: offset + words.length, value, longTerm };
}

/** A heading's words without ordinal and end mark. */
function groupTitle(view: View, node: Node): string {
  return view.text.slice(titleStart(node), headingEnd(view.text, node)).replace(/[。：:]$/, '');
}

function titleStart({ block }: Node): number {
  return block.mark?.titleOffset ?? block.offset;
}

/** Turns a draft raw; headings of a group are joined once for all its problems. */
class Finisher {
  private readonly paths = new Map<Node | null, readonly string[]>();

  constructor(
    private readonly view: View,
    private readonly sections: readonly Section[],
    private readonly indexOf: Sections['indexOf'],
  ) {}

  problem({ node, title, end, fields, status, measures, shared }: Content): Problem {
    const { view } = this;
    const { block } = node;
    const mark = block.mark && block.mark.family !== 'enumeration' ? block.mark : null;
    const offset = view.toRaw(block.offset);
    const labelEnd = mark ? view.toRaw(mark.labelEnd) : offset;
    const titleOffset = view.toRaw(title.offset);
    const titleEnd = view.toRaw(title.end);
    return {
      offset,
      endOffset: view.toRaw(end),
      label: view.raw.slice(offset, labelEnd),
      labelEnd,
      title: view.raw.slice(titleOffset, titleEnd),
      titleOffset,
      titleEnd,
      groupPath: this.path(node.parent),
      section: node.parent ? (this.indexOf.get(node.parent) ?? -1) : -1,
      fields: view.isRaw ? fields : fields.map((field) => this.field(field)),
      status: status && this.status(status),
      measures: measures && { offset: view.toRaw(measures.offset), endOffset: view.toRaw(measures.end) },
      shared,
    };
  }

  private field({ kind, label, offset, endOffset, valueOffset }: Field): Field {
    const { view } = this;
    return {
      kind,
      label,
      offset: view.toRaw(offset),
      endOffset: view.toRaw(endOffset),
      valueOffset: view.toRaw(valueOffset),
    };
  }

  private path(group: Node | null): readonly string[] {
    const known = this.paths.get(group);
    if (known) return known;
    const heading = group && this.sections[this.indexOf.get(group) ?? -1]?.heading;
    const above = group ? this.path(group.parent) : [];
    const path = heading ? [...above, heading.replace(/[。.．：:]$/, '')] : above;
    this.paths.set(group, path);
    return path;
  }

  private status({ offset, end, value, longTerm }: ViewStatus): Status {
    const from = this.view.toRaw(offset);
    const to = this.view.toRaw(end);
    return { offset: from, endOffset: to, text: this.view.raw.slice(from, to), value, longTerm };
  }
}
