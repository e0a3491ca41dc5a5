import { isBlank } from '../../notice/characters';
import { fold } from '../../notice/view';
import type { Notice } from '../../notice/model';

/** A printed line. Raw offsets; `text` is simplified where that keeps its length, so that the lexicon knows its words. */
export interface Line {
  readonly offset: number;
  /** Without the line end. */
  readonly endOffset: number;
  /** First character behind the indent and Markdown marks. */
  readonly contentOffset: number;
  /** Indent and marks, such as `## ` or `- **`. */
  readonly lead: string;
  /** The text from `contentOffset` on, without trailing blanks. */
  readonly text: string;
}

const MARKS = '#>*_+-';

/** The line that holds an offset. */
export function lineAt(notice: Notice, place: number): Line {
  const { text } = notice;
  // Between the two characters of a line end is its line.
  const at = text.startsWith('\r\n', place - 1) && place > 0 ? place - 1 : place;
  // A carriage return alone ends a line, too.
  const offset = at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const [lf, cr] = [text.indexOf('\n', at), text.indexOf('\r', at)];
  const raw = text.slice(offset, Math.min(lf < 0 ? text.length : lf, cr < 0 ? text.length : cr));
  let lead = 0;
  while (lead < raw.length && (isBlank(raw.charCodeAt(lead)) || (notice.markdown && MARKS.includes(raw[lead]!))))
    lead += 1;
  const content = raw.slice(lead).replace(/[\s\u3000]+$/, '');
  const simple = notice.traditional ? fold(content).text : content;
  return {
    offset,
    endOffset: offset + raw.length,
    contentOffset: offset + lead,
    lead: raw.slice(0, lead),
    text: simple.length === content.length ? simple : content,
  };
}

/** Emphasis that would be opened but not closed, or the other way round, is left out. */
export function withoutHalfEmphasis(label: string): string {
  return (label.split('**').length - 1) % 2 === 0 ? label : label.replaceAll('**', '');
}
