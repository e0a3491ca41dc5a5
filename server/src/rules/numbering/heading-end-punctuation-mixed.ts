import type { Heading, Notice } from '../../notice/model';
import type { Rule } from '../rule';
import { levelsOf, mixtureOf } from './levels';

/** Longer items of a part that looks ahead are sentences, not headings. */
const LONGEST_ITEM = 30;

export const headingEndPunctuationMixed: Rule = {
  id: 'heading-end-punctuation-mixed',
  title: 'Headings with and without 。',
  group: 'numbering',
  severity: 'info',
  authority: '实务',
  source: '同级标题独占一行时，句末有无句号前后一致；GB/T 15834-2011 附录B.4 独占一行的标题末尾不用点号',
  summary: 'Headings of one level that stand on a line of their own all end with 。 or all without.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    for (const level of levelsOf(notice)) {
      const mixture = mixtureOf(level, (heading) => endOf(notice, heading));
      const [first] = mixture?.odd ?? [];
      if (!mixture || !first) continue;
      const { usual, odd, model, total } = mixture;
      report({
        offset: first.offset,
        endOffset: first.endOffset,
        message:
          usual === '。'
            ? {
                text: '{count} of {total} headings of this level lack the “。” of the others.',
                args: { count: odd.length, total },
              }
            : {
                text: '{count} of {total} headings of this level end with “。”, the others do not.',
                args: { count: odd.length, total },
              },
        related: [
          {
            offset: model.offset,
            endOffset: model.endOffset,
            message: { text: 'Most headings of this level end like this one.' },
          },
        ],
        fix: odd.map((heading) =>
          usual === '。'
            ? { range: [heading.titleEnd, heading.titleEnd], text: '。' }
            : { range: [heading.titleEnd, heading.titleEnd + 1], text: '' },
        ),
      });
    }
  },
};

/** 。 or nothing behind a heading that is its whole paragraph; null for one that text follows or that ends otherwise. */
function endOf(notice: Notice, { titleOffset, titleEnd, endOffset, kind, family }: Heading): '' | '。' | null {
  if (family === 'arabic-bracketed' || family === 'circled') return null;
  if (kind === 'item' && titleEnd - titleOffset > LONGEST_ITEM) return null;
  const tail = notice.text.slice(titleEnd, endOffset);
  if (tail !== '' && tail !== '。') return null;
  // A status or a remark in brackets ends a heading in its own way.
  return /[）)】\]]/.test(notice.text.charAt(titleEnd - 1)) && tail === '' ? null : tail;
}
