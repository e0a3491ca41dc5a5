import { charTable, sentenceEnd, trimEnd } from './characters';
import type { ViewSpan } from './contact';
import type { Field } from './model';
import { isStatusClause, readStatus, statusPhraseOffset } from './status';
import { bracketedStatus, statusOf } from './status-place';
import type { ViewStatus } from './status-place';
import { endOf } from './stretch';
import type { Stretch } from './stretch';
import { OPENERS, skipTitleMarks, trimTitle, withoutOpener } from './titles';

/** Between a label's colon and its value: blanks, line ends, closing emphasis and brackets, list and quote marks. */
const BEFORE_VALUE = charTable(' \t\r\n\u00a0\u3000\ufeff\u200b*_】]>-');

/** A value that begins so is a list of measures, whatever its label says. */
const LISTED = /^[\s*]*(?:[一二三四五六七八九十]是|[（(]?[1１一①][）).．、]|①)/;

export function collectFields(own: Stretch, end: number): readonly Field[] {
  const { blocks, first, last } = own;
  let fields: (Field & { endOffset: number })[] | undefined;
  const stop = Math.min(endOf(own), end);
  for (let i = first; i < last; i += 1) {
    const { mark, offset: blockOffset } = blocks[i]!;
    for (const { kind, label, offset, valueOffset } of blocks[i]!.fields) {
      if (offset >= end) continue;
      const field = { kind, label, offset, endOffset: stop, valueOffset };
      const before = fields?.at(-1);
      // The ordinal of a numbered label (2.整改措施：) belongs to it, not to the field before.
      if (before) before.endOffset = offset === mark?.titleOffset ? blockOffset : offset;
      if (fields) fields.push(field);
      else fields = [field];
    }
  }
  return fields ?? NO_FIELDS;
}

const NO_FIELDS: readonly Field[] = [];

/** First sentence of a field's value, which may begin on the next line. */
function firstSentence(text: string, field: Field, { blocks, first, last }: Stretch): ViewSpan {
  const limit = field.endOffset;
  const from = valueStart(text, field);
  let at = last - 1;
  while (at > first && blocks[at]!.offset > from) at -= 1;
  const stop = Math.min(sentenceEnd(text, from, Math.min(limit, blocks[at]!.end)), limit);
  const end = withoutOpener(text, from, withoutCloser(text, field, stop));
  return { offset: from, end: trimTitle(text, from, end) };
}

function valueStart(text: string, { valueOffset, endOffset }: Field): number {
  let from = valueOffset;
  while (from < endOffset && BEFORE_VALUE[text.charCodeAt(from)] === 1) from += 1;
  return from;
}

/** Is there a word behind the label, not only marks? */
function hasValue(text: string, field: Field): boolean {
  return skipTitleMarks(text, valueStart(text, field), field.endOffset) < field.endOffset;
}

/** 【整改状态：已完成】: the bracket that stands before the label closes behind the value and belongs to neither. */
function withoutCloser(text: string, { offset }: Field, end: number): number {
  if (OPENERS[text.charCodeAt(offset - 1)] !== 1) return end;
  const last = trimTitle(text, offset, end);
  const opener = text.charAt(offset - 1);
  return opener !== '' && PAIRS.has(opener + text.charAt(last - 1)) ? last - 1 : end;
}

const PAIRS: ReadonlySet<string> = new Set(['【】', '（）', '()', '[]', '［］', '〔〕']);

export interface Labelled {
  status: ViewStatus | null;
  measures: ViewSpan | null;
  result: ViewSpan | null;
}

/** Status and measures as their labels give them. A status label speaks first; measures may open with one. */
export function readLabelled(text: string, fields: readonly Field[], own: Stretch): Labelled {
  const found: Labelled = { status: null, measures: null, result: null };
  for (const field of fields) if (field.kind === 'status') readStatusField(text, field, own, found);
  for (const field of fields) found.status ??= statusInLabel(text, field);
  for (const field of fields) {
    if (field.kind !== 'measures') continue;
    // A label with nothing behind it is a promise, not a measure.
    if (!hasValue(text, field)) continue;
    found.measures ??= { offset: field.offset, end: field.endOffset };
    if (found.status) break;
    const first = firstSentence(text, field, own);
    const phrase = text.slice(first.offset, first.end);
    if (isStatusClause(phrase)) found.status = statusOf(text, first.offset + statusPhraseOffset(phrase), first.end);
  }
  return found;
}

/** 整改情况（已完成）：… */
function statusInLabel(text: string, { label, offset, valueOffset }: Field): ViewStatus | null {
  const from = offset + label.length;
  return valueOffset - from > SHORTEST_REMARK ? (bracketedStatus(text, from, valueOffset - 1)?.status ?? null) : null;
}

/** Brackets, two characters and the colon. */
const SHORTEST_REMARK = 4;

/** 整改进度：已完成。 Or, under the same label, what was done. */
function readStatusField(text: string, field: Field, own: Stretch, found: Labelled): void {
  const first = firstSentence(text, field, own);
  if (first.end <= first.offset) return;
  if (isNarrative(text.slice(first.offset, first.end))) {
    found.result ??= { offset: field.offset, end: field.endOffset };
    return;
  }
  found.status ??= bracketInside(text, first) ?? statusOf(text, first.offset, first.end);
  if (trimEnd(text, first.end + 1, field.endOffset) > first.end + 1)
    found.result ??= { offset: field.offset, end: field.endOffset };
}

/** 【已完成】 or （已完成） as the whole value. */
function bracketInside(text: string, span: ViewSpan): ViewStatus | null {
  const match = /^[【（([]([^】）)\]]+)[】）)\]]$/.exec(text.slice(span.offset, span.end));
  return match?.[1] ? statusOf(text, span.offset + 1, span.offset + 1 + match[1].length) : null;
}

function isNarrative(phrase: string): boolean {
  return (
    LISTED.test(phrase) ||
    (phrase.length > 80 && !/^除/.test(phrase)) ||
    (phrase.length > 24 && readStatus(phrase).value === null)
  );
}
