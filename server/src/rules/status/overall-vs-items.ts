import type { Notice, Problem } from '../../notice/model';
import type { Related, Rule } from '../rule';
import { Words } from '../words';
import type { Tally } from './claims';
import { claimsOf } from './claims';
import { isDone } from './tallies';
import { fits, tallied } from './tally';

const MOST_PLACES = 5;

export const overallVsItems: Rule = {
  id: 'overall-vs-items',
  title: 'Totals contradict the problems',
  group: 'status',
  severity: 'error',
  authority: '实务',
  source: '总体完成数与逐条状态不一致；部分完成的计入已完成、未完成或单列均可',
  summary: 'The numbers of problems done and open are those of the problems listed.',
  profiles: 'all',
  check(notice, report, { countPartlyAs }) {
    const about = talliesOfList(notice);
    if (about.length === 0) return;
    const wrong = about.filter((tally) => !fits(notice, tally.parts, countPartlyAs));
    const { done, partly, open, longTerm } = tallied(notice);
    for (const tally of wrong) {
      // 截至6月底，已完成整改3个: an earlier stage, if other totals agree.
      if (tally.dated && wrong.length < about.length) continue;
      const place = Words.of(notice).raw(tally.from, tally.to);
      const claim = notice.text.slice(place.offset, place.endOffset).replace(/\s+/g, '');
      report({
        ...place,
        message:
          partly + longTerm > 0
            ? {
                text: 'The text says “{claim}”, but of the problems {done} are done, {partly} partly done, {open} open and {longTerm} long-term: correct the totals or the statuses.',
                args: { claim, done, partly, open, longTerm },
              }
            : {
                text: 'The text says “{claim}”, but of the problems {done} are done and {open} open: correct the totals or the statuses.',
                args: { claim, done, open },
              },
        related: witnesses(notice, tally, done),
      });
    }
  },
};

/** The tallies that the list can bear out: as many are listed as are counted; four main problems tell nothing about all 36. */
export function talliesOfList(notice: Notice): Tally[] {
  const { tallies, totals, selective } = claimsOf(notice);
  const { problems } = notice;
  if (tallies.length === 0 || problems.every((p) => !p.status)) return [];
  const counts = new Set(totals.filter((t) => t.level === 'problem').map((t) => t.count));
  return tallies.filter(({ total, parts }) => {
    if (total !== null) return total === problems.length;
    if (selective) return false;
    return counts.size > 0 ? counts.has(problems.length) : sumOf(parts) === problems.length;
  });
}

function sumOf(parts: Tally['parts']): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

/** The open problems where too many are called done, else those called done if they are few enough to show. */
function witnesses({ problems }: Notice, tally: Tally, done: number): Related[] {
  const claimed = sumOf(tally.parts.filter((p) => isDone(p.value)));
  const wanted = (p: Problem): boolean => (p.status?.value ? isDone(p.status.value) !== claimed > done : false);
  return problems
    .filter(wanted)
    .slice(0, MOST_PLACES)
    .map(({ status }) => ({
      offset: status!.offset,
      endOffset: status!.endOffset,
      message: { text: 'The status of this problem' },
    }));
}
