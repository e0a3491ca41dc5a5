import { folded } from '../../notice/folded';
import type { Field, Notice, Problem, Span } from '../../notice/model';
import { problemSpan } from '../anchor';
import { contentEnd, Draft, insertion } from '../drafting';
import type { Edit, Rule } from '../rule';
import { TEMPLATES } from '../templates';

export const problemWithoutMeasures: Rule = {
  id: 'problem-without-measures',
  title: 'Problem without measures',
  group: 'structure',
  severity: 'error',
  authority: '实务',
  source: '整改情况逐条对应反馈问题是公开通报的基本写法；相邻问题共用一段时不报',
  summary: 'Every problem says what was done about it.',
  profiles: 'all',
  check(notice, report) {
    const without = notice.problems.filter((p) => isWithout(notice, p) && p.status?.value !== 'n/a');
    const [first] = without;
    if (!first) return;
    // How the notice is set is looked at once, and only when somebody asks for a suggestion.
    let writer: MeasuresWriter | undefined;
    const text = (problem: Problem): Edit => (writer ??= new MeasuresWriter(notice)).text(problem);
    if (without.length === notice.problems.length && without.length > 1) {
      report({
        ...problemSpan(first),
        message: { text: 'None of the {count} problems says what was done about it.', args: { count: without.length } },
        suggestions: () => [{ title: { text: 'Insert measures into every problem' }, edits: without.map(text) }],
      });
      return;
    }
    for (const problem of without) {
      report({
        ...place(notice, problem),
        message: {
          text: 'This problem has no measures: say what was done about it, or let it share the next block by standing directly above it.',
        },
        suggestions: () => [{ title: { text: 'Insert the missing part: measures' }, edits: [text(problem)] }],
      });
    }
  },
};

/** Nothing at all, or nothing but how it stands: 该问题已完成整改。 */
function isWithout(notice: Notice, { measures, status, shared, fields }: Problem): boolean {
  if (measures === null) return true;
  if (fields.some((f) => f.kind === 'measures' && f.offset > (status?.offset ?? 0))) return false;
  if (!status || shared || status.offset < measures.offset || status.endOffset > measures.endOffset) return false;
  const around = folded(notice, { offset: measures.offset, endOffset: status.offset });
  const behind = folded(notice, { offset: status.endOffset, endOffset: measures.endOffset });
  return around.length < LONGEST_LEAD && LEAD.test(around) && /^[^\u4e00-\u9fff\dA-Za-z]*$/.test(behind);
}

/** Where a block begins that is only a status, behind its label. */
function statusStart({ fields }: Problem, { offset }: Span): number {
  return fields.find((f) => f.kind === 'measures')?.valueOffset ?? offset;
}

/** What may lead up to a status: 整改情况：（该问题目前. */
const LEAD =
  /^[^\u4e00-\u9fff\dA-Za-z]*(?:整改(?:落实|完成|进展)?(?:情况|措施|成效|结果)[^\u4e00-\u9fff\dA-Za-z]*)?(?:目前|现|截至目前)?[，,]?(?:(?:该|此|本)(?:项|条|个)?(?:反馈)?(?:问题|任务|事项)?)?[，,]?(?:目前|现)?$/;
const LONGEST_LEAD = 40;

/** Writes measures behind a label that stands there without text, else below the problem under the label of the others. */
class MeasuresWriter {
  private readonly draft: Draft;
  private readonly label: string;

  constructor(private readonly notice: Notice) {
    this.draft = new Draft(notice);
    const model = notice.problems.find((p) => p.measures && p.fields.some((f) => f.kind === 'measures'));
    const field = model?.fields.find((f) => f.kind === 'measures');
    this.label = field && !notice.traditional ? field.label : '整改措施';
  }

  text(problem: Problem): Edit {
    const empty = emptyField(this.notice, problem);
    if (empty) return insertion(empty.valueOffset, TEMPLATES.measures);
    if (problem.measures) return insertion(statusStart(problem, problem.measures), TEMPLATES.measures);
    return this.draft.after(contentEnd(this.notice, problem), `${this.label}：${TEMPLATES.measures}`);
  }
}

function emptyField(notice: Notice, problem: Problem): Field | undefined {
  return problem.fields.find(
    (f) => f.kind === 'measures' && notice.text.slice(f.valueOffset, f.endOffset).trim() === '',
  );
}

/** At the label that promises measures, else at the problem's title. */
function place(notice: Notice, problem: Problem): Span {
  const empty = emptyField(notice, problem);
  return empty ? { offset: empty.offset, endOffset: empty.valueOffset } : problemSpan(problem);
}
