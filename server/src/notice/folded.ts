import type { Notice, Span } from './model';
import { fold } from './view';

/** The text of a span as the lexicon knows it: simplified, without glosses. Offsets inside it are not raw offsets. */
export function folded(notice: Notice, { offset, endOffset }: Span): string {
  const raw = notice.text.slice(offset, endOffset);
  return notice.traditional ? fold(raw).text : raw;
}
