import type { Notice, Problem } from '../../notice/model';
import { Words } from '../words';
import { firstFrom, Positions, unitsOf } from '../positions';
import type { Item, Passage } from './items';
import { FINISHING, LONG_TERM_PAPERS, TARGETS } from './lexicon';

/** A day by which something is to be done, at the earliest it can mean. View offsets. */
export interface Deadline extends Passage {
  readonly iso: string;
}

const DATE = '(\\d{4}年|今年|本年|明年)(?:年?(0?[1-9]|1[0-2])月)?(?:(0?[1-9]|[12]\\d|3[01])日|([上中下])旬)?';
/** 2025年9月底前…完成, 2025年9月15日前完成. */
const IN_PROSE = new RegExp(`${DATE}(年?[底末])?(?:之?前|以前)(?=[^，,。；;]{0,24}(?:${FINISHING}))`, 'g');
/** No deadline is without it. */
const [BEFORE] = unitsOf('前') as [number];
/** 已完成整改（整改时限：2025年10月31日） */
const LIMIT_LABEL = /(?:时限|期限|完成时间)[：:为]?\s*/;
const AS_LIMIT = new RegExp(`${DATE}(年?[底末])?`);
const IS_TARGET = new RegExp(TARGETS);
const ANNOUNCES = new RegExp(`(?:${LONG_TERM_PAPERS})[^，,]{0,12}$|(?:${TARGETS})$`);

/** Deadlines that the measures of a problem name. @param year what 今年 means */
export function deadlinesIn(notice: Notice, { passages }: Item, year: number): Deadline[] {
  const { text } = Words.of(notice);
  const before = Positions.of(notice).at(BEFORE);
  const found: Deadline[] = [];
  for (const { from, to } of passages) {
    if (!(before[firstFrom(before, from)]! < to)) continue;
    const part = text.slice(from, to);
    for (const match of part.matchAll(IN_PROSE)) {
      const start = Math.max(part.lastIndexOf('。', match.index), part.lastIndexOf('；', match.index), 0);
      // 规划明确2030年前实现全覆盖: the target of a document, not what is left of the rectification.
      if (isTarget(part.slice(start, match.index).slice(-40))) continue;
      found.push({ from: from + match.index, to: from + match.index + match[0].length, iso: isoOf(match, year) });
    }
  }
  return found;
}

/** Deadlines that a status names itself: 已完成整改，2025年9月底前完成. @param year what 今年 means */
export function statusDeadlines(notice: Notice, { status }: Problem, year: number): Deadline[] {
  // Few statuses name a day, and most are asked.
  if (!status || !/[\d今明本]/.test(status.text)) return [];
  const words = Words.of(notice);
  const { from, to } = words.at(status);
  const phrase = words.text.slice(from, to);
  const labelled = LIMIT_LABEL.exec(phrase);
  if (labelled) {
    const at = labelled.index + labelled[0].length;
    const match = AS_LIMIT.exec(phrase.slice(at));
    return match?.index === 0 && /\d{4}/.test(match[0])
      ? [{ from: from + at, to: from + at + match[0].length, iso: isoOf(match, year) }]
      : [];
  }
  return [...phrase.matchAll(IN_PROSE)].map((match) => {
    const at = from + match.index;
    return { from: at, to: at + match[0].length, iso: isoOf(match, year) };
  });
}

/** In the clause of the date, or announced by the one before it: 明确巡查职责，2026年3月底前… is none. */
function isTarget(before: string): boolean {
  const comma = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','));
  return IS_TARGET.test(before.slice(comma + 1)) || ANNOUNCES.test(before.slice(0, Math.max(0, comma)));
}

/** Deadlines in labelled lines: 整改时限：2025年9月底前. */
export function fieldDeadlines(notice: Notice, { fields }: Problem): Deadline[] {
  const words = Words.of(notice);
  const found: Deadline[] = [];
  for (const { kind, valueOffset, endOffset } of fields) {
    if (kind !== 'deadline') continue;
    const { from, to } = words.at({ offset: valueOffset, endOffset: Math.min(endOffset, valueOffset + 40) });
    const value =
      /^[^。；;\n]*/.exec(words.text.slice(from, to).replace(/^\s+/, (s) => MASKED.repeat(s.length)))?.[0] ?? '';
    const match = AS_LIMIT.exec(value);
    // 立行立改 and 长期坚持 have no day.
    if (match && /\d{4}/.test(match[0]))
      found.push({ from: from + match.index, to: from + match.index + match[0].length, iso: isoOf(match, 0) });
  }
  return found;
}

const MASKED = '\ufffc';

/** The first day that the words can mean: 9月底前 met in September is met. yyyy-mm-dd; 31 stands for the end of a year. */
function isoOf([, year = '', month, day, third, end]: RegExpMatchArray, now: number): string {
  const y = year.startsWith('明') ? now + 1 : /^\d/.test(year) ? Number(year.slice(0, 4)) : now;
  if (!month) return end ? `${y}-12-31` : `${y}-01-01`;
  const d = day ? Number(day) : third ? { 上: 1, 中: 11, 下: 21 }[third as '上'] : 1;
  return `${y}-${String(Number(month)).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
