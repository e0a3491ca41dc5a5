import type { Block } from './blocks';
import { leadingField } from './blocks';
import { charTable, sentenceEnd, trimEnd } from './characters';
import type { ViewSpan } from './contact';
import type { StatusValue } from './model';
import { isStatusClause, mayBeStatus, readStatus, statusPhraseOffset } from './status';
import type { Stretch } from './stretch';
import { OPENERS, skipTitleMarks, trimTitle } from './titles';
import type { Node } from './tree';

export interface ViewStatus extends ViewSpan {
  readonly value: StatusValue | null;
  readonly longTerm: boolean;
}

const BRACKETED_TAIL = /[（(【[［〔]([^（()）【】[\]［］〔〕]{2,60})[）)】\]］〕][。；;\s*]*$/;

const SENTENCE_ENDS = charTable('。；;】');

const CLOSERS = charTable('）)】]］〕');

export function statusOf(text: string, offset: number, end: number): ViewStatus {
  const { value, longTerm } = readStatus(text.slice(offset, end));
  return { offset, end, value, longTerm };
}

/** A status in brackets, or behind a dash, at the end of a span: …（已完成整改）, …——已完成整改. */
export function bracketedStatus(text: string, from: number, to: number): { status: ViewStatus; outer: number } | null {
  if (!hasCloser(text, Math.max(from, to - 4), to)) return dashedStatus(text, from, to);
  const tail = text.slice(Math.max(from, to - 80), to);
  const match = BRACKETED_TAIL.exec(tail);
  if (!match?.[1] || !isStatusClause(match[1])) return null;
  const outer = to - tail.length + match.index;
  return { status: statusOf(text, outer + 1, outer + 1 + match[1].length), outer };
}

const DASHES = '——';
const DASH = DASHES.charCodeAt(0);
const LONGEST_DASHED = 30;

function dashedStatus(text: string, from: number, to: number): { status: ViewStatus; outer: number } | null {
  const least = Math.max(from, to - LONGEST_DASHED);
  let offset = to;
  while (offset > least && text.charCodeAt(offset - 1) !== DASH) offset -= 1;
  const outer = offset - DASHES.length;
  if (outer < least || text.charCodeAt(outer) !== DASH) return null;
  const end = trimTitle(text, offset, to);
  return isStatusClause(text.slice(offset, end)) ? { status: statusOf(text, offset, end), outer } : null;
}

function hasCloser(text: string, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if (CLOSERS[text.charCodeAt(p)] === 1) return true;
  return false;
}

/** 1.关于…的问题。（已完成整改）: a status that stands behind the title's full stop, with nothing else on the line. */
export function bracketBehind(text: string, { block, title }: Node): ViewStatus | null {
  const from = skipTitleMarks(text, title.end, block.end);
  if (from >= block.end) return null;
  const found = bracketedStatus(text, from, block.end);
  return found?.outer === from ? found.status : null;
}

const BRACKETED_HEAD = /^[（(【[［〔]([^（()）】【[\]［\]〔〕\n]{2,60})[）)】\]］〕]/;

/** A status in brackets at the start of a span: 【已完成】责任科室：医务科. `end` is behind the bracket. */
export function bracketAhead(text: string, from: number, to: number): { status: ViewStatus; end: number } | null {
  if (OPENERS[text.charCodeAt(from)] !== 1) return null;
  const match = BRACKETED_HEAD.exec(text.slice(from, Math.min(to, from + 64)));
  if (!match?.[1]) return null;
  const end = from + match[0].length;
  if (isStatusClause(match[1])) return { status: statusOf(text, from + 1, from + 1 + match[1].length), end };
  // ［医务部牵头；已整改到位］: one of its parts.
  let start = from + 1;
  for (const part of match[1].split(/[；;｜|]/)) {
    if (part.length > 1 && part.length < match[1].length && isStatusClause(part))
      return { status: statusOf(text, start, start + part.length), end };
    start += part.length + 1;
  }
  return null;
}

/** 1.预算编制不够细化。已整改到位。区财政局…: the status as the first sentence behind the title. */
export function statusAhead(text: string, { block, title }: Node): ViewStatus | null {
  return text[title.end] === '。' ? firstSentence(text, block, skipTitleMarks(text, title.end, block.end)) : null;
}

/** 已完成整改。一是……: the first sentence of the paragraph below the title. */
export function statusBelow(text: string, { blocks, first, last }: Stretch): ViewStatus | null {
  const below = first + 1 < last ? blocks[first + 1]! : null;
  if (!below || below.mark || leadingField(below)) return null;
  return firstSentence(text, below, below.offset) ?? wholeLine(text, below);
}

/** 已完成整改。 on a line of its own. */
function wholeLine(text: string, { offset, end }: Block): ViewStatus | null {
  const stop = trimTitle(text, offset, end);
  return stop - offset >= 3 && stop - offset <= LONGEST_DASHED && isStatusClause(text.slice(offset, stop))
    ? statusOf(text, offset, stop)
    : null;
}

/** A status that the sentence at `from` is, or begins with. */
function firstSentence(text: string, block: Block, from: number): ViewStatus | null {
  const stop = Math.min(
    sentenceEnd(text, from, block.end),
    block.fields.find((f) => f.offset >= from)?.offset ?? Infinity,
  );
  const end = trimTitle(text, from, stop);
  if (stop < block.end && end - from >= 3 && isStatusClause(text.slice(from, end))) return statusOf(text, from, end);
  // 窗口服务不优。正在推进，设备已采购: its first clause.
  const clause = CLAUSE_AHEAD.exec(text.slice(from, Math.min(from + LONGEST_CLAUSE, block.end)))?.[1];
  return clause !== undefined && isStatusClause(clause) ? statusOf(text, from, from + clause.length) : null;
}

/** Said of the whole problem: 持续推进 and 加快推进 may begin any sentence. */
const CLAUSE_AHEAD = /^((?:正在|已|基本|尚未|未)[\u4e00-\u9fff]{2,8})[，,]/;
const LONGEST_CLAUSE = 14;

/** A status without label: in brackets behind the measures, or as their last clause. */
export function statusAtEnd(text: string, { blocks, first, last }: Stretch, from: number): ViewStatus | null {
  for (let i = last - 1; i >= first; i -= 1) {
    const block = blocks[i]!;
    const side = leadingField(block);
    if (side && side.kind !== 'measures' && side.kind !== 'status') continue;
    const cut = block.fields.find((f) => f.offset > block.offset && f.kind !== 'measures' && f.kind !== 'status');
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
    const inner = clause.replace(/^[\s（(—]+/, '');
    const whole = start === sentence;
    if (inner.length >= 3 && isStatusClause(inner) && (whole || !isAboutParts(inner, tail.slice(sentence, start)))) {
      return statusOf(text, offset + start + (clause.length - inner.length) + statusPhraseOffset(inner), end);
    }
  }
  return null;
}

/**
 * A promise behind a comma is about what the sentence was about, and 全部办结 behind 58件 about these, not about the
 * problem.
 */
function isAboutParts(clause: string, before: string): boolean {
  return (
    readStatus(clause).promise || (/^[已均]?(?:全部|均)/.test(clause) && /\d余?[\u4e00-\u9fff]{1,2}[，,]$/.test(before))
  );
}

function nextComma(text: string, from: number): number {
  const next = text.slice(from).search(/[，,]/);
  return next < 0 ? -1 : from + next + 1;
}
