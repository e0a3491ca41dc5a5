import { firstFrom, unitsOf } from '../positions';
import type { Positions } from '../positions';
import type { Passage } from './items';
import { FOUND, INTENTIONS, NEXT_STEPS, OBJECT_MARKS, STATES } from './lexicon';

const either = (patterns: readonly string[]): string => patterns.map((p) => `(?:${p})`).join('|');

/** Group 1: what is intended; group 2: what is going on. */
const PENDING = new RegExp(`(${either(INTENTIONS)})|(${either(STATES)})`, 'y');
/** First units of those patterns. */
const FIRSTS = unitsOf('拟待等将计预力争定准明来开下正尚还仍暂中有');
const LOOKS_AHEAD = new RegExp(NEXT_STEPS);
const IS_DATED = /^(?:拟定?于|将于|待|尚未|等待|定于)/;
const IS_RULE = /须|需|应当|必须|凡|一律|[如若]|方可$/;
const OBJECT = new RegExp(OBJECT_MARKS);
const WAS_FOUND = new RegExp(FOUND);
const CLAUSE_MARK = /[，,。；;：:\n]/;
/** 正在建设的, 尚未取得证书的: an attribute, or what the problem was. */
const SHORT_ATTRIBUTE = /^[一-龥]{1,3}的(?![一-龥]?[，,。；;])/;
const ATTRIBUTE = /^[^，,。；;]{0,14}(?:的|等?问题)/;
const IN_THE_COURSE = /[在于从到入][^，,。；;]{0,8}$/;
/** 待审议通过后，于2024年9月印发: told from its end. */
const ALREADY_SO = /^[，,]?现?(?:已|并?于\d{4}年)/;

const LONGEST = 24;

/** Places where measures say that something is still to be done; one a clause. @param text simplified and masked */
export function pendingIn(text: string, positions: Positions, { from, to }: Passage): Passage[] {
  const part = text.slice(from, to);
  const firsts = positions.atAny(FIRSTS);
  const found: Passage[] = [];
  let last = -1;
  for (let i = firstFrom(firsts, from); i < firsts.length && firsts[i]! < to; i += 1) {
    const at = firsts[i]! - from;
    PENDING.lastIndex = at;
    const match = PENDING.exec(part);
    if (!match) continue;
    const end = at + match[0].length;
    const start = clauseStart(part, at);
    if (start === last) continue;
    const clause = part.slice(start, at);
    const after = part.slice(end, end + 40);
    if (
      match[1] ? isNoIntention(match[1], sentenceBefore(part, at), clause, after) : isNoState(match[2]!, clause, after)
    )
      continue;
    last = start;
    // 正在…中 is found at its end.
    const first = match[0].endsWith('中') ? Math.max(start, at - LONGEST / 2) : at;
    found.push({ from: from + first, to: from + clauseEnd(part, end, at + LONGEST) });
  }
  return found;
}

function isNoIntention(words: string, sentence: string, clause: string, after: string): boolean {
  if (!IS_DATED.test(words) && LOOKS_AHEAD.test(sentence)) return true;
  if (words.startsWith('待'))
    return (IS_RULE.test(clause) && !/[须需]$/.test(clause)) || ALREADY_SO.test(after) || /方可|方能|才能/.test(after);
  return words.startsWith('将') && IS_RULE.test(clause);
}

function isNoState(words: string, clause: string, after: string): boolean {
  if (WAS_FOUND.test(clause)) return true;
  if (words.endsWith('中')) return IN_THE_COURSE.test(clause);
  if (/^[尚还仍暂](?:未|有)/.test(words))
    return OBJECT.test(clause) ? ATTRIBUTE.test(after) : /^[^，,。；;]{1,14}(?:的|等?问题)/.test(after);
  return SHORT_ATTRIBUTE.test(after) || (OBJECT.test(clause) && ATTRIBUTE.test(after));
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_MARK.test(text[start - 1]!)) start -= 1;
  return start;
}

function clauseEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < text.length && end < limit && !CLAUSE_MARK.test(text[end]!)) end += 1;
  return end;
}

function sentenceBefore(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
  return text.slice(Math.max(start, at - 120), at);
}
