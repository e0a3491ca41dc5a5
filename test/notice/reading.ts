import { parseNotice } from '../../server/src/notice/index';
import type { ParseOptions } from '../../server/src/notice/index';
import type { Notice, Problem } from '../../server/src/notice/model';
import { readerOf } from '../../server/src/notice/problems';
import { scan } from '../../server/src/notice/scan';
import { readStructure } from '../../server/src/notice/structure';
import type { Structure } from '../../server/src/notice/structure';
import { buildTree } from '../../server/src/notice/tree';
import type { Node, Tree } from '../../server/src/notice/tree';

/** The tree of headings of a text that is all body. */
export function treeOf(text: string): Tree {
  return buildTree(text, [...scan(text).blocks]);
}

export function structureOf(text: string): Structure & { readonly tree: Tree } {
  const tree = treeOf(text);
  return { tree, ...readStructure(tree, readerOf(text, tree)) };
}

/** One line a node, indented by depth: `一、反馈问题整改情况`, `  （一）甲方面`. */
export function drawTree(text: string, tree: Tree): string[] {
  const lines: string[] = [];
  const draw = (node: Node, indent: string): void => {
    const { block } = node;
    lines.push(indent + text.slice(block.offset, node.title.end));
    for (const child of node.children) draw(child, `${indent}  `);
  };
  for (const root of tree.roots) draw(root, '');
  return lines;
}

/** One line a section or problem in text order: `next-steps 三、下一步打算`, `? 问题1 甲事不到位 = completed`. */
export function drawNotice(notice: Notice): string[] {
  const lines = notice.sections.map((s) => ({
    offset: s.offset,
    line: `${'  '.repeat(s.level - 1)}${s.role} ${s.heading ?? `~${notice.text.slice(s.offset, s.offset + 4)}`}`,
  }));
  for (const p of notice.problems) lines.push({ offset: p.offset, line: drawProblem(notice, p) });
  return lines.sort((a, b) => a.offset - b.offset).map((l) => l.line);
}

function drawProblem(notice: Notice, p: Problem): string {
  const level = (notice.sections[p.section]?.level ?? 0) + 1;
  const status = p.status ? `${p.status.value}` : 'none';
  return `${'  '.repeat(level - 1)}? ${p.label} ${p.title} = ${status}${p.shared ? ' shared' : ''}${p.measures ? '' : ' unanswered'}`;
}

export const TITLE = '中共甲县乙局党组关于巡察整改进展情况的通报';
export const BACKGROUND =
  '根据县委统一部署，2023年3月1日至5月10日，县委第一巡察组对乙局党组开展了常规巡察。2023年6月1日，巡察组反馈了巡察意见。按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。';

/** A notice around the paragraphs given. */
export function noticeWith(...paragraphs: string[]): string {
  return [TITLE, BACKGROUND, ...paragraphs].join('\n\n');
}

/** A notice whose problem list holds the paragraphs given. */
export function listOf(...paragraphs: string[]): string {
  return noticeWith('一、巡察反馈问题整改情况', ...paragraphs);
}

export function problemsIn(text: string, options?: ParseOptions): readonly Problem[] {
  return parseNotice(text, options).problems;
}
