import {
  CONTACT_HEADS,
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
import { NodeMap } from './node-map';
import { saysWhatWasWrong } from './tree';
import type { Node, Tree } from './tree';
import type { FieldKind, Role } from './model';

/** What the headings turned out to be. */
export interface Structure {
  readonly roles: Pick<NodeMap<Role>, 'get' | 'has'>;
  /** In text order. */
  readonly problems: readonly Node[];
}

/** What the parser knows about the words and the body of a node without reading the tree again. */
export interface Reader {
  /** The heading's words without ordinal and end mark, simplified. */
  title(node: Node): string;
  /** Does the heading or its own text, not that of its children, tell a status ((已完成), 该问题已整改完成。)? */
  tellsStatus(node: Node): boolean;
  /** The labels that open a line below the heading: 整改目标：, （一）整改目标. */
  labels(node: Node): ReadonlySet<FieldKind>;
  /** The role that the writer's own vocabulary gives to a heading of these words. */
  ownRole(title: string): Role | null;
}

type Kind = 'problem' | 'group';

/** 已完成整改的问题（8个） */
const COUNT =
  '(?:[（(]?(?:共计?|计)?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[个项条件类](?:[，,、][^（）()]{1,24})?[）)]?)?';
const COUNT_BEHIND = new RegExp(`${COUNT}$`);
/** 集中整改期内已完成的整改事项 */
const WHEN = '(?:(?:集中)?整改期(?:内|间)|(?:截至)?目前)?';
/** A group named so states the status of its problems: 正在整改的问题. Names of requirements (立行立改类) do not. */
const STATUS_GROUP = new RegExp(
  `^${WHEN}(?:已|正在|尚[未在]|仍在|未|基本|部分整改|部分完成|(?:取得)?阶段性|推进中|完成整改|整改完成)(?:[^，。]{0,24}(?:问题|事项|任务)${COUNT}|[^，。（(]{0,10}[（(]共?\\d{1,3}[个项条](?:[，,、][^（）()]{1,24})?[）)])$`,
);
/** A requirement by itself, but a status beside groups that state one: 已完成整改的问题, 分阶段整改的问题. */
const STATUS_BESIDE = new RegExp(
  `^(?:分阶段|持续|继续|限期|长期|有待|仍?需要?)[^，。]{0,16}(?:整改|推进|坚持|完成|解决)的?(?:问题|事项|任务)${COUNT}$`,
);

/**
 * Does the heading name a status that holds for every problem below it?
 * @param title simplified, without ordinal
 * @param beside the titles of the headings beside it
 */
export function namesStatus(title: string, beside: () => readonly string[] = () => []): boolean {
  return STATUS_GROUP.test(title) || (STATUS_BESIDE.test(title) && beside().some((other) => STATUS_GROUP.test(other)));
}

/** Without the number of problems at its end. */
export function withoutCount(title: string): string {
  return title.replace(COUNT_BEHIND, '');
}

/** Tells problems from groups, groups from chapters, and names the role of every chapter. */
export function readStructure(tree: Tree, reader: Reader): Structure {
  const kinds = new NodeMap<Kind>();
  if (tree.sheet) kinds.set(tree.sheet.head, 'problem');
  else {
    for (const root of tree.roots) findProblems(root, kinds, reader);
    findByStatus(tree.roots, kinds, reader);
    adoptSiblings(tree.roots, kinds);
    if (kinds.size === 0) for (const root of tree.roots) findProblemsByWording(root, kinds, reader);
  }
  const roles = new NodeMap<Role>();
  // The chapters that answer the problem of a page are no parts of their own.
  const roots = tree.roots.filter((root) => !tree.sheet?.fields.has(root));
  nameChapters(roots, kinds, roles, reader);
  for (const root of roots) nameBelow(root, kinds, roles, reader);
  return { roles, problems: tree.nodes.filter((n) => kinds.get(n) === 'problem') };
}

/** Bottom-up: who owns fields or a status is a problem; who holds problems is a group; their fieldless siblings are problems too. */
function findProblems(node: Node, kinds: NodeMap<Kind>, reader: Reader): Kind | undefined {
  const { children } = node;
  for (const child of children) findProblems(child, kinds, reader);
  if (children.length > 1) findByStatus(children, kinds, reader);
  if (children.length > 0 && namesStatus(reader.title(node)))
    for (const child of children) kinds.set(child, kinds.get(child) ?? 'problem');
  const within = children.length > 0 ? children.filter((c) => kinds.has(c)) : children;
  if (
    within.length > 0 &&
    !(node.family === 'problem' && node.labelled) &&
    !holdsMeasures(node, within, kinds, reader)
  ) {
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
function holdsMeasures(node: Node, within: readonly Node[], kinds: NodeMap<Kind>, reader: Reader): boolean {
  const title = reader.title(node);
  const named = node.family === 'problem' && node.ordinal > 0 && node.children.length > 1;
  if (!named && (!saysWhatWasWrong(title) || isAspect(title))) return false;
  const last = node.children.at(-1);
  // What holds problems of its own is no measure.
  if (last && kinds.get(last) === 'group') return false;
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
  if (node.family === 'chapter' && !(node.answered && saysWhatWasWrong(reader.title(node))))
    return isTask(node, reader);
  return node.answered || statesStatus(node, reader);
}

/**
 * A chapter that is a problem: 一、某河水质未达标 with （一）整改目标 （二）整改措施 （三）完成情况 below it, whatever its words say,
 * or criticism with a status.
 */
function isTask(node: Node, reader: Reader): boolean {
  const title = reader.title(node);
  if ([OVERALL, ORGANISATION, PROBLEM_LIST, NEXT_STEPS].some((words) => matches(words, title))) return false;
  if (node.children.length === 0 && saysWhatWasWrong(title) && reader.tellsStatus(node)) return true;
  const kinds = reader.labels(node);
  return kinds.has('goal') ? kinds.size > 1 : kinds.has('measures') && kinds.has('status');
}

/** Criticism with a status, and not an item of a part that looks ahead or tells who did what. */
function statesStatus(node: Node, reader: Reader): boolean {
  if (node.family === 'chapter' || !saysWhatWasWrong(reader.title(node))) return false;
  return reader.tellsStatus(node) && (!node.parent || mayHoldProblems(node.parent, reader));
}

/** A chapter that looks ahead or tells who did what holds none, unless it calls them problems (持续整改类问题). */
function mayHoldProblems(node: Node, reader: Reader): boolean {
  let chapter = node;
  while (chapter.parent) chapter = chapter.parent;
  const title = reader.title(chapter);
  const own = reader.ownRole(title);
  if (own) return own === 'problem-list';
  return title.endsWith('问题') || (fit(NEXT_STEPS, title) !== 2 && !specialRole(title));
}

/** Items in a row that mostly tell a status are problems, whatever their words say. */
function findByStatus(siblings: readonly Node[], kinds: NodeMap<Kind>, reader: Reader): void {
  const leaves = siblings.filter((n) => n.family !== 'chapter' && n.children.length === 0 && !kinds.has(n));
  const [first] = leaves;
  if (!first || leaves.length < 2 || (first.parent && !mayHoldProblems(first.parent, reader))) return;
  const stating = leaves.filter((n) => reader.tellsStatus(n));
  if (stating.length < 2 || stating.length < leaves.length * 0.6) return;
  for (const node of stating) kinds.set(node, 'problem');
}

/** Problems without a block of their own (shared with the next, or forgotten) stand among their like. */
function adoptSiblings(siblings: readonly Node[], kinds: NodeMap<Kind>): void {
  const families = new Set(
    siblings.filter((c) => kinds.get(c) === 'problem' && c.family !== 'chapter').map((c) => c.family),
  );
  for (const child of siblings) {
    if (!kinds.has(child) && child.children.length === 0 && families.has(child.family)) kinds.set(child, 'problem');
  }
}

function forget(node: Node, kinds: NodeMap<Kind>): void {
  kinds.delete(node);
  for (const child of node.children) forget(child, kinds);
}

/** No labels, no statuses anywhere: the deepest level whose headings mostly say what was wrong. */
function findProblemsByWording(root: Node, kinds: NodeMap<Kind>, reader: Reader): void {
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
    const title = reader.title(root);
    const own = reader.ownRole(title);
    if (own ? own !== 'problem-list' : specialRole(title) !== null || looksAhead(title)) continue;
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

const RECTIFIED = /^(?:目前|当前)?(?:存在|主要|突出|具体|重点)[^，。未尚]{0,8}问题(?:的)?整改/;

/** Parts that follow the list and are told by their words, whatever stands around them. */
function specialRole(title: string): Role | null {
  if (fit(SYSTEM_BUILDING, title)) return 'system-building';
  if (fit(ACCOUNTABILITY, title)) return 'accountability';
  // 主要问题整改情况 tells how they were put right.
  if (fit(REMAINING_ISSUES, title) && !RECTIFIED.test(title)) return 'remaining-issues';
  return null;
}

const CONTACT = new RegExp(`^(?:${CONTACT_HEADS.join('|')})$`);

function nameChapters(roots: readonly Node[], kinds: NodeMap<Kind>, roles: NodeMap<Role>, reader: Reader): void {
  const holding = roots.filter((r) => kinds.get(r) === 'group');
  const chapters = roots.filter((r) => kinds.get(r) !== 'problem');
  const first = roots.findIndex((r) => kinds.has(r));
  const last = roots.findLastIndex((r) => kinds.has(r));
  for (const chapter of chapters) {
    const title = reader.title(chapter);
    const at = roots.indexOf(chapter);
    const own = reader.ownRole(title);
    if (own) roles.set(chapter, own);
    else if (at > last && CONTACT.test(title)) roles.set(chapter, 'contact');
    else if (kinds.get(chapter) === 'group' && holding.length > 1 && at === last && looksAhead(title))
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
function listOrGroup(chapter: Node, title: string, holding: number, kinds: NodeMap<Kind>, reader: Reader): Role {
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
function holdsList(chapter: Node, kinds: NodeMap<Kind>, reader: Reader): boolean {
  const others = chapter.children.filter((c) => !kinds.has(c));
  const lists = chapter.children.filter((c) => kinds.get(c) === 'group' && isListTitle(reader.title(c)));
  return lists.length > 0 && others.some((c) => sectionRole(reader.title(c), reader) !== null);
}

function isListTitle(title: string): boolean {
  return matches(PROBLEM_LIST, title) && !isAspect(title);
}

/** Sections below a chapter that have a role of their own. */
function sectionRole(title: string, reader: Reader): Role | null {
  const own = reader.ownRole(title);
  if (own) return own;
  if (fit(OVERALL, title)) return 'overall';
  return specialRole(title);
}

function roleBefore(title: string): Role {
  // Out of its place, but what it is.
  if (looksAhead(title)) return 'next-steps';
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

function nameBelow(node: Node, kinds: NodeMap<Kind>, roles: NodeMap<Role>, reader: Reader): void {
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
      roles.set(child, sectionRole(reader.title(child), reader) ?? ITEM_ROLES[role] ?? 'section-item');
    } else {
      roles.set(child, (role && ITEM_ROLES[role]) ?? 'section-item');
    }
    nameBelow(child, kinds, roles, reader);
  }
}
