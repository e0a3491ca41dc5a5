import type { Span } from '../../notice/model';
import type { Edit } from '../rule';

/** Deletes a span: its whole line where nothing but marks and blanks is left of that, else the span and the blanks beside it. */
export function deletion(text: string, { offset, endOffset }: Span): Edit {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', endOffset);
  const end = newline < 0 ? text.length : newline;
  const bom = text.charCodeAt(start) === 0xfeff ? 1 : 0;
  const rest = text.slice(start + bom, offset) + text.slice(endOffset, end);
  if (/^[\s\u200b\ufeff#>*_|｜-]*$/.test(rest))
    return { range: [start + bom, newline < 0 ? end : newline + 1], text: '' };
  let to = endOffset;
  while (to < end && /[ \t\u00a0\u3000]/.test(text[to]!)) to += 1;
  return { range: [offset, to], text: '' };
}

/** Without its newline and the blanks at its ends. */
export interface Line extends Span {
  readonly text: string;
}

/** The first or the last lines with words, at most `count`, from the edge inwards. */
export function edgeLines(text: string, count: number, from: 'start' | 'end'): Line[] {
  const lines: Line[] = [];
  let at = from === 'start' ? 0 : text.length;
  while (lines.length < count && (from === 'start' ? at < text.length : at > 0)) {
    const start = from === 'start' ? at : text.lastIndexOf('\n', at - 1) + 1;
    const newline = text.indexOf('\n', start);
    const end = from === 'start' ? (newline < 0 ? text.length : newline) : at;
    const line = text.slice(start, end);
    const words = line.replace(/^[\s\u200b\ufeff#>*_-]+|[\s\u200b*_]+$/g, '');
    if (words) {
      const offset = start + line.indexOf(words);
      lines.push({ offset, endOffset: offset + words.length, text: words });
    }
    at = from === 'start' ? end + 1 : start - 1;
  }
  return lines;
}
