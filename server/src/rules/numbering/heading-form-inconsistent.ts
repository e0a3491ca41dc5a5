import type { Heading } from '../../notice/model';
import type { Rule } from '../rule';
import { Words } from '../words';
import { enumerationsOf } from './enumerations';
import { levelsOf, mixtureOf } from './levels';
import { TITLE_LEADS } from './lexicon';

const LONGEST = 60;
const NAMES_PROBLEM = /^[^。；;]*?问题/;

export const headingFormInconsistent: Rule = {
  id: 'heading-form-inconsistent',
  title: 'Titles of problems differ in form',
  group: 'numbering',
  severity: 'hint',
  authority: '实务',
  source: '并列问题的标题句式一致（都用“关于……问题”或都不用）；反馈意见原文如此的除外',
  summary: 'The titles of problems of one level all begin with 关于 (针对), or none does.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const leadOf = (from: number): string => TITLE_LEADS.find((lead) => words.plain.startsWith(lead, from)) ?? '';
    for (const level of levelsOf(notice)) {
      const mixture = mixtureOf(level, ({ kind, titleOffset, parent }: Heading) =>
        kind === 'item' || (kind === 'section' && parent < 0) ? null : leadOf(words.view.fromRaw(titleOffset)),
      );
      const [first] = mixture?.odd ?? [];
      // Sections have names of many forms; only among those with 关于 one without stands out.
      if (!mixture || !first || (first.kind === 'section' && mixture.usual === '')) continue;
      report({
        offset: first.offset,
        endOffset: first.titleEnd,
        message: {
          text: '{count} of {total} titles of this level are not worded like the others (关于…问题, 针对…).',
          args: { count: mixture.odd.length, total: mixture.total },
        },
        related: [
          {
            offset: mixture.model.offset,
            endOffset: mixture.model.titleEnd,
            message: { text: 'Most titles of this level are worded like this one.' },
          },
        ],
      });
    }
    for (const { marks } of enumerationsOf(notice).runs) {
      if (marks.length < 4) continue;
      // Items that name problems: 一是对于…的问题，….
      const titles = marks.filter((mark) => NAMES_PROBLEM.test(words.text.slice(mark.to, mark.to + LONGEST)));
      const odd = titles.filter((mark) => leadOf(mark.to) === '');
      const [first] = odd;
      if (!first || titles.length < marks.length || odd.length * 4 > marks.length) continue;
      report({
        ...words.raw(first.from, first.to),
        message: { text: 'The other items of this enumeration begin with 关于, 针对 or 对于; this one does not.' },
      });
    }
  },
};
