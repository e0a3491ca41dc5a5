import { readMark } from '../../notice/marks';
import type { MarkFamily } from '../../notice/model';
import type { ItemKind, ListItem, Row } from './list';
import { GROUP_ENDING, LIST_TITLE } from './words';

interface Line {
  readonly raw: string;
  /** What numbers it; null: nothing does. */
  readonly family: MarkFamily | `level-${number}` | null;
  readonly words: string;
}

/** Marks of lists that are no ordinals. */
const BULLET = /^[•·●○■□◆◇▪*\-–—]\s*(?=[^\s\-–—])/;
const END_MARKS = /[\s。；;，,、：:]+$/;

/** Tells groups, problems and the rest apart by how the lines are numbered. */
export function itemsOf(rows: readonly Row[]): ListItem[] {
  const lines = rows.flatMap(lineOf);
  // 一是 under a problem says more about it.
  const numbered = lines.filter(({ family }) => family !== null && family !== 'enumeration');
  const depths = depthsOf(numbered);
  const nested = depths.some((depth) => depth > 0);

  const kindOf = (line: Line): ItemKind => {
    if (line.words === '') return 'other';
    const at = numbered.indexOf(line);
    if (at >= 0) {
      const holdsOthers = (depths[at + 1] ?? 0) > depths[at]!;
      return holdsOthers || (nested && depths[at] === 0 && isGroup(line.words)) ? 'group' : 'problem';
    }
    if (isGroup(line.raw)) return 'group';
    return numbered.length > 0 || isTitle(line, lines) ? 'other' : 'problem';
  };
  return lines.map((line) => {
    const kind = kindOf(line);
    return { kind, text: kind === 'other' ? line.raw : line.words };
  });
}

/** A problem or a heading without its ordinal and end mark. */
export function wordsOf(text: string): string {
  const mark = readMark(text, 0, text.length);
  return (mark ? text.slice(mark.titleOffset) : text.replace(BULLET, '')).replace(END_MARKS, '').trim();
}

export function isGroup(text: string): boolean {
  return GROUP_ENDING.test(text);
}

export function isNumbered(text: string): boolean {
  return readMark(text, 0, text.length) !== null;
}

function lineOf({ cells, level }: Row): Line[] {
  const raw = cells.join(' ').trim();
  if (raw === '') return [];
  const family = readMark(raw, 0, raw.length)?.family ?? (level === undefined ? null : (`level-${level}` as const));
  return [{ raw, family, words: wordsOf(raw) }];
}

/** How deep each line lies: a family that is open goes on, another one begins below it. */
function depthsOf(lines: readonly Line[]): number[] {
  const open: Line['family'][] = [];
  return lines.map(({ family }) => {
    const at = open.indexOf(family);
    if (at >= 0) open.length = at + 1;
    else open.push(family);
    return open.length - 1;
  });
}

/** What the list is called, above it. */
function isTitle(line: Line, lines: readonly Line[]): boolean {
  return line === lines[0] && lines.length > 1 && LIST_TITLE.test(line.raw);
}
