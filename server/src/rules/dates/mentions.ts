import type { Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Positions, unitsOf } from '../positions';
import { Words } from '../words';

/** A date as written in the text, its year inherited from the left within the paragraph. Offsets of the view. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** As printed at this place; null where only month and day are. */
  readonly written: number | null;
  /** Printed here or to the left in the same paragraph; null where no year is. */
  readonly year: number | null;
  readonly month: number;
  /** Null: the month only, or a part of it. */
  readonly day: number | null;
  /** First and last day that may be meant; 1 and 31 for a month. */
  readonly days: readonly [first: number, last: number];
  /** Index in `Notice.paragraphs`, or -1. */
  readonly paragraph: number;
}

/** Two mentions with 至, — and the like between them. */
export interface DateRange {
  readonly from: Mention;
  readonly to: Mention;
  /** As written. */
  readonly connector: string;
}

const TAIL = '(?:份?\\s?(?:(\\d{1,2})\\s?[日号]|([上中下])旬|([底末初]))?)';
/** A year with or without month; a month alone. */
const DATE = new RegExp(`(\\d{4})\\s?年(?:\\s?(\\d{1,2})\\s?月${TAIL})?|(\\d{1,2})\\s?月${TAIL}`, 'y');
/** The day alone at the end of a range: 9月4日至28日. */
const LAST_DAY = /(?:至|到|[-—－–~～]{1,2})(\d{1,2})[日号]/y;
const JOINT = /^\s?(?:至|到|[-—－–~～]{1,2})\s?$/;
/** 次年3月, 同年3月: a year of its own, told by another. */
const RELATIVE_YEAR = /(?:([次翌])|([同当本今去前明]))年\s?$/;
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上: [1, 10],
  中: [11, 20],
  下: [21, 31],
  底: [21, 31],
  末: [21, 31],
  初: [1, 10],
};

/** All dates outside quotations and titles, in text order; read once a notice. */
export const mentionsOf: (notice: Notice) => readonly Mention[] = perNotice(read);

function read(notice: Notice): Mention[] {
  const words = Words.of(notice);
  const { text } = words;
  const mentions: Mention[] = [];
  let paragraph = -1;
  let paragraphEnd = 0;
  let year: number | null = null;
  for (const m of matches(text, Positions.of(notice))) {
    if (m.index >= paragraphEnd) {
      year = null;
      const raw = words.view.toRaw(m.index);
      const { paragraphs } = notice;
      while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]!.offset <= raw) paragraph += 1;
      const next = paragraphs[paragraph + 1];
      paragraphEnd = next ? words.view.fromRaw(next.offset) : text.length;
    }
    const [all, yyyy, m1, d1, p1, q1, m2, d2, p2, q2] = m;
    const written = yyyy === undefined ? null : Number(yyyy);
    const month = m1 ?? m2;
    if (written !== null) year = written;
    if (month === undefined) continue;
    if (written === null) year = yearTold(text, m.index, year);
    const day = d1 ?? d2;
    const part = p1 ?? p2 ?? q1 ?? q2 ?? '';
    const mention: Mention = {
      from: m.index,
      to: m.index + all.length,
      written,
      year,
      month: Number(month),
      day: day === undefined ? null : Number(day),
      days: day !== undefined ? [Number(day), Number(day)] : (PARTS[part] ?? [1, 31]),
      paragraph,
    };
    mentions.push(mention);
    LAST_DAY.lastIndex = mention.to;
    const last = day === undefined ? null : LAST_DAY.exec(text);
    if (!last) continue;
    const to = mention.to + last[0].length;
    const days = Number(last[1]);
    mentions.push({ ...mention, from: to - last[1]!.length - 1, to, written: null, day: days, days: [days, days] });
  }
  return mentions;
}

const YEARS_AND_MONTHS = unitsOf('年月');

/** Every year and month with its number. Looking for 年 and 月 first is several times faster than one pattern. */
function matches(text: string, positions: Positions): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const at of positions.atAny(YEARS_AND_MONTHS)) {
    if (at < end) continue;
    let from = isDigit(text, at - 1) ? at : at - 1;
    while (isDigit(text, from - 1)) from -= 1;
    if (!isDigit(text, from) || text.charAt(from - 1) === '.') continue;
    DATE.lastIndex = from;
    const match = DATE.exec(text);
    if (!match) continue;
    end = from + match[0].length;
    found.push(match);
  }
  return found;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** The year of a date without one: that of the date before it, unless 次年 or 今年 stands here. */
function yearTold(text: string, at: number, year: number | null): number | null {
  const relative = RELATIVE_YEAR.exec(text.slice(Math.max(0, at - 4), at));
  if (!relative) return year;
  if (relative[1]) return year === null ? null : year + 1;
  return /[同当本]/.test(relative[0]) ? year : null;
}

/** Neighbours with a connector between them. */
export function rangesOf(notice: Notice, mentions: readonly Mention[] = mentionsOf(notice)): DateRange[] {
  const { text } = Words.of(notice);
  const ranges: DateRange[] = [];
  for (let i = 1; i < mentions.length; i += 1) {
    const from = mentions[i - 1]!;
    const to = mentions[i]!;
    if (to.from - from.to > 4) continue;
    const connector = text.slice(from.to, to.from);
    if (JOINT.test(connector)) ranges.push({ from, to, connector });
  }
  return ranges;
}

/** First and last day meant, as numbers that compare like dates; null without a year. */
export function bounds({ year, month, days }: Mention): readonly [number, number] | null {
  if (year === null) return null;
  const start = (year * 12 + month - 1) * 32;
  return [start + days[0], start + days[1]];
}

/** The same number for a date in the form yyyy-mm-dd. */
export function ofIso(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return (year * 12 + month - 1) * 32 + day;
}
