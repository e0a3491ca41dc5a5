import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Notice, Span } from '../notice/model';
import { rangeOf } from './ranges';

const CLAUSE_END = /[，、；：。！？,;!?\r\n]/;
const SENTENCE_END = /[。！？!?\r\n]/;

/** What "expand selection" walks through: clause, sentence, line, field, problem, group, section, document. */
export function selectionRanges(
  document: TextDocument,
  notice: Notice,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const offset = document.offsetAt(position);
    let chain: SelectionRange | undefined;
    for (const span of nested(candidates(notice, offset))) {
      const range = rangeOf(document, span.offset, span.endOffset);
      chain = chain ? { range, parent: chain } : { range };
    }
    return chain!;
  });
}

function candidates(notice: Notice, offset: number): Span[] {
  const { text } = notice;
  const found: Span[] = [{ offset: 0, endOffset: text.length }];
  // The first sentence of a value does not begin with the label before it.
  let first = 0;
  const add = (span: Span | null): void => {
    if (span && span.offset <= offset && offset <= span.endOffset && span.offset < span.endOffset) found.push(span);
  };
  notice.sections.forEach((section) => {
    add(section);
    add({ offset: section.offset, endOffset: section.headingEnd });
  });
  for (const problem of notice.problems) {
    if (problem.offset > offset || problem.endOffset < offset) continue;
    add(problem);
    add({ offset: problem.titleOffset, endOffset: problem.titleEnd });
    add(problem.status);
    for (const field of problem.fields) {
      add(field);
      add({ offset: field.valueOffset, endOffset: field.endOffset });
      if (field.valueOffset <= offset) first = field.valueOffset;
    }
  }
  add(notice.title);
  add(around(text, offset, /[\r\n]/, 0));
  add(around(text, offset, SENTENCE_END, first));
  add(around(text, offset, CLAUSE_END, first));
  return found;
}

/** The stretch between two marks, without the white space at its ends; a closing full stop belongs to its sentence. */
function around(text: string, offset: number, mark: RegExp, first: number): Span {
  let from = offset;
  let to = offset;
  while (from > first && !mark.test(text[from - 1]!)) from--;
  while (to < text.length && !mark.test(text[to]!)) to++;
  if (mark === SENTENCE_END && to < text.length && !/[\r\n]/.test(text[to]!)) to++;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { offset: from, endOffset: to };
}

/** From the largest to the smallest, each strictly inside the one before. */
function nested(spans: Span[]): Span[] {
  const length = (span: Span): number => span.endOffset - span.offset;
  const chain: Span[] = [];
  for (const span of spans.sort((a, b) => length(b) - length(a))) {
    const outer = chain.at(-1);
    const inside = !outer || (span.offset >= outer.offset && span.endOffset <= outer.endOffset);
    if (inside && (!outer || length(span) < length(outer))) chain.push(span);
  }
  return chain;
}
