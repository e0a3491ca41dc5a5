import type { Span } from '../../server/src/notice/model';

/**
 * Tests say where something is by showing it: `问题1：⟦甲事不到位⟧。`. `unmark` takes the marks out, `mark` puts them
 * around what was found, so that one string is input and expectation at once.
 */
export function unmark(source: string): string {
  return source.replace(/[⟦⟧]/g, '');
}

/** The text with ⟦⟧ around the spans; an empty span is a bare place. Spans must not overlap. */
export function mark(text: string, spans: Iterable<Span | null | undefined>): string {
  const sorted = [...spans].filter((s) => s !== null && s !== undefined).sort((a, b) => a.offset - b.offset);
  let out = '';
  let from = 0;
  for (const { offset, endOffset } of sorted) {
    out += `${text.slice(from, offset)}⟦${text.slice(offset, endOffset)}⟧`;
    from = endOffset;
  }
  return out + text.slice(from);
}

/** The parser's own spans end at `end`; the notice's at `endOffset`. */
export function span({ offset, end }: { readonly offset: number; readonly end: number }): Span {
  return { offset, endOffset: end };
}
