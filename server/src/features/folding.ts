import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Notice, Span } from '../notice/model';
import { contentEnd } from './ranges';

/** Parts with a heading, problems, web-page furniture and Markdown comments; whole lines, the outer fold winning. */
export function foldingRanges(document: TextDocument, notice: Notice, limit = Infinity): FoldingRange[] {
  const folds = new Map<number, FoldingRange>();
  const add = (span: Span, kind?: FoldingRangeKind): void => {
    const startLine = document.positionAt(span.offset).line;
    const endLine = document.positionAt(contentEnd(notice.text, span.offset, span.endOffset)).line;
    // An editor keeps one fold a line.
    if (endLine <= (folds.get(startLine)?.endLine ?? startLine)) return;
    folds.set(startLine, { startLine, endLine, ...(kind ? { kind } : {}) });
  };
  for (const section of notice.sections) if (section.heading !== null) add(section);
  for (const problem of notice.problems) add(problem);
  for (const block of neighbours(notice.residue, notice.text)) add(block, FoldingRangeKind.Region);
  if (notice.markdown) for (const comment of comments(notice.text)) add(comment, FoldingRangeKind.Comment);
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine).slice(0, limit);
}

/** Joins spans with nothing but white space between them. */
function neighbours(spans: readonly Span[], text: string): Span[] {
  const joined: { offset: number; endOffset: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && text.slice(last.endOffset, span.offset).trim() === '') last.endOffset = span.endOffset;
    else joined.push({ offset: span.offset, endOffset: span.endOffset });
  }
  return joined;
}

function* comments(text: string): Generator<Span> {
  for (let from = text.indexOf('<!--'); from >= 0;) {
    const close = text.indexOf('-->', from + 4);
    if (close < 0) return;
    yield { offset: from, endOffset: close + 3 };
    from = text.indexOf('<!--', close + 3);
  }
}
