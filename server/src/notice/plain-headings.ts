import type { Block } from './blocks';
import { charTable } from './characters';
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
 * @returns the blocks, those lines as headings
 */
export function withPlainHeadings(text: string, blocks: readonly Block[]): Block[] {
  const all = [...blocks];
  const candidates = candidatesIn(text, blocks);
  if (candidates.length === 0) return all;
  const chapters = blocks.some((block) => isNumberedChapter(text, block)) ? [] : chaptersAmong(candidates);
  for (const { index, block, shape } of chapters) all[index] = headed(block, shape, CHAPTER);
  for (const candidate of candidates) {
    const { index, block, shape, words } = candidate;
    if (chapters.includes(candidate) || !(ASPECT.test(words) || namesStatus(words))) continue;
    // Problems follow a group.
    const next = all[index + 1];
    if (next?.mark && next.mark.family !== 'enumeration') all[index] = headed(block, shape, GROUP);
  }
  return all;
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
  const words = text.slice(from, to).replace(/[（(][^（）()]*[）)]$/, '');
  for (let p = 0; p < words.length; p += 1) if (PROSE[words.charCodeAt(p)] === 1) return true;
  return false;
}

function bulletBefore(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim();
  return before.slice(-1);
}

function isNumberedChapter(text: string, { mark, heading }: Block): boolean {
  if (heading > 0) return true;
  return (
    mark?.family === 'chapter' || (mark?.family === 'aspect' && text.slice(mark.offset, mark.labelEnd).endsWith('部分'))
  );
}

/** Lines of one shape, two of which name a part; of lines without any, those that name one themselves. */
function chaptersAmong(candidates: readonly Candidate[]): Candidate[] {
  const naming = candidates.filter(({ block, words }) => block.fields.length === 0 && namesPart(words));
  if (!naming.some(({ words }) => matches(PROBLEM_LIST, words) || matches(NEXT_STEPS, words))) return [];
  const shapes = new Set(naming.map(({ shape }) => shape).filter((shape) => shape !== ''));
  const marked = [...shapes].find((shape) => naming.filter((c) => c.shape === shape).length > 1);
  if (marked !== undefined)
    return candidates.filter(
      ({ shape, words }) => shape === marked && isOnce(candidates, words) && !ASPECT.test(words),
    );
  const plain = naming.filter(({ shape }) => shape === '');
  return plain.length > 1 ? plain : [];
}

function namesPart(words: string): boolean {
  return !ASPECT.test(words) && (ROLES.some((role) => matches(role, words)) || CONTACT.test(words));
}

/** 【做法】 below every problem is a label. */
function isOnce(candidates: readonly Candidate[], words: string): boolean {
  return candidates.filter((c) => c.words === words).length === 1;
}

function headed(block: Block, shape: string, heading: number): Block {
  const bare = { ...block, fields: [], heading };
  return shape === '【' ? { ...bare, offset: block.offset + 1, end: block.end - 1 } : bare;
}
