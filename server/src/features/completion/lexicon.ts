import type { MarkFamily } from '../../notice/model';

/** Initials of words whose characters are read in more than one way. */
export const READINGS: readonly (readonly [word: string, initials: string])[] = [
  ['重新', 'cx'],
  ['重复', 'cf'],
  ['调整', 'tz'],
  ['协调', 'xt'],
  ['调解', 'tj'],
  ['银行', 'yh'],
  ['行业', 'hy'],
  ['局长', 'jz'],
  ['部长', 'bz'],
  ['校长', 'xz'],
  ['组长', 'zz'],
];

/** What somebody types who wants today's date. */
export const TODAY_ALIASES: readonly string[] = ['今天', '今日', '日期', 'jt', 'jr', 'rq', 'today'];

/** Behind these a date follows. */
export const BEFORE_DATE = /(?:截至|截止|截至目前)$/;

/** A single character of a name is enough behind these. */
export const BEFORE_NAME = /(?:^|[\s，,。；;：:、（(“由向与和经会同对])$/;

/** Under this the lines of contact are found. */
export const CONTACT_ALIASES: readonly string[] = ['联系方式'];

/** Labels of first items, by what they stand below; where the notice has none to show. */
export const FIRST_CHAPTER = '一、';
export const FIRST_BELOW: Partial<Record<MarkFamily, string>> = { chapter: '（一）', bracketed: '1.', arabic: '（1）' };
