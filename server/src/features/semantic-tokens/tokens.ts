import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Notice, Span } from '../../notice/model';
import { spanOf } from '../ranges';
import { modifierBits, roleModifiers, STATUS_MODIFIERS, typeIndex } from './legend';
import type { TokenModifier, TokenType } from './legend';

interface Token extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/**
 * What the grammar cannot know: headings by their role, statuses by what they mean. Five numbers a token, as in the
 * protocol; tokens do not overlap and do not cross lines.
 */
export function semanticTokens(document: TextDocument, notice: Notice, range?: Range): number[] {
  const all = tokensOf(notice);
  if (!range) return encode(document, all);
  const { offset, endOffset } = spanOf(document, range);
  return encode(
    document,
    all.filter((token) => token.endOffset > offset && token.offset < endOffset),
  );
}

/** The one stretch in which two answers differ; none where they are the same. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start === before.length && start === after.length) return [];
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return [{ start, deleteCount: before.length - start - same, data: after.slice(start, after.length - same) }];
}

function tokensOf(notice: Notice): Token[] {
  const { title, sections, problems } = notice;
  const statuses: Token[] = [];
  const headings: Token[] = [];
  const seen = new Set<number>();
  const token = (from: number, to: number, type: TokenType, modifiers: readonly TokenModifier[] = []): Token => ({
    offset: from,
    endOffset: to,
    type: typeIndex(type),
    modifiers: modifierBits(modifiers),
  });
  for (const { status } of problems) {
    // Neighbours that share a block share its status.
    if (!status || seen.has(status.offset)) continue;
    seen.add(status.offset);
    const modifiers = STATUS_MODIFIERS[status.value ?? 'unknown'];
    statuses.push(token(status.offset, status.endOffset, 'noticeStatus', modifiers));
  }
  statuses.sort((a, b) => a.offset - b.offset);
  for (const { offset, endOffset } of title?.lines ?? []) headings.push(token(offset, endOffset, 'noticeTitle'));
  for (const { heading, offset, headingEnd, role } of sections)
    if (heading !== null) headings.push(token(offset, headingEnd, 'noticeHeading', roleModifiers(role)));
  for (const { offset, titleEnd } of problems) headings.push(token(offset, titleEnd, 'noticeProblem'));
  headings.sort((a, b) => a.offset - b.offset);
  return [...statuses, ...around(headings, statuses)].sort((a, b) => a.offset - b.offset);
}

/** The headings without the statuses in them. Both ascending. */
function around(headings: readonly Token[], statuses: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  let next = 0;
  let from = 0;
  for (const heading of headings) {
    from = Math.max(from, heading.offset);
    while (next < statuses.length && statuses[next]!.endOffset <= from) next += 1;
    for (let i = next; i < statuses.length && statuses[i]!.offset < heading.endOffset; i += 1) {
      if (statuses[i]!.offset > from) pieces.push({ ...heading, offset: from, endOffset: statuses[i]!.offset });
      from = Math.max(from, statuses[i]!.endOffset);
    }
    if (from < heading.endOffset) pieces.push({ ...heading, offset: from });
    from = Math.max(from, heading.endOffset);
  }
  return pieces;
}

function encode(document: TextDocument, tokens: readonly Token[]): number[] {
  const text = document.getText();
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { offset, endOffset, type, modifiers } of tokens) {
    for (const piece of linesIn(text, offset, endOffset)) {
      const start = document.positionAt(piece.offset);
      const length = piece.endOffset - piece.offset;
      data.push(start.line - line, start.line === line ? start.character - character : start.character);
      data.push(length, type, modifiers);
      ({ line, character } = start);
    }
  }
  return data;
}

function linesIn(text: string, offset: number, endOffset: number): Span[] {
  const part = text.slice(offset, endOffset);
  if (!/[\r\n]/.test(part)) return part === '' ? [] : [{ offset, endOffset }];
  return [...part.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    offset: offset + index,
    endOffset: offset + index + line.length,
  }));
}
