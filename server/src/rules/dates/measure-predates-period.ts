import { Words } from '../words';
import type { Rule } from '../rule';
import { backgroundDates } from './background';
import { BACKGROUND_TIME, DONE } from './lexicon';
import { bounds, mentionsOf, rangesOf } from './mentions';

/** What may stand before a date that opens a clause of measures. */
const OPENS =
  /(?:[。；;：:\n）)\s①-⑳]|(?:^|\D)\d[.．、]|(?:方面|工作中|过程中)[，,]|[一二三四五六七八九十]是|^|(?:[。；;：:\n①-⑳]|[一二三四五六七八九十]是)\s*(?:已?于|在))$/;

export const measurePredatesPeriod: Rule = {
  id: 'measure-predates-period',
  title: 'Measure older than the inspection',
  group: 'dates',
  severity: 'info',
  authority: '本工具',
  source: '整改措施应是反馈问题之后采取的措施',
  summary: 'What is told as rectification happened after the inspection began.',
  profiles: ['public-notice', 'report', 'environment'],
  check(notice, report) {
    const { inspections, rectification } = backgroundDates(notice);
    const period = inspections[0] ?? rectification;
    const begin = period && bounds(period.from);
    if (!begin) return;
    const words = Words.of(notice);
    const { text } = words;
    const { problems } = notice;
    // 3月20日至21日: what matters is when it was over.
    const ends = new Map(rangesOf(notice).map((range) => [range.from, range.to]));
    let p = 0;
    for (const mention of mentionsOf(notice)) {
      if (mention.written === null || mention.from < period.to.to) continue;
      const last = ends.get(mention) ?? mention;
      const when = bounds(last);
      if (!when || when[1] >= begin[0]) continue;
      const { offset, endOffset } = words.raw(mention.from, mention.to);
      while (p < problems.length && problems[p]!.endOffset <= offset) p += 1;
      const problem = problems[p];
      if (!problem) return;
      if (offset < (problem.measures?.offset ?? problem.titleEnd)) continue;
      if (!OPENS.test(text.slice(Math.max(0, mention.from - 6), mention.from))) continue;
      const rest = /^[^。；;\n]{0,80}/.exec(text.slice(last.to, last.to + 80))?.[0] ?? '';
      if (BACKGROUND_TIME.test(rest) || !DONE.test(rest)) continue;
      report({
        offset,
        endOffset,
        message: { text: 'This happened before the inspection began: is it a measure taken to rectify?' },
        related: [{ ...words.raw(period.from.from, period.from.to), message: { text: 'Beginning of the period' } }],
      });
    }
  },
};
