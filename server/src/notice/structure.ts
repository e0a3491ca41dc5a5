import type { Block } from './blocks';
import {
  GROUP,
  NEXT_STEPS,
  ORGANISATION,
  OVERALL,
  PROBLEM_LIST,
  REMAINING_ISSUES,
  SYSTEM_BUILDING,
  ACCOUNTABILITY,
} from './lexicon/headings';
import { fit, matches } from './lexicon/match';
import { hasFields, saysWhatWasWrong } from './tree';
import type { Node, Tree } from './tree';
import type { Role } from './model';

/** What the headings turned out to be. */
export interface Structure {
  readonly roles: ReadonlyMap<Node, Role>;
  /** In text order. */
  readonly problems: readonly Node[];
}

/** What the parser knows about the words and the body of a node without reading the tree again. */
export interface Reader {
  /** The heading's words without ordinal and end mark, simplified. */
  title(node: Node): string;
  /** Does the text below the heading, not that of its children, end with a status ((已完成), 该问题已整改完成。)? */
  endsWithStatus(node: Node): boolean;
}

type Kind = 'problem' | 'group';

/** A group named so states the status of its problems: 正在整改的问题. Names of requirements (立行立改类) do not. */
const STATUS_GROUP = /^(?:已|正在|尚未|未|基本|阶段性)[^，。]{0,24}(?:问题|事项|任务)$/;

/** Does the heading name a status that holds for every problem below it? @param title simplified, without ordinal */
export function namesStatus(title: string): boolean {
  return STATUS_GROUP.test(title);
}

/** Tells problems from groups, groups from chapters, and names the role of every chapter. */
export function readStructure(tree: Tree, reader: Reader): Structure {
  const kinds = new Map<Node, Kind>();
  for (const root of tree.roots) findProblems(root, kinds, reader);
  findByStatus(tree.roots, kinds, reader);
  adoptSiblings(tree.roots, kinds);
  if (kinds.size === 0) for (const root of tree.roots) findProblemsByWording(root, kinds, reader);
  const roles = new Map<Node, Role>();
  nameChapters(tree.roots, kinds, roles, reader);
  for (const root of tree.roots) nameBelow(root, kinds, roles, reader);
  return { roles, problems: tree.nodes.filter((n) => kinds.get(n) === 'problem') };
}

/** Bottom-up: who owns fields or a status is a problem; who holds problems is a group; their fieldless siblings are problems too. */
function findProblems(node: Node, kinds: Map<Node, Kind>, reader: Reader): Kind | undefined {
  for (const child of node.children) findProblems(child, kinds, reader);
  if (node.children.length > 1) findByStatus(node.children, kinds, reader);
  if (node.children.length > 0 && namesStatus(reader.title(node)))
    for (const child of node.children) kinds.set(child, kinds.get(child) ?? 'problem');
  const within = node.children.filter((c) => kinds.has(c));
  if (within.length > 0 && !(node.family === 'problem' && hasFields(node)) && !holdsMeasures(node, within, reader)) {
    adoptSiblings(node.children, kinds);
    kinds.set(node, 'group');
  } else if (within.length > 0 || isProblem(node, reader)) {
    for (const child of node.children) forget(child, kinds);
    kinds.set(node, 'problem');
  }
  return kinds.get(node);
}

/**
 * （1）（2） below a problem are its measures, though the status line that closes the problem stands below the last of
 * them: the problem says what was wrong, they do not, and no other of them has an answer of its own.
 */
function holdsMeasures(node: Node, within: readonly Node[], reader: Reader): boolean {
  const title = reader.title(node);
  if (!saysWhatWasWrong(title) || isAspect(title)) return false;
  const last = node.children.at(-1);
  if (within.length > 1 || within[0] !== last || last?.family === 'problem') return false;
  const critical = node.children.filter((c) => isCriticism(reader.title(c)));
  return critical.length * 2 < node.children.length;
}

const LONGEST_TITLE = 45;

/** Short, without figures, and about what was wrong: a title rather than a sentence about what was done. */
function isCriticism(title: string): boolean {
  return title.length <= LONGEST_TITLE && !/\d/.test(title) && saysWhatWasWrong(title);
}

function isProblem(node: Node, reader: Reader): boolean {
  if (node.family === 'problem') return true;
  if (node.family === 'chapter' && !saysWhatWasWrong(reader.title(node))) return false;
  return ownsAnswer(node) || statesStatus(node, reader);
}

/** Criticism with a status at its end, and not an item of a part that looks ahead or tells who did what. */
function statesStatus(node: Node, reader: Reader): boolean {
  if (node.family === 'chapter' || !saysWhatWasWrong(reader.title(node))) return false;
  return reader.endsWithStatus(node) && (!node.parent || mayHoldProblems(node.parent, reader));
}

/** A chapter that looks ahead or tells who did what holds none, unless it calls them problems (持续整改类问题). */
function mayHoldProblems(node: Node, reader: Reader): boolean {
  let chapter = node;
  while (chapter.parent) chapter = chapter.parent;
  const title = reader.title(chapter);
  return title.endsWith('问题') || (fit(NEXT_STEPS, title) !== 2 && !specialRole(title));
}

/** Items in a row that mostly end with a status are problems, whatever their words say. */
function findByStatus(siblings: readonly Node[], kinds: Map<Node, Kind>, reader: Reader): void {
  const leaves = siblings.filter((n) => n.family !== 'chapter' && n.children.length === 0 && !kinds.has(n));
  const [first] = leaves;
  if (!first || leaves.length < 2 || (first.parent && !mayHoldProblems(first.parent, reader))) return;
  const stating = leaves.filter((n) => reader.endsWithStatus(n));
  if (stating.length < 2 || stating.length < leaves.length * 0.6) return;
  for (const node of stating) kinds.set(node, 'problem');
}

/** Fields that answer a criticism; 原因分析 or 工作目标 alone do not. */
function ownsAnswer(node: Node): boolean {
  return answers(node.block) || node.body.some(answers);
}

function answers(block: Block): boolean {
  return block.fields.some((f) => f.kind === 'measures' || f.kind === 'status');
}

/** Problems without a block of their own (shared with the next, or forgotten) stand among their like. */
function adoptSiblings(siblings: readonly Node[], kinds: Map<Node, Kind>): void {
  const families = new Set(
    siblings.filter((c) => kinds.get(c) === 'problem' && c.family !== 'chapter').map((c) => c.family),
  );
  for (const child of siblings) {
    if (!kinds.has(child) && child.children.length === 0 && families.has(child.family)) kinds.set(child, 'problem');
  }
}

function forget(node: Node, kinds: Map<Node, Kind>): void {
  kinds.delete(node);
  for (const child of node.children) forget(child, kinds);
}

/** No labels, no statuses anywhere: the deepest level whose headings mostly say what was wrong. */
function findProblemsByWording(root: Node, kinds: Map<Node, Kind>, reader: Reader): void {
  const levels: Node[][] = [];
  const collect = (node: Node, depth: number): void => {
    (levels[depth] ??= []).push(node);
    for (const child of node.children) collect(child, depth + 1);
  };
  collect(root, 0);
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth] ?? [];
    const critical = level.filter((n) => saysWhatWasWrong(reader.title(n)) && !isAspect(reader.title(n)));
    if (level.length < (depth === 0 ? 1 : 2) || critical.length < level.length * 0.6) continue;
    if (depth === 0 && (root.family === 'chapter' || root.children.length > 0)) continue;
    if (specialRole(reader.title(root)) !== null) continue;
    for (const node of level) {
      kinds.set(node, 'problem');
      for (let up = node.parent; up; up = up.parent) kinds.set(up, 'group');
    }
    return;
  }
}

function isAspect(title: string): boolean {
  return /方面$/.test(title);
}

/** Parts that follow the list and are told by their words, whatever stands around them. */
function specialRole(title: string): Role | null {
  if (fit(SYSTEM_BUILDING, title)) return 'system-building';
  if (fit(ACCOUNTABILITY, title)) return 'accountability';
  if (fit(REMAINING_ISSUES, title)) return 'remaining-issues';
  return null;
}

function nameChapters(roots: readonly Node[], kinds: Map<Node, Kind>, roles: Map<Node, Role>, reader: Reader): void {
  const holding = roots.filter((r) => kinds.get(r) === 'group');
  const chapters = roots.filter((r) => kinds.get(r) !== 'problem');
  const first = roots.findIndex((r) => kinds.has(r));
  const last = roots.findLastIndex((r) => kinds.has(r));
  for (const chapter of chapters) {
    const title = reader.title(chapter);
    const at = roots.indexOf(chapter);
    if (kinds.get(chapter) === 'group' && holding.length > 1 && at === last && looksAhead(title))
      roles.set(chapter, 'next-steps');
    else if (kinds.get(chapter) === 'group')
      roles.set(chapter, listOrGroup(chapter, title, holding.length, kinds, reader));
    else if (first < 0) roles.set(chapter, roleByWords(title, at, roots.length));
    else if (at < first) roles.set(chapter, roleBefore(title));
    else if (at > last) roles.set(chapter, roleAfter(title));
    else roles.set(chapter, specialRole(title) ?? (holding.length > 0 ? 'group' : 'organisation'));
  }
}

/** 下一步打算 stays that, even with a problem typed below it. */
function looksAhead(title: string): boolean {
  return /^下一?(?:步|阶段)|^今后/.test(title);
}

/** One chapter that holds problems is the list; several are the list cut into its aspects, unless their words say otherwise. */
function listOrGroup(chapter: Node, title: string, holding: number, kinds: Map<Node, Kind>, reader: Reader): Role {
  const aspect = matches(GROUP, title) && !/整改.{0,6}情况$/.test(title);
  if (chapter.family === 'problem') return 'subgroup';
  if (holdsList(chapter, kinds, reader)) return 'problem-list-parent';
  if (holding === 1)
    return aspect && !matches(PROBLEM_LIST, title) && chapter.children.every((c) => kinds.get(c) === 'problem')
      ? 'group'
      : 'problem-list';
  return !aspect && matches(PROBLEM_LIST, title) ? 'problem-list' : 'group';
}

/** 一、整改情况 with （一）总体情况 （二）重点整改事项整改情况 （三）建章立制情况: the list is one of its sections. */
function holdsList(chapter: Node, kinds: Map<Node, Kind>, reader: Reader): boolean {
  const others = chapter.children.filter((c) => !kinds.has(c));
  const lists = chapter.children.filter((c) => kinds.get(c) === 'group' && isListTitle(reader.title(c)));
  return lists.length > 0 && others.some((c) => sectionRole(reader.title(c)) !== null);
}

function isListTitle(title: string): boolean {
  return matches(PROBLEM_LIST, title) && !isAspect(title);
}

/** Sections below a chapter that have a role of their own. */
function sectionRole(title: string): Role | null {
  if (fit(OVERALL, title)) return 'overall';
  return specialRole(title);
}

function roleBefore(title: string): Role {
  if (fit(OVERALL, title) > 0) return 'overall';
  return specialRole(title) ?? 'organisation';
}

function roleAfter(title: string): Role {
  if (fit(NEXT_STEPS, title) === 2) return 'next-steps';
  return specialRole(title) ?? (fit(OVERALL, title) === 2 ? 'overall' : 'next-steps');
}

/** No problems were found at all: the words alone decide, the last chapter looks ahead. */
function roleByWords(title: string, at: number, count: number): Role {
  const special = specialRole(title);
  if (special) return special;
  if (fit(OVERALL, title) > 0) return 'overall';
  if (fit(NEXT_STEPS, title) === 2 || (at === count - 1 && count > 1 && fit(NEXT_STEPS, title) > 0))
    return 'next-steps';
  if (fit(ORGANISATION, title) > 0 && at === 0) return 'organisation';
  if (fit(PROBLEM_LIST, title) > 0) return 'problem-list';
  return at === 0 ? 'organisation' : 'next-steps';
}

const ITEM_ROLES: Partial<Record<Role, Role>> = {
  organisation: 'organisation-item',
  'next-steps': 'next-steps-item',
  'remaining-issues': 'remaining-issues-item',
  overall: 'overall-item',
};

function nameBelow(node: Node, kinds: Map<Node, Kind>, roles: Map<Node, Role>, reader: Reader): void {
  const role = roles.get(node);
  for (const child of node.children) {
    if (kinds.get(child) === 'problem') continue;
    if (kinds.get(child) === 'group') {
      const list = role === 'problem-list-parent' && isListTitle(reader.title(child));
      const above = role === 'group' || role === 'subgroup';
      roles.set(child, list ? 'problem-list' : child.family === 'problem' || above ? 'subgroup' : 'group');
    } else if (
      role === 'organisation' ||
      role === 'problem-list-parent' ||
      role === 'problem-list' ||
      role === 'overall'
    ) {
      roles.set(child, sectionRole(reader.title(child)) ?? ITEM_ROLES[role] ?? 'section-item');
    } else {
      roles.set(child, (role && ITEM_ROLES[role]) ?? 'section-item');
    }
    nameBelow(child, kinds, roles, reader);
  }
}
