import { Words } from '../words';
import type { Rule } from '../rule';
import { backgroundDates } from './background';
import { bounds, ofIso } from './mentions';
import type { DateRange } from './mentions';

/** A period that would be shorter than this if its end lay in the next year: the writer left that year out. */
const SHORT = 6 * 32;
/** A year in the numbers of `bounds`. */
const YEAR = 12 * 32;

export const dateOrder: Rule = {
  id: 'date-order',
  title: 'Dates out of order',
  group: 'dates',
  severity: 'error',
  authority: '本工具',
  source: '巡察、反馈、成文的先后次序',
  summary: 'The inspection begins before it ends, the feedback comes after it, the notice is dated after both.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const { inspections, feedback } = backgroundDates(notice);
    const { date } = notice;
    for (const range of inspections) {
      if (!isReversed(range)) continue;
      report({
        ...words.raw(range.from.from, range.to.to),
        message: { text: 'The inspection ends before it begins: check both dates.' },
      });
    }
    const last = feedback && inspections.findLast((r) => r.to.to <= feedback.from);
    const inspected = last && !isReversed(last) ? bounds(last.to) : null;
    const fedBack = feedback && bounds(feedback);
    // A year that is not printed here may be the next one, unless that day would lie after the notice itself.
    const nextYear = fedBack && fedBack[0] + YEAR;
    const sure = (feedback?.written ?? null) !== null || (date?.iso && nextYear && nextYear > ofIso(date.iso));
    if (feedback && last && inspected && fedBack && sure && fedBack[1] < inspected[0]) {
      report({
        ...words.raw(feedback.from, feedback.to),
        message: { text: 'The feedback is dated before the end of the inspection: check both dates.' },
        related: [{ ...words.raw(last.to.from, last.to.to), message: { text: 'End of the inspection' } }],
      });
    }
    if (!date?.iso) return;
    const signed = ofIso(date.iso);
    // An inherited year is the earliest that can be meant, so that it cannot accuse wrongly here.
    const late = inspections.findLast((r) => !isReversed(r) && (bounds(r.to)?.[0] ?? 0) > signed);
    if (late) {
      report({
        offset: date.offset,
        endOffset: date.endOffset,
        message: { text: 'The notice is dated before the end of the inspection: check both dates.' },
        related: [{ ...words.raw(late.to.from, late.to.to), message: { text: 'End of the inspection' } }],
      });
    } else if (feedback && fedBack && fedBack[0] > signed) {
      report({
        ...words.raw(feedback.from, feedback.to),
        message: { text: 'The feedback is dated after the notice itself: check both dates.' },
        related: [{ offset: date.offset, endOffset: date.endOffset, message: { text: 'Date of the notice' } }],
      });
    }
  },
};

function isReversed({ from, to }: DateRange): boolean {
  const start = bounds(from);
  const end = bounds(to);
  if (!start || !end || end[1] >= start[0]) return false;
  return to.written !== null || end[1] + 12 * 32 - start[0] > SHORT;
}
