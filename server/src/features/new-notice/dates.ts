export type DateFault = 'unread' | 'no-such-day' | 'order';

/** In the form of official documents; or why not. */
export type ReadDates = { readonly text: string; readonly last: string } | { readonly fault: DateFault };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DATE = /(?:(\d{4})\s*[-年/.]\s*)?(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*[日号]?/g;
const BETWEEN = /^(?:\s*[从自]?\s*|\s*(?:(?:[-—–－~～至到,，]+|to)\s*)?)$/;
const MOST_DAYS = 31;

/**
 * Reads one or two dates however they are written (2025-3-10, 2025.3.10—5.16, 2025年3月10日至5月16日) and writes them as
 * official documents do: without zeros, the second without a year that is the same.
 * @param count how many there must be
 */
export function readDates(written: string, count: 1 | 2): ReadDates {
  const text = halfWidth(written).trim();
  const found = [...text.matchAll(DATE)];
  const between = text.split(DATE_SPLIT);
  if (found.length !== count || !between.every((piece) => BETWEEN.test(piece))) return { fault: 'unread' };
  const days: Day[] = [];
  for (const [, year, month, day] of found) {
    const inherited = year === undefined ? days.at(-1)?.year : Number(year);
    if (inherited === undefined) return { fault: 'unread' };
    days.push({ year: inherited, month: Number(month), day: Number(day) });
  }
  if (!days.every(exists)) return { fault: 'no-such-day' };
  const keys = days.map(isoOf);
  if (keys.length === 2 && keys[0]! > keys[1]!) return { fault: 'order' };
  return { text: days.map((day, i) => spelled(day, days[i - 1])).join('至'), last: keys.at(-1)! };
}

const DATE_SPLIT = new RegExp(DATE.source.replace(/\((?!\?)/g, '(?:'));

function halfWidth(text: string): string {
  return text.replace(/[０-９．－／]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

function exists({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || day > MOST_DAYS) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

function isoOf({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function spelled({ year, month, day }: Day, before: Day | undefined): string {
  return `${year === before?.year ? '' : `${year}年`}${month}月${day}日`;
}
