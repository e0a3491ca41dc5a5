import type { Heading, Notice } from '../../notice/model';
import type { Edit, Rule } from '../rule';
import { labelOf } from './labels';
import { mixtureOf, usesOf } from './levels';
import { isProblem, numberingOf } from './lists';
import { labelText, numberLike } from './slips';

export const problemLabelInconsistent: Rule = {
  id: 'problem-label-inconsistent',
  title: 'Problems labelled differently',
  group: 'numbering',
  severity: 'warning',
  authority: '实务',
  source: '同一标题下的问题用同一种标号（都用“问题1：”或都用“1.”）',
  summary: 'The problems below one heading have labels of one kind.',
  profiles: 'all',
  check(notice, report) {
    const kind = (h: Heading): string => `${h.family} ${(labelOf(notice, h)?.before ?? '').replace(/[（(\s]/g, '')}`;
    let uses: Map<string, number> | undefined;
    for (const { headings } of numberingOf(notice).lists) {
      if (!headings.some(isProblem) || !mixtureOf(headings, kind)) continue;
      uses ??= usesOf(
        notice.headings.filter((h) => h.kind === 'problem'),
        kind,
      );
      const mixture = mixtureOf(headings, kind, uses);
      if (!mixture) continue;
      const { model, odd } = mixture;
      for (const heading of odd) {
        report({
          offset: heading.offset,
          endOffset: heading.labelEnd,
          message: {
            text: 'This problem is labelled “{own}”, those beside it like “{usual}”: label them alike.',
            args: { own: labelText(notice, heading), usual: labelText(notice, model) },
          },
          related: [
            { offset: model.offset, endOffset: model.labelEnd, message: { text: 'A problem beside it stands here.' } },
          ],
          suggestions: [{ title: { text: 'Label it like the others' }, edits: [relabel(notice, heading, model)] }],
        });
      }
    }
  },
};

const NUMBER = /[0-9]+|[一二三四五六七八九十百〇零]+|[\u2460-\u2473]/;

/** The label of the model, with its mark, and the number of this heading. */
function relabel({ text }: Notice, heading: Heading, model: Heading): Edit {
  const label = (h: Heading): string => /^[^*\n]*/.exec(text.slice(h.offset, h.titleOffset))![0];
  const own = label(heading);
  const written = label(model).replace(NUMBER, (like) => numberLike(like, heading.ordinal));
  return { range: [heading.offset, heading.offset + own.length], text: written };
}
