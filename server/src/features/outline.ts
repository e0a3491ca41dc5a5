import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import type { Notice, Problem, Role, Section, Span, StatusValue } from '../notice/model';
import { roleName, t } from './messages';
import { plainName, shorten } from './names';
import { rangeOf } from './ranges';

/** Still open: its icon differs from that of the other problems. */
const OPEN: ReadonlySet<StatusValue | null> = new Set(['partly', 'in-progress', 'long-term', 'not-started'] as const);

interface Node {
  readonly name: string;
  readonly detail: string | undefined;
  readonly kind: SymbolKind;
  from: number;
  to: number;
  readonly selection: Span;
  readonly children: Node[];
}

/** Title, parts → groups → problems, as the Outline, the breadcrumbs and sticky scroll show them. */
export function documentSymbols(document: TextDocument, notice: Notice): DocumentSymbol[] {
  const convert = (node: Node): DocumentSymbol => {
    const range = rangeOf(document, node.from, node.to);
    // Most names stand at the very start of what they name.
    const start = node.selection.offset === node.from ? range.start : document.positionAt(node.selection.offset);
    const selectionRange = { start, end: document.positionAt(node.selection.endOffset) };
    const symbol: DocumentSymbol = { name: node.name, kind: node.kind, range, selectionRange };
    if (node.detail) symbol.detail = node.detail;
    if (node.children.length > 0) symbol.children = node.children.map(convert);
    return symbol;
  };
  return tree(notice).map(convert);
}

/** The same for clients that know no hierarchy. */
export function flatSymbols(document: TextDocument, notice: Notice): SymbolInformation[] {
  const all: SymbolInformation[] = [];
  const add = (node: Node, parent: Node | undefined): void => {
    all.push({
      name: node.detail ? `${node.name} (${node.detail})` : node.name,
      kind: node.kind,
      location: { uri: document.uri, range: rangeOf(document, node.from, node.to) },
      ...(parent ? { containerName: parent.name } : {}),
    });
    for (const child of node.children) add(child, node);
  };
  for (const node of tree(notice)) add(node, undefined);
  return all;
}

function tree(notice: Notice): Node[] {
  const roots: Node[] = [];
  if (notice.title) roots.push(titleNode(notice));
  const sections = notice.sections.map((section) => sectionNode(section, notice));
  const place = (node: Node, parent: number): void => void (sections[parent]?.children ?? roots).push(node);
  notice.sections.forEach((section, i) => place(sections[i]!, section.parent));
  const usesStatus = notice.problems.some((problem) => problem.status !== null);
  for (const problem of notice.problems) place(problemNode(problem, notice, usesStatus), problem.section);
  return settle(roots);
}

/** Brings siblings into text order and makes every range cover those below it: editors drop symbols that stick out. */
function settle(nodes: Node[]): Node[] {
  for (const node of nodes) {
    for (const child of settle(node.children)) {
      node.from = Math.min(node.from, child.from);
      node.to = Math.max(node.to, child.to);
    }
    node.from = Math.min(node.from, node.selection.offset);
    node.to = Math.max(node.to, node.selection.endOffset);
  }
  return nodes.sort((a, b) => a.from - b.from);
}

function titleNode(notice: Notice): Node {
  const title = notice.title!;
  const name = plainName(title.joined, notice.markdown) || t('Title');
  return node(name, undefined, SymbolKind.File, title, title);
}

function sectionNode(section: Section, notice: Notice): Node {
  if (section.heading !== null) {
    const selection = { offset: section.offset, endOffset: section.headingEnd };
    const name = plainName(section.heading, notice.markdown) || roleName(section.role);
    return node(name, undefined, sectionKind(section.role), section, selection);
  }
  const text = notice.text.slice(section.offset, Math.min(section.endOffset, section.offset + 200));
  const line = /^[^\r\n]*/.exec(text)![0];
  const selection = { offset: section.offset, endOffset: section.offset + line.length };
  return node(roleName(section.role), shortText(section.role, notice), SymbolKind.String, section, selection);
}

/** What a part says that is no longer than a line. */
function shortText(role: Role, { addressee, signature, date, markdown }: Notice): string | undefined {
  const said = { addressee, signature, date }[role as 'addressee' | 'signature' | 'date'];
  return said ? plainName(said.text, markdown) : undefined;
}

function sectionKind(role: Role): SymbolKind {
  if (role === 'group' || role === 'subgroup') return SymbolKind.Enum;
  return role.endsWith('-item') ? SymbolKind.Field : SymbolKind.Namespace;
}

function problemNode(problem: Problem, notice: Notice, usesStatus: boolean): Node {
  const selection = { offset: problem.offset, endOffset: Math.max(problem.labelEnd, problem.titleEnd) };
  const name = plainName(notice.text.slice(selection.offset, selection.endOffset), notice.markdown) || problem.label;
  const status = problem.status;
  const detail = status ? shorten(status.text, 40) : usesStatus ? t('status missing') : undefined;
  const kind = OPEN.has(status?.value ?? null) ? SymbolKind.Event : SymbolKind.EnumMember;
  return node(name || t('Problem'), detail, kind, problem, selection);
}

function node(name: string, detail: string | undefined, kind: SymbolKind, span: Span, selection: Span): Node {
  return { name, detail, kind, from: span.offset, to: span.endOffset, selection, children: [] };
}
