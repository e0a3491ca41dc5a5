import type { Notice, Section } from '../../notice/model';
import { isProblem, numberingOf } from '../numbering/lists';
import { problemSpan, sectionSpan } from '../anchor';
import type { Related, Rule } from '../rule';
import { Words } from '../words';
import type { Total } from './claims';
import { claimsOf } from './claims';
import { wrongHeadings } from './heading-counts';
import { levelsOf, unmatched } from './levels';

export const problemCountMismatch: Rule = {
  id: 'problem-count-mismatch',
  title: 'Wrong number of problems',
  group: 'status',
  severity: 'error',
  authority: '实务',
  source: '正文所称方面数、问题数与逐条所列不符，是公开稿最常被指出的硬伤',
  summary: 'As many aspects and problems are listed as the text says were fed back.',
  profiles: 'all',
  check(notice, report) {
    const { totals, selective } = claimsOf(notice);
    if (selective || notice.problems.length === 0) return;
    for (const { section, claim, listed } of wrongHeadings(notice))
      report({
        ...claim,
        message: {
          text: 'The text says {claim}, but {listed} are listed: correct the number, add what is missing, or say in the heading that these are the main ones.',
          args: { claim: notice.text.slice(claim.offset, claim.endOffset), listed },
        },
        related: firstOf(notice, section),
      });
    const levels = levelsOf(notice);
    const words = Words.of(notice);
    const complete = levels.problems + mislabelled(notice);
    for (const sentence of new Set(totals.map((t) => t.sentence))) {
      for (const { from, to, level, count, noun } of unmatched(
        totals.filter((t) => t.sentence === sentence),
        levels,
      )) {
        const place = words.raw(from, to);
        const claim = notice.text.slice(place.offset, place.endOffset);
        if (level === 'aspect') {
          // 6类48个问题, of which seven are told: their groups are not all groups.
          if (isExcerptOf(totals, levels.problems)) continue;
          report({
            ...place,
            message: {
              text: 'The text says {claim}, but the list has {listed} groups: correct the number or add what is missing.',
              args: { claim, listed: Math.max(...levels.groups) },
            },
            related: firstGroup(notice),
          });
          continue;
        }
        // 反馈问题12个……现公示第二批8个: the others were published before.
        if (count > levels.problems && isBatch(notice)) continue;
        // One of them has the label of another level: problem-label-inconsistent says so.
        if (count === complete) continue;
        // So few of so many: an excerpt, if it does not say so.
        const excerpt = isExcerpt(levels.problems, count);
        report({
          ...place,
          message: {
            text: 'The text says {claim}, but {listed} are listed: correct the number, add what is missing, or say in the heading that these are the main ones.',
            args: { claim, listed: levels.problems },
          },
          ...((excerpt || noun.endsWith('表现')) && { severity: 'info' }),
          related: firstProblem(notice),
        });
      }
    }
  },
};

/** No number of problems is that of the list, and one is so much greater that the list is an excerpt. */
function isExcerptOf(totals: readonly Total[], listed: number): boolean {
  const counts = totals.filter((t) => t.level === 'problem').map((t) => t.count);
  return !counts.includes(listed) && counts.some((count) => isExcerpt(listed, count));
}

function isExcerpt(listed: number, count: number): boolean {
  return listed * 2 < count;
}

function isBatch({ title }: Notice): boolean {
  return title !== null && /第[一二三四五六七八九十\d]{1,3}批/.test(title.joined);
}

/** Headings that count on among problems but, by their label, are read as something else. */
function mislabelled(notice: Notice): number {
  const lists = numberingOf(notice).lists.filter(({ headings }) => headings.some(isProblem));
  return lists.reduce((n, { headings }) => n + headings.filter((h) => !isProblem(h)).length, 0);
}

function firstGroup(notice: Notice): Related[] {
  const group = notice.sections.find((s) => s.role === 'group');
  return group ? [{ ...sectionSpan(notice, group), message: { text: 'The list begins here' } }] : [];
}

function firstProblem(notice: Notice): Related[] {
  return firstOf(notice, null);
}

function firstOf(notice: Notice, section: Section | null): Related[] {
  const first = section ? notice.problems.find((p) => p.offset >= section.headingEnd) : notice.problems[0];
  return first ? [{ ...problemSpan(first), message: { text: 'The list begins here' } }] : [];
}
