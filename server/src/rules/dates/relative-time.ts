import { Positions, unitsOf } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { NOT_RELATIVE, RECURRING, RELATIVE_TIMES } from './lexicon';

export const relativeTime: Rule = {
  id: 'relative-time',
  title: 'Relative time',
  group: 'dates',
  severity: 'hint',
  authority: '实务',
  source: '公文中的时间用具体年月日，不用“今年”“近日”等',
  summary: 'Measures say when, in dates that stay true after the year is over.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const { text } = words;
    const { problems } = notice;
    let p = 0;
    for (const { at, word } of hits(text, Positions.of(notice))) {
      const { offset, endOffset } = words.raw(at, at + word.length);
      while (p < problems.length && problems[p]!.endOffset <= offset) p += 1;
      const problem = problems[p];
      if (!problem) return;
      if (offset < problem.titleEnd) continue;
      const before = /[^，,。；;\n]{0,40}$/.exec(text.slice(Math.max(0, at - 40), at))![0];
      const after = /^[^，,。；;\n]{0,20}/.exec(text.slice(at, at + 20))![0];
      if (RECURRING.test(before + after)) continue;
      report({
        offset,
        endOffset,
        message: { text: 'Readers cannot tell which time “{word}” means: write the date.', args: { word } },
      });
    }
  },
};

const LAST = unitsOf(RELATIVE_TIMES.map(([last]) => last));

/** Where the words stand, in text order. Looking for single characters first is several times faster than one pattern. */
function hits(text: string, positions: Positions): { at: number; word: string }[] {
  const found: { at: number; word: string }[] = [];
  for (const [i, [last, before]] of RELATIVE_TIMES.entries()) {
    for (const end of positions.at(LAST[i]!)) {
      if (text.charCodeAt(end) !== LAST[i]) continue;
      const from = Math.max(0, end - 3);
      const m = before.exec(text.slice(from, end));
      if (!m || NOT_RELATIVE.test(text.slice(end + 1, end + 4))) continue;
      found.push({ at: from + m.index, word: m[0] + last });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
