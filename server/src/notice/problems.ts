import type { Block } from './blocks';
import { leadingField } from './blocks';
import { charTable, isBlank, sentenceEnd, trimEnd } from './characters';
import { skipTitleMarks, trimTitle } from './titles';
import type { FieldMark } from './fields';
import { isStatusClause, mayBeStatus, readStatus, statusPhraseOffset } from './status';
import type { Node } from './tree';
import type { StatusValue } from './model';
import type { ViewSpan } from './contact';

export interface ViewStatus extends ViewSpan {
  readonly value: StatusValue | null;
  readonly longTerm: boolean;
}

export interface ViewField extends ViewSpan {
  readonly mark: FieldMark;
}

/** What stands below one problem's heading. View offsets. */
export interface Content {
  readonly title: ViewSpan;
  /** Where the content ends: next heading, unheaded part, or end of the text. */
  readonly end: number;
  readonly fields: readonly ViewField[];
  readonly status: ViewStatus | null;
  /** The labelled measures. */
  readonly measures: ViewSpan | null;
  /** A status line that also tells what was done: 完成情况：已完成。一是…. Measures where none are labelled. */
  readonly result: ViewSpan | null;
  /** Text below the title that no label claims, where no measures are labelled: they may be these. */
  readonly unlabelled: ViewSpan | null;
}

const BRACKETED_TAIL = /[（(【[［]([^（()）【】[\]［］]{2,60})[）)】\]］][。；;\s*]*$/;
const SENTENCE_ENDS = charTable('。；;】');
const CLOSERS = charTable('）)】]］');
/** A value that begins so is a list of measures, whatever its label says. */
const LISTED = /^[\s*]*(?:[一二三四五六七八九十]是|[（(]?[1１一①][）).．、]|①)/;

/** Reads one problem. @param end where its content ends at the latest */
export function readProblem(text: string, node: Node, end: number): Content {
  const blocks = contentBlocks(node, end);
  const heading = node.title;
  const bracket = bracketedStatus(text, heading.offset, heading.end);
  const title = bracket ? { offset: heading.offset, end: trimTitle(text, heading.offset, bracket.outer) } : heading;
  const fields = collectFields(blocks, end);
  const labelled = readLabelled(text, fields, blocks);
  const unlabelled = labelled.measures || labelled.result ? null : readUnlabelled(text, node, blocks, heading.end);
  const status = labelled.status ?? statusAtEnd(text, fields, blocks, heading.end) ?? bracket?.status ?? null;
  return { title, end, fields, status, measures: labelled.measures, result: labelled.result, unlabelled };
}

/** Does the text below a heading end with a status that no label announces? */
export function endsWithStatus(text: string, node: Node): boolean {
  const blocks = [node.block, ...node.body];
  const status = statusAtEnd(text, collectFields(blocks, Infinity), blocks, node.title.end);
  // 持续推进 alone ends many a sentence that is no status.
  return status !== null && status.value !== 'long-term';
}

/** Every block of the problem in text order: numbered measures are its children in the tree. */
function contentBlocks(node: Node, end: number): Block[] {
  const blocks: Block[] = [];
  const collect = (n: Node): void => {
    if (n.block.offset >= end) return;
    blocks.push(n.block);
    for (const b of n.body) if (b.offset < end) blocks.push(b);
    for (const child of n.children) collect(child);
  };
  collect(node);
  return blocks;
}

/** A status in brackets at the end of a span: …（已完成整改）. */
function bracketedStatus(text: string, from: number, to: number): { status: ViewStatus; outer: number } | null {
  if (!hasCloser(text, Math.max(from, to - 4), to)) return null;
  const tail = text.slice(Math.max(from, to - 80), to);
  const match = BRACKETED_TAIL.exec(tail);
  if (!match?.[1] || !isStatusClause(match[1])) return null;
  const outer = to - tail.length + match.index;
  return { status: statusOf(text, outer + 1, outer + 1 + match[1].length), outer };
}

function hasCloser(text: string, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if (CLOSERS[text.charCodeAt(p)] === 1) return true;
  return false;
}

function statusOf(text: string, offset: number, end: number): ViewStatus {
  const { value, longTerm } = readStatus(text.slice(offset, end));
  return { offset, end, value, longTerm };
}

function collectFields(blocks: readonly Block[], end: number): ViewField[] {
  const marks: FieldMark[] = [];
  for (const block of blocks) for (const mark of block.fields) if (mark.offset < end) marks.push(mark);
  const stop = Math.min(blocks.at(-1)?.end ?? end, end);
  return marks.map((mark, i) => ({ mark, offset: mark.offset, end: marks[i + 1]?.offset ?? stop }));
}

/** First sentence of a field's value, which may begin on the next line. */
function firstSentence(text: string, field: ViewField, blocks: readonly Block[]): ViewSpan {
  const limit = field.end;
  let from = field.mark.valueOffset;
  while (
    from < limit &&
    (isBlank(text.charCodeAt(from)) || text[from] === '\n' || '*_】]>-'.includes(text[from] ?? ''))
  )
    from += 1;
  const block = blocks.findLast((b) => b.offset <= from);
  const end = Math.min(sentenceEnd(text, from, Math.min(limit, block?.end ?? limit)), limit);
  return { offset: from, end: trimTitle(text, from, end) };
}

interface Labelled {
  status: ViewStatus | null;
  measures: ViewSpan | null;
  result: ViewSpan | null;
}

/** Status and measures as their labels give them. A status label speaks first; measures may open with one. */
function readLabelled(text: string, fields: readonly ViewField[], blocks: readonly Block[]): Labelled {
  const found: Labelled = { status: null, measures: null, result: null };
  for (const field of fields) if (field.mark.kind === 'status') readStatusField(text, field, blocks, found);
  for (const field of fields) {
    if (field.mark.kind !== 'measures') continue;
    const first = firstSentence(text, field, blocks);
    // A label with nothing behind it is a promise, not a measure.
    if (first.end <= first.offset) continue;
    found.measures ??= { offset: field.offset, end: field.end };
    if (found.status) break;
    const phrase = text.slice(first.offset, first.end);
    if (isStatusClause(phrase)) found.status = statusOf(text, first.offset + statusPhraseOffset(phrase), first.end);
  }
  return found;
}

/** 整改进度：已完成。 Or, under the same label, what was done. */
function readStatusField(text: string, field: ViewField, blocks: readonly Block[], found: Labelled): void {
  const first = firstSentence(text, field, blocks);
  if (first.end <= first.offset) return;
  if (isNarrative(text.slice(first.offset, first.end))) {
    found.result ??= { offset: field.offset, end: field.end };
    return;
  }
  found.status ??= bracketInside(text, first) ?? statusOf(text, first.offset, first.end);
  if (/\S/.test(text.slice(first.end + 1, field.end))) found.result ??= { offset: field.offset, end: field.end };
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

/** A status without label: in brackets behind the measures, or as their last clause. */
function statusAtEnd(
  text: string,
  fields: readonly ViewField[],
  blocks: readonly Block[],
  from: number,
): ViewStatus | null {
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const block = blocks[i]!;
    const side = leadingField(block);
    if (side && side.kind !== 'measures' && side.kind !== 'status') continue;
    const cut = fields.find(
      (f) => f.offset > block.offset && f.offset < block.end && f.mark.kind !== 'measures' && f.mark.kind !== 'status',
    );
    const end = trimEnd(text, block.offset, cut?.offset ?? block.end);
    const start = Math.max(block.offset, i === 0 ? from : block.offset);
    if (end <= start) continue;
    const found = bracketedStatus(text, start, end)?.status ?? lastClause(text, start, end);
    // Only the last words of a problem are its status; lines of 责任单位 and 整改时限 may follow them.
    return found;
  }
  return null;
}

function lastClause(text: string, from: number, to: number): ViewStatus | null {
  const end = trimTitle(text, from, to);
  const tail = text.slice(Math.max(from, end - 90), end);
  const offset = end - tail.length;
  let sentence = tail.length;
  while (sentence > 0 && SENTENCE_ENDS[tail.charCodeAt(sentence - 1)] === 0) sentence -= 1;
  if (!mayBeStatus(tail.slice(sentence))) return null;
  // The whole sentence, or what follows one of its commas: 已追缴资金326万元，整改到位。
  for (let start = sentence; start >= 0; start = nextComma(tail, start)) {
    const clause = tail.slice(start);
    const inner = clause.replace(/^[\s（(]+/, '');
    if (inner.length >= 3 && isStatusClause(inner)) {
      return statusOf(text, offset + start + (clause.length - inner.length) + statusPhraseOffset(inner), end);
    }
  }
  return null;
}

function nextComma(text: string, from: number): number {
  const next = text.slice(from).search(/[，,]/);
  return next < 0 ? -1 : from + next + 1;
}

/** Paragraphs below the title, or sentences behind it, that stand under no label. */
function readUnlabelled(text: string, node: Node, blocks: readonly Block[], titleEnd: number): ViewSpan | null {
  const { block } = node;
  const field = block.fields.find((f) => f.offset >= titleEnd);
  const from = skipTitleMarks(text, titleEnd, block.end);
  const runIn = Math.min(block.end, field?.offset ?? block.end);
  if (runIn - from > SHORTEST_TEXT && !(bracketedStatus(text, from, runIn)?.outer === from))
    return { offset: from, end: blocks.at(-1)!.end };
  // A paragraph of its own, at least up to the field that closes it: …42台。【整改状态：已完成】
  const paragraph = blocks.find((b) => b !== block && (b.fields[0]?.offset ?? b.end) - b.offset > SHORTEST_TEXT);
  return paragraph ? { offset: paragraph.offset, end: blocks.at(-1)!.end } : null;
}

/** Shorter remains between a title and a label are brackets and marks. */
const SHORTEST_TEXT = 6;
