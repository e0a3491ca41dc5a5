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
