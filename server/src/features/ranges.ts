import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../notice/model';

/** Offsets are turned into lines and columns here and nowhere else. */
export function rangeOf(document: TextDocument, from: number, to: number): Range {
  return { start: document.positionAt(from), end: document.positionAt(to) };
}

export function spanOf(document: TextDocument, range: Range): Span {
  return { offset: document.offsetAt(range.start), endOffset: document.offsetAt(range.end) };
}

const HEADING_MARKS = '#>*_+- \t\u3000';

/**
 * The end of what `text[from, to)` says: without the white space that closes it, and without the marks (`##`, an
 * indent) of a heading that follows, which belong to the next part but stand before its first word.
 */
export function contentEnd(text: string, from: number, to: number): number {
  let start = to;
  while (start > from && HEADING_MARKS.includes(text[start - 1]!)) start--;
  let end = /[\r\n]/.test(text[start - 1] ?? '') ? start : to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function isSpace(code: number): boolean {
  // Tab to carriage return, space, no-break space, the full-width space, BOM.
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}
