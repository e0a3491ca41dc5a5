import type { Block } from './blocks';
import { leadingField } from './blocks';
import { charTable, sentenceEnd, trimEnd } from './characters';
import { skipTitleMarks, trimTitle } from './titles';
import { isStatusClause, mayBeStatus, readStatus, statusPhraseOffset } from './status';
import type { Field, StatusValue } from './model';
import { NodeMap } from './node-map';
import type { Reader } from './structure';
import type { Node, Tree } from './tree';
import type { ViewSpan } from './contact';

export interface ViewStatus extends ViewSpan {
  readonly value: StatusValue | null;
  readonly longTerm: boolean;
}

/** What stands below one problem's heading. View offsets. */
export interface Content {
  readonly node: Node;
  readonly title: ViewSpan;
  /** Where the content ends: next heading, unheaded part, or end of the text. */
  readonly end: number;
  readonly fields: readonly Field[];
  status: ViewStatus | null;
  /** The labelled measures. */
  measures: ViewSpan | null;
  /** A status line that also tells what was done: 完成情况：已完成。一是…. Measures where none are labelled. */
  readonly result: ViewSpan | null;
  /** Text below the title that no label claims, where no measures are labelled: they may be these. */
  readonly unlabelled: ViewSpan | null;
  /** Does it share a block with its neighbours? Not known from the problem alone. */
  shared: boolean;
}

const BRACKETED_TAIL = /[（(【[［]([^（()）【】[\]［］]{2,60})[）)】\]］][。；;\s*]*$/;
const SENTENCE_ENDS = charTable('。；;】');
const CLOSERS = charTable('）)】]］');
/** Between a label's colon and its value: blanks, line ends, closing emphasis and brackets, list and quote marks. */
const BEFORE_VALUE = charTable(' \t\r\n\u00a0\u3000\ufeff\u200b*_】]>-');
/** A value that begins so is a list of measures, whatever its label says. */
const LISTED = /^[\s*]*(?:[一二三四五六七八九十]是|[（(]?[1１一①][）).．、]|①)/;

/** Reads one problem. @param end where its content ends at the latest */
export function readProblem(text: string, tree: Tree, node: Node, end: number): Content {
  const own = contentBlocks(tree, node, end);
  const heading = node.title;
  const bracket = bracketedStatus(text, heading.offset, heading.end);
  const behind = bracket ? null : bracketBehind(text, node);
  const title = bracket ? { offset: heading.offset, end: trimTitle(text, heading.offset, bracket.outer) } : heading;
  const fields = collectFields(own, end);
  const { measures, result, status: stated } = readLabelled(text, fields, own);
  const unlabelled = measures || result ? null : readUnlabelled(text, node, own, heading.end);
  const status = stated ?? bracket?.status ?? behind ?? statusAtEnd(text, fields, own, heading.end);
  return { node, title, end, fields, status, measures, result, unlabelled, shared: false };
}

/** 1.关于…的问题。（已完成整改）: a status that stands behind the title's full stop, with nothing else on the line. */
function bracketBehind(text: string, { block, title }: Node): ViewStatus | null {
  const from = skipTitleMarks(text, title.end, block.end);
  if (from >= block.end) return null;
  const found = bracketedStatus(text, from, block.end);
  return found?.outer === from ? found.status : null;
}

/** Answers the questions of structure.ts about the words of a tree. Each node is judged once, however often it is asked for. */
export function readerOf(text: string, tree: Tree): Reader {
  const known = new NodeMap<boolean>();
  return {
    title: ({ title }) => text.slice(title.offset, title.end),
    endsWithStatus: (node) => {
      let ends = known.get(node);
      if (ends === undefined) known.set(node, (ends = endsWithStatus(text, tree, node)));
      return ends;
    },
  };
}

/** Does the text below a heading end with a status that no label announces? */
export function endsWithStatus(text: string, { blocks }: Tree, node: Node): boolean {
  const own = { blocks, first: node.first, last: node.last };
  const status = statusAtEnd(text, collectFields(own, Infinity), own, node.title.end);
  // 持续推进 alone ends many a sentence that is no status.
  return status !== null && status.value !== 'long-term';
}

/** Blocks that stand next to each other; `last` is exclusive. */
interface Stretch {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly last: number;
}

/** Every block of the problem in text order: numbered measures are its children in the tree. */
function contentBlocks({ blocks }: Tree, { first }: Node, end: number): Stretch {
  let last = first + 1;
  while (last < blocks.length && blocks[last]!.offset < end) last += 1;
  return { blocks, first, last };
}

function endOf({ blocks, last }: Stretch): number {
  return blocks[last - 1]!.end;
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

function collectFields(own: Stretch, end: number): readonly Field[] {
  const { blocks, first, last } = own;
  let fields: (Field & { endOffset: number })[] | undefined;
  const stop = Math.min(endOf(own), end);
  for (let i = first; i < last; i += 1) {
    for (const { kind, label, offset, valueOffset } of blocks[i]!.fields) {
      if (offset >= end) continue;
      const field = { kind, label, offset, endOffset: stop, valueOffset };
      const before = fields?.at(-1);
      if (before) before.endOffset = offset;
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
  let from = field.valueOffset;
  while (from < limit && BEFORE_VALUE[text.charCodeAt(from)] === 1) from += 1;
  let at = last - 1;
  while (at > first && blocks[at]!.offset > from) at -= 1;
  const stop = Math.min(sentenceEnd(text, from, Math.min(limit, blocks[at]!.end)), limit);
  const end = withoutCloser(text, field, stop);
  return { offset: from, end: trimTitle(text, from, end) };
}

/** 【整改状态：已完成】: the bracket that stands before the label closes behind the value and belongs to neither. */
function withoutCloser(text: string, { offset }: Field, end: number): number {
  const last = trimTitle(text, offset, end);
  const opener = text.charAt(offset - 1);
  return opener !== '' && PAIRS.has(opener + text.charAt(last - 1)) ? last - 1 : end;
}

const PAIRS: ReadonlySet<string> = new Set(['【】', '（）', '()', '[]', '［］']);

interface Labelled {
  status: ViewStatus | null;
  measures: ViewSpan | null;
  result: ViewSpan | null;
}

/** Status and measures as their labels give them. A status label speaks first; measures may open with one. */
function readLabelled(text: string, fields: readonly Field[], own: Stretch): Labelled {
  const found: Labelled = { status: null, measures: null, result: null };
  for (const field of fields) if (field.kind === 'status') readStatusField(text, field, own, found);
  for (const field of fields) {
    if (field.kind !== 'measures') continue;
    const first = firstSentence(text, field, own);
    // A label with nothing behind it is a promise, not a measure.
    if (first.end <= first.offset) continue;
    found.measures ??= { offset: field.offset, end: field.endOffset };
    if (found.status) break;
    const phrase = text.slice(first.offset, first.end);
    if (isStatusClause(phrase)) found.status = statusOf(text, first.offset + statusPhraseOffset(phrase), first.end);
  }
  return found;
}

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

/** A status without label: in brackets behind the measures, or as their last clause. */
function statusAtEnd(
  text: string,
  fields: readonly Field[],
  { blocks, first, last }: Stretch,
  from: number,
): ViewStatus | null {
  for (let i = last - 1; i >= first; i -= 1) {
    const block = blocks[i]!;
    const side = leadingField(block);
    if (side && side.kind !== 'measures' && side.kind !== 'status') continue;
    const cut = fields.find(
      (f) => f.offset > block.offset && f.offset < block.end && f.kind !== 'measures' && f.kind !== 'status',
    );
    const end = trimEnd(text, block.offset, cut?.offset ?? block.end);
    const start = Math.max(block.offset, i === first ? from : block.offset);
    if (end <= start) continue;
    // …完成时限：3月底。二是…。（已完成整改）: the bracket closes the whole paragraph, not the time limit.
    const found =
      bracketedStatus(text, start, end)?.status ??
      (cut && bracketedStatus(text, start, block.end)?.status) ??
      lastClause(text, start, end);
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
    // A promise behind a comma is about what the sentence was about, not about the problem.
    if (inner.length >= 3 && isStatusClause(inner) && (start === sentence || !readStatus(inner).promise)) {
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
function readUnlabelled(text: string, node: Node, own: Stretch, titleEnd: number): ViewSpan | null {
  const { block } = node;
  const field = block.fields.find((f) => f.offset >= titleEnd);
  const from = skipTitleMarks(text, titleEnd, block.end);
  const runIn = Math.min(block.end, field?.offset ?? block.end);
  if (runIn - from > SHORTEST_TEXT && !(bracketedStatus(text, from, runIn)?.outer === from))
    return { offset: from, end: endOf(own) };
  // A paragraph of its own, at least up to the field that closes it: …42台。【整改状态：已完成】
  for (let i = own.first + 1; i < own.last; i += 1) {
    const { offset, end, fields } = own.blocks[i]!;
    if ((fields[0]?.offset ?? end) - offset > SHORTEST_TEXT) return { offset, end: endOf(own) };
  }
  return null;
}

/** Shorter remains between a title and a label are brackets and marks. */
const SHORTEST_TEXT = 6;
