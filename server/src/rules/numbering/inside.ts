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

function patternOf(family: MarkFamily, n: number, anywhere: boolean): RegExp {
  const key = `${family} ${n} ${anywhere}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    const start = anywhere ? '(?:^|\\D)' : '(?:^|[。；;：:！？\\s])\\s*';
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    patterns.set(key, (pattern = new RegExp(start + labelPattern(family, n))));
  }
  return pattern;
}

const MOST_PATTERNS = 500;

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
  return patternOf(family, n, anywhere).test(Words.of(notice).of({ offset: near, endOffset: to }));
}

/** 2. after 整改措施：1.…: the list of measures goes on, although its number would fit a list of headings. */
export function runsOnInside(notice: Notice, before: Heading, heading: Heading): boolean {
  return standsInside(notice, heading.family, heading.ordinal - 1, before.labelEnd, heading.offset);
}
