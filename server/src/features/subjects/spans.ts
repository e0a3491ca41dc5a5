import type { Notice, Problem, Section, Span } from '../../notice/model';
import { problemSpan, sectionSpan } from '../../rules/anchor';

/** The heading of a problem or a part: where an editor goes when asked for it. */
export function headSpan(notice: Notice, item: Problem | Section): Span {
  const { offset, endOffset } = 'role' in item ? sectionSpan(notice, item) : problemSpan(item);
  return { offset, endOffset: Math.max(offset, endOffset) };
}

/** In text order, each place once. */
export function distinct(spans: readonly Span[]): Span[] {
  const byOffset = new Map(spans.map(({ offset, endOffset }) => [`${offset} ${endOffset}`, { offset, endOffset }]));
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
}

/** What stands at a caret: what begins there or is under way goes before what ends there. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return (
    spans.find(({ offset: from, endOffset }) => from <= offset && offset < endOffset) ??
    spans.find(({ endOffset }) => endOffset === offset)
  );
}
