import type { Block } from './blocks';
import { charTable, isBlank } from './characters';
import {
  ACCOUNTABILITY,
  CONTACT_HEADS,
  NEXT_STEPS,
  ORGANISATION,
  OVERALL,
  PROBLEM_LIST,
  REMAINING_ISSUES,
  SYSTEM_BUILDING,
} from './lexicon/headings';
import { matches } from './lexicon/match';
import { isBullet } from './markdown';
import { namesStatus } from './structure';

/** A short line that may be a heading. */
interface Candidate {
  readonly index: number;
  readonly block: Block;
  /** What makes it one: a bullet, 【, or nothing. */
  readonly shape: string;
  readonly words: string;
}

const LONGEST = 36;
const SHORTEST = 4;
const PROSE = charTable('。；;！!？?，,：:｜|');
/** As deep as ## and ### are. */
const CHAPTER = 2;
const GROUP = 3;

const ROLES = [OVERALL, ORGANISATION, PROBLEM_LIST, SYSTEM_BUILDING, ACCOUNTABILITY, REMAINING_ISSUES, NEXT_STEPS];
const CONTACT = new RegExp(`^(?:${CONTACT_HEADS.join('|')})$`);
const ASPECT = /方面(?:[（(][^（）()]{1,20}[）)])?$/;

/**
 * Headings without ordinal: lines of their own that are set in 【】, behind a bullet, or in nothing at all. Chapters are
 * looked for only where no line is numbered as one.
 * @param blocks are changed: those lines become headings
 * @returns the same blocks
 */
export function withPlainHeadings(text: string, blocks: Block[]): Block[] {
  const candidates = candidatesIn(text, blocks);
  if (candidates.length === 0) return blocks;
  const numbered = blocks.some(isNumberedChapter);
  const chapters = new Set(numbered ? [] : chaptersAmong(candidates));
  for (const { index, block, shape } of chapters) blocks[index] = headed(block, shape, CHAPTER);
  for (const candidate of candidates) {
    const { index, block, shape, words } = candidate;
    // Problems follow a group.
    const next = blocks[index + 1]?.mark;
    if (!next || next.family === 'enumeration' || chapters.has(candidate)) continue;
    if (ASPECT.test(words) || namesStatus(words)) blocks[index] = headed(block, shape, GROUP);
  }
  return blocks;
}

function candidatesIn(text: string, blocks: readonly Block[]): Candidate[] {
  const found: Candidate[] = [];
  // The last line is a date or a body.
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    const block = blocks[index]!;
    const { offset, end, mark, fields, heading } = block;
    if (mark || heading > 0 || end - offset > LONGEST || isProse(text, offset, end)) continue;
    // 【整改进展情况】 is a label, unless lines set like it are chapters.
    if (fields.some((field) => field.valueOffset < end)) continue;
    const enclosed = text[offset] === '【' && text[end - 1] === '】';
    const shape = enclosed ? '【' : bulletBefore(text, offset);
    const words = enclosed ? text.slice(offset + 1, end - 1) : text.slice(offset, end);
    if (words.length >= SHORTEST && (shape !== '' || fields.length === 0)) found.push({ index, block, shape, words });
  }
  return found;
}

function isProse(text: string, from: number, to: number): boolean {
  // A remark in brackets at its end may hold anything: （9项，金额5394万元）.
  const closed = text.charCodeAt(to - 1) === CLOSER;
  const end = closed ? Math.max(from, text.lastIndexOf('（', to)) : to;
  for (let p = from; p < end; p += 1) if (PROSE[text.charCodeAt(p)] === 1) return true;
  return false;
}

const CLOSER = 0xff09;

/** What stands before a line's words, other than blanks: ●, or nothing. */
function bulletBefore(text: string, offset: number): string {
  let p = offset - 1;
  while (p >= 0 && isBlank(text.charCodeAt(p))) p -= 1;
  return p >= 0 && isBullet(text.charCodeAt(p)) ? text.charAt(p) : '';
}

function isNumberedChapter({ mark, heading }: Block): boolean {
  return heading > 0 || mark?.family === 'chapter';
}

/** Lines of one shape, two of which name a part; of lines without any, those that name one themselves. */
function chaptersAmong(candidates: readonly Candidate[]): Candidate[] {
  const naming = candidates.filter(({ block, words }) => block.fields.length === 0 && namesPart(words));
  if (!naming.some(({ words }) => matches(PROBLEM_LIST, words) || matches(NEXT_STEPS, words))) return [];
  const plain = naming.filter(({ shape }) => shape === '');
  const marked = naming.find(
    ({ shape }, i) => shape !== '' && naming.some((c, k) => k > i && c.shape === shape),
  )?.shape;
  if (marked === undefined) return plain.length > 1 ? plain : [];
  // 【做法】 below every problem is a label.
  const counts = new Map<string, number>();
  for (const { words } of candidates) counts.set(words, (counts.get(words) ?? 0) + 1);
  return candidates.filter(({ shape, words }) => shape === marked && counts.get(words) === 1 && !ASPECT.test(words));
}

function namesPart(words: string): boolean {
  return !ASPECT.test(words) && (ROLES.some((role) => matches(role, words)) || CONTACT.test(words));
}

function headed(block: Block, shape: string, heading: number): Block {
  const bare = { ...block, fields: [], heading };
  return shape === '【' ? { ...bare, offset: block.offset + 1, end: block.end - 1 } : bare;
}
