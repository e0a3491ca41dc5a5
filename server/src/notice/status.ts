import {
  STATUS_ENDINGS,
  STATUS_PATTERNS,
  STATUS_SUBJECT,
  STATUS_SURROUNDINGS,
  UNDER_WAY,
  INTENTION_STARTS,
} from './lexicon/statuses';
import type { StatusValue } from './model';

/** What a status phrase says. `value` is null where the lexicon knows no word of it. */
export interface StatusReading {
  readonly value: StatusValue | null;
  readonly longTerm: boolean;
  /** A date still to come is named. */
  readonly deadline: boolean;
  /** Nothing else is said: 2025年10月底前办结. */
  readonly promise: boolean;
}

const any = (patterns: readonly string[], flags = ''): RegExp =>
  new RegExp(patterns.map((p) => `(?:${p})`).join('|'), flags);

const P = STATUS_PATTERNS;
const REST = any(P.rest);
const EXCEPTION = any(P.exception);
const DEADLINE = any(P.deadline, 'g');
const MAY_NAME_DATE = /[前月日]|年底/;
const NOT_STARTED = any(P.notStarted);
const NOT_DONE = any(P.notDone);
const IN_PROGRESS = any(P.inProgress);
const PARTLY = any(P.partly);
const DONE = any(P.done);
const LONG_TERM = any(P.longTerm);
const NOT_APPLICABLE = any(P.notApplicable);

/** A StatusReading with what was asked about the phrase before; undefined: not asked yet. */
interface Known extends StatusReading {
  isClause?: boolean;
  phraseOffset?: number;
}

/** Phrases repeat: a notice knows a handful. Readings depend on the phrase alone, so they may be kept. */
const known = new Map<string, Known>();
const MOST_KNOWN = 500;

/** Judges a phrase (simplified). Order matters: 未完成 holds 完成, 基本完成 holds 完成, 正在整改 holds 整改. */
export function readStatus(phrase: string): StatusReading {
  return knownOf(phrase);
}

function knownOf(phrase: string): Known {
  const before = known.get(phrase);
  if (before) return before;
  // Every deadline names a month, a day or 前; most phrases do not.
  const rest = MAY_NAME_DATE.test(phrase) ? phrase.replace(DEADLINE, '') : phrase;
  const deadline = rest.length < phrase.length;
  const longTerm = LONG_TERM.test(rest);
  const value = judge(rest, deadline, longTerm);
  const promise = deadline && judge(rest, false, longTerm) === null;
  const reading: Known = { value, longTerm, deadline, promise };
  if (known.size >= MOST_KNOWN) known.clear();
  if (phrase.length <= LONGEST) known.set(phrase, reading);
  return reading;
}

function judge(text: string, deadline: boolean, longTerm: boolean): StatusValue | null {
  if (REST.test(text)) return 'partly';
  const notDone = NOT_DONE.test(text);
  const done = DONE.test(notDone ? text.replace(NOT_DONE, '') : text);
  if (EXCEPTION.test(text) && (done || (deadline && !IN_PROGRESS.test(text)))) return 'partly';
  if (NOT_STARTED.test(text)) return 'not-started';
  if (notDone) return 'in-progress';
  if (IN_PROGRESS.test(text)) return done && /已(?:经)?(?:全部)?完成\d/.test(text) ? 'partly' : 'in-progress';
  if (PARTLY.test(text)) return 'partly';
  if (done) return longTerm ? 'completed-long-term' : 'completed';
  if (longTerm) return 'long-term';
  if (NOT_APPLICABLE.test(text)) return 'n/a';
  return deadline ? 'in-progress' : null;
}

const ANY_STATUS = any([
  ...P.exception.slice(0, 1),
  ...P.rest,
  ...P.deadline,
  ...P.notStarted,
  ...P.notDone,
  ...P.inProgress,
  ...P.partly,
  ...P.done,
  ...P.longTerm,
  ...P.notApplicable,
]);
/** Longer words first: an alternation takes the first that fits. */
const WORDS = [
  ...[...P.deadline, ...P.notStarted, ...P.notDone, UNDER_WAY, ...P.inProgress.filter((p) => !p.startsWith('正在'))],
  ...[...P.partly, ...P.done, ...P.longTerm, ...P.notApplicable, ...STATUS_SURROUNDINGS],
];
const VOCABULARY = any(WORDS, 'g');
const INTENTION = new RegExp(INTENTION_STARTS);
const SUBJECT = new RegExp(STATUS_SUBJECT);
const MARK = '[，,、；;：:。.！!\\s“”（）()【】[\\]*]';
const MARKS = new RegExp(`${MARK}+`, 'g');
/** What is made of the vocabulary alone begins with it: nearly every other clause fails here. */
const VOCABULARY_START = new RegExp(`^${MARK}*(?:${WORDS.join('|')})`);
/** A sentence of a status is short. */
const LONGEST = 60;

/**
 * Is this clause a status and nothing else? Where a phrase stands without a label (…。该问题已整改完成。 or
 * （已完成）) every word of it must belong to the vocabulary, else 已完成采购 would be one.
 */
export function isStatusClause(clause: string): boolean {
  if (clause.length > LONGEST) return false;
  const before = known.get(clause);
  if (before?.isClause !== undefined) return before.isClause;
  const is = isStatus(clause);
  // Only phrases that were read as a status are kept: other clauses are never the same twice.
  const reading = known.get(clause);
  if (reading) reading.isClause = is;
  return is;
}

function isStatus(clause: string): boolean {
  if (isPureStatus(clause)) return true;
  // 正在整改，2025年6月底前完成权属登记: the first words are the status, the rest names the day.
  const comma = clause.search(/[，,]/);
  return comma > 1 && MAY_NAME_DATE.test(clause.slice(comma)) && isPureStatus(clause.slice(0, comma));
}

function isPureStatus(clause: string): boolean {
  const aboutProblem = SUBJECT.test(clause);
  if (!aboutProblem && !canEnd(clause)) return false;
  if (!aboutProblem && !clause.startsWith('除') && !VOCABULARY_START.test(clause)) return false;
  if (INTENTION.test(clause) || !ANY_STATUS.test(clause)) return false;
  if (readStatus(clause).value === null) return false;
  if (aboutProblem || (EXCEPTION.test(clause) && /^除/.test(clause))) return true;
  return clause.replace(VOCABULARY, '').replace(MARKS, '').length === 0;
}

/** A cheap test that most sentences fail: can it, or its last clause, be a status at all? */
export function mayBeStatus(sentence: string): boolean {
  return canEnd(sentence) || SUBJECT.test(sentence) || MAY_NAME_DATE.test(sentence);
}

function canEnd(clause: string): boolean {
  return STATUS_ENDINGS.has(clause.slice(-2)) || clause.startsWith('除');
}

/** Offset in `clause` of the status phrase proper, behind 截至目前，该问题…. */
export function statusPhraseOffset(clause: string): number {
  const reading = known.get(clause);
  if (reading?.phraseOffset !== undefined) return reading.phraseOffset;
  const offset = Math.max(0, clause.search(ANY_STATUS));
  if (reading) reading.phraseOffset = offset;
  return offset;
}
