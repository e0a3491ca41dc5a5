import type { Notice, Problem } from '../../notice/model';
import { problemSpan } from '../anchor';
import { contentEnd, Draft, insertion, lineEnd } from '../drafting';
import type { Edit, Rule } from '../rule';
import { TEMPLATES } from '../templates';

export const problemWithoutStatus: Rule = {
  id: 'problem-without-status',
  title: 'Problem without status',
  group: 'structure',
  severity: 'warning',
  authority: '实务',
  source: '“条条要整改、件件有着落”的公开要求；多数公开通报逐条写明整改进度',
  summary: 'Every problem says how it stands: done, under way, or not begun.',
  profiles: 'all',
  check(notice, report) {
    const without = notice.problems.filter((p) => p.status === null);
    const [first] = without;
    if (!first) return;
    if (without.length === notice.problems.length && without.length > 1) {
      report({
        ...problemSpan(first),
        message: {
          text: 'None of the {count} problems has a status. Readers want to know of each: done or not?',
          args: { count: without.length },
        },
        suggestions: [
          {
            title: { text: 'Insert a status line into every problem' },
            edits: without.map((p) => statusLine(notice, p)),
          },
        ],
      });
      return;
    }
    for (const problem of without) {
      report({
        ...problemSpan(problem),
        message: { text: 'This problem has no status: say whether it is done.' },
        suggestions: [{ title: { text: 'Insert the missing part: status' }, edits: [statusLine(notice, problem)] }],
      });
    }
  },
};

/** The label and the place (before or behind the measures) that the other problems use. */
function statusLine(notice: Notice, problem: Problem): Edit {
  const model = notice.problems.flatMap((p) =>
    p.fields.filter((f) => f.kind === 'status').map((field) => ({ p, field })),
  )[0];
  const label = model
    ? notice.text.slice(model.field.offset, model.field.offset + rawLabelLength(notice, model.field))
    : '整改进度';
  const line = `${label}：\${1|${TEMPLATES.statusValues}|}。`;
  const draft = new Draft(notice);
  const behind = model ? model.p.measures !== null && model.p.measures.offset < model.field.offset : true;
  const own = behind || !problem.measures ? contentEnd(notice, problem) : lineEnd(notice.text, problem.titleEnd);
  // In a flattened copy the measures stand on the title's own line.
  if (!behind && problem.measures && problem.measures.offset < own)
    return insertion(problem.measures.offset, `${line}`);
  return draft.after(own, line);
}

/** Up to the colon: the raw label may hold glosses that the lexicon's does not. */
function rawLabelLength(notice: Notice, field: { readonly offset: number; readonly label: string }): number {
  const colon = notice.text.slice(field.offset).search(/[：:。*】]/);
  return colon > 0 ? colon : field.label.length;
}
