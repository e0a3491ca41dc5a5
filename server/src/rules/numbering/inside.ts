import { toNumeral } from '../../notice/lexicon/numerals';
import type { Heading, MarkFamily, Notice } from '../../notice/model';
import { Words } from '../words';

/** How a number of each family is written. */
function labelPattern(family: MarkFamily, n: number): string {
  const chinese = toNumeral(n);
  switch (family) {
    case 'chapter':
      return `${chinese}[、.．]`;
    case 'aspect':
      return `第${chinese}(?:个?方面|大?类|部分)`;
    case 'bracketed':
      return `[（(]\\s*${chinese}\\s*[）)]`;
    case 'arabic':
      return `${n}[.．、](?!\\d)`;
    case 'problem':
      return `(?:问题|任务|事项)\\s*[（(]?(?:${n}|${chinese})(?!\\d)`;
    case 'arabic-bracketed':
      return `[（(]?${n}[）)]`;
    case 'circled':
      return String.fromCharCode(0x245f + n);
    default:
      return '(?!)';
  }
}

/** Compiled once: the same few numbers are looked for all over a notice. */
const patterns = new Map<string, RegExp>();

function patternOf(family: MarkFamily, n: number): RegExp {
  const key = `${family} ${n}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    patterns.set(key, (pattern = new RegExp(labelPattern(family, n), 'g')));
  }
  return pattern;
}

const MOST_PATTERNS = 500;

/** What may stand before a label: within a clause, and where one begins. */
const NO_DIGIT = /\D/;
const BOUNDARY = /[。；;：:！？\s]/;

/** No paragraph hides a number further away than this. */
const FAR = 10_000;

/**
 * Does a number stand inside a paragraph between two places, where no heading is seen?
 * @param anywhere also in the middle of a clause, as where the title runs into 一、
 */
export function standsInside(
  notice: Notice,
  family: MarkFamily,
  n: number,
  from: number,
  to: number,
  anywhere = false,
): boolean {
  const near = Math.max(from, to - FAR);
  const words = Words.of(notice);
  const span = { offset: near, endOffset: to };
  const pattern = patternOf(family, n);
  const before = anywhere ? NO_DIGIT : BOUNDARY;
  // Most often it stands nowhere; masks, which cost more than the search, can only take it away.
  return stands(words.plainOf(span), pattern, before) && stands(words.of(span), pattern, before);
}

function stands(part: string, pattern: RegExp, before: RegExp): boolean {
  pattern.lastIndex = 0;
  // What stands before is looked at last: a pattern that begins with its label is found several times faster.
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    if (match.index === 0 || before.test(part.charAt(match.index - 1))) return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}

/** 2. after 整改措施：1.…: the list of measures goes on, although its number would fit a list of headings. */
export function runsOnInside(notice: Notice, before: Heading, heading: Heading): boolean {
  return standsInside(notice, heading.family, heading.ordinal - 1, before.labelEnd, heading.offset);
}
