import { labelBefore } from '../../notice/fields';
import { isBlank } from '../../notice/characters';
import type { FieldKind, Heading, Notice, Problem } from '../../notice/model';
import { lineAt } from '../typing/lines';
import type { Line } from '../typing/lines';

/** Where the caret stands, as far as it matters for what may follow. */
export interface Place {
  readonly notice: Notice;
  readonly caret: number;
  readonly line: Line;
  /** What stands on the line before the caret, behind indent and marks; simplified like `line.text`. */
  readonly typed: string;
  /** 1 where behind the caret stands nothing but the closing bracket that the editor has set, else 0. */
  readonly closer: number;
  /**
   * `start`: where a paragraph begins, and no sentence is there yet; `inside`: the same before words that stand there.
   * `value`: behind a label with a colon. `prose`: anywhere else.
   */
  readonly kind: 'start' | 'value' | 'prose' | 'inside';
  /** Behind 整改进度：, where `kind` is `value`; `from` is the first character of the value. */
  readonly field: { readonly kind: FieldKind; readonly label: string; readonly from: number } | null;
  /** Index in `notice.headings` of the last one above the line, or -1. */
  readonly heading: number;
  /** The problem whose text this is. */
  readonly problem: Problem | null;
}

/** Nobody calls more than this a beginning. */
const LONGEST_START = 16;

export function placeAt(notice: Notice, caret: number): Place {
  const whole = lineAt(notice, caret);
  // In the indent of an empty line nothing stands before the caret.
  const line = { ...whole, contentOffset: Math.min(whole.contentOffset, caret) };
  const typed = line.text.slice(0, caret - line.contentOffset);
  const rest = notice.text.slice(caret, line.endOffset);
  const field = fieldOf(line, typed);
  const isStart = /^[^，。；：！？,;:]*$/.test(typed) && typed.length <= LONGEST_START;
  const free = /^[）)]?[\s\u3000*]*$/.test(rest);
  const heading = lastBefore(notice.headings, line.offset);
  return {
    notice,
    caret,
    line,
    typed,
    closer: free && /^[）)]/.test(rest) ? 1 : 0,
    kind: field ? 'value' : !isStart ? 'prose' : free ? 'start' : 'inside',
    field,
    heading,
    problem: problemOf(notice, notice.headings[heading]),
  };
}

function fieldOf({ contentOffset }: Line, typed: string): Place['field'] {
  const colon = Math.max(typed.lastIndexOf('：'), typed.lastIndexOf(':'));
  const label = colon > 0 ? labelBefore(typed, colon) : null;
  if (!label || /[。；;]/.test(typed.slice(colon))) return null;
  let from = colon + 1;
  while (from < typed.length && (isBlank(typed.charCodeAt(from)) || typed[from] === '*')) from += 1;
  return { kind: label.kind, label: label.label, from: contentOffset + from };
}

function problemOf({ problems }: Notice, heading: Heading | undefined): Problem | null {
  if (!heading) return null;
  const problem = problems[lastBefore(problems, heading.offset + 1)];
  return problem?.offset === heading.offset ? problem : null;
}

/** Index of the last of some parts, which are in text order, that begins before an offset; -1: none does. */
export function lastBefore(parts: readonly { readonly offset: number }[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.offset < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
