import { Words } from '../words';
import type { Rule } from '../rule';
import { rangesOf } from './mentions';
import type { DateRange } from './mentions';
import { segmentStart } from '../figures/amounts';

/** So many parallel ranges of months are phases. */
const PHASES = 3;

export const rangeConnectorMixed: Rule = {
  id: 'range-connector-mixed',
  title: 'Date ranges joined differently',
  group: 'dates',
  severity: 'hint',
  authority: '实务',
  source: 'GB/T 15834-2011 4.13.3.2 的一字线与“至”都对，同一部分宜用一种',
  summary: 'Within a part, all date ranges have 至 or all have a dash.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const chapters = notice.sections.filter((s) => s.level === 1).map((s) => words.view.fromRaw(s.offset));
    const chapterOf = (at: number): number => chapters.findLastIndex((start) => start <= at);
    const parts = new Map<string, DateRange[]>();
    for (const range of rangesOf(notice)) {
      const { from, to } = range;
      const whole = from.day !== null && to.day !== null;
      // Months alone are compared where several stand side by side: the phases of one sentence.
      if (!whole && (from.day !== null || to.day !== null)) continue;
      const key = whole ? `part ${chapterOf(from.from)}` : `sentence ${segmentStart(words.text, from.from)}`;
      const part = parts.get(key);
      if (part) part.push(range);
      else parts.set(key, [range]);
    }
    for (const [key, ranges] of parts) {
      if (!key.startsWith('part') && ranges.length < PHASES) continue;
      const words_ = ranges.filter((r) => isWord(r));
      const dashes = ranges.filter((r) => !isWord(r));
      if (words_.length === 0 || dashes.length === 0) continue;
      const [odd, usual] = dashes.length > words_.length ? [words_, dashes] : [dashes, words_];
      const connector = usual[0]!.connector.trim();
      for (const { from, to } of odd) {
        const gap = words.raw(from.to, to.from);
        report({
          ...words.raw(from.from, to.to),
          message: {
            text: 'Other date ranges of this part are joined with “{connector}”: use one of them throughout.',
            args: { connector },
          },
          related: [
            {
              ...words.raw(usual[0]!.from.from, usual[0]!.to.to),
              message: { text: 'Joined with “{connector}” here', args: { connector } },
            },
          ],
          suggestions: [
            {
              title: { text: 'Join with “{connector}”', args: { connector } },
              edits: [{ range: [gap.offset, gap.endOffset], text: connector }],
            },
          ],
        });
      }
    }
  },
};

function isWord({ connector }: DateRange): boolean {
  return /[至到]/.test(connector);
}
