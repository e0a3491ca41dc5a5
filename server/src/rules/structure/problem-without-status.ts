import type { Field, Notice, Problem } from '../../notice/model';
import { problemSpan } from '../anchor';
import { contentEnd, Draft, insertion, lineEnd } from '../drafting';
import type { Edit, Message, Rule } from '../rule';
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
    // How the notice is set is looked at once, and only when somebody asks for a suggestion.
    let writer: StatusWriter | undefined;
    const line = (problem: Problem): Edit => (writer ??= new StatusWriter(notice)).line(problem);
    if (without.length === notice.problems.length && without.length > 1) {
      report({
        ...problemSpan(first),
        // Reports on audits often tell what was recovered and paid, and give the status of all in figures.
        ...(notice.profile.value === 'audit' && { severity: 'info' as const }),
        message: {
          text: 'None of the {count} problems has a status. Readers want to know of each: done or not?',
          args: { count: without.length },
        },
        suggestions: () => [
          {
            title: { text: 'Insert a status line into every problem' },
            edits: without.map(line),
          },
        ],
      });
      return;
    }
    for (const problem of without) {
      const { offset, endOffset } = problemSpan(problem);
      report({ offset, endOffset, message: MISSING, suggestions: () => [{ title: INSERT, edits: [line(problem)] }] });
    }
  },
};

// Every second problem of a long list may lack one: what they all say is said once.
const MISSING: Message = { text: 'This problem has no status: say whether it is done.' };
const INSERT: Message = { text: 'Insert the missing part: status' };

/** Writes status lines with the label and at the place (before or behind the measures) that the other problems use. */
class StatusWriter {
  private readonly draft: Draft;
  private readonly text: string;
  private readonly behind: boolean;

  constructor(private readonly notice: Notice) {
    this.draft = new Draft(notice);
    const model = notice.problems.find((p) => statusField(p));
    const field = model && statusField(model);
    this.text = `${field ? rawLabel(notice, field) : '整改进度'}：\${1|${TEMPLATES.statusValues}|}。`;
    this.behind = field ? model.measures !== null && model.measures.offset < field.offset : true;
  }

  line(problem: Problem): Edit {
    const { notice } = this;
    const { measures } = problem;
    const above = !this.behind && measures !== null;
    const at = above ? lineEnd(notice.text, problem.titleEnd) : contentEnd(notice, problem);
    // In a flattened copy the measures stand on the title's own line.
    if (above && measures.offset < at) return insertion(measures.offset, this.text);
    return this.draft.after(at, this.text);
  }
}

function statusField(problem: Problem): Field | undefined {
  return problem.fields.find((f) => f.kind === 'status');
}

/** Up to the colon: the raw label may hold glosses that the lexicon's does not. */
function rawLabel(notice: Notice, field: Field): string {
  const colon = notice.text.slice(field.offset, field.offset + 60).search(/[：:。*】]/);
  return colon > 0 ? notice.text.slice(field.offset, field.offset + colon) : field.label;
}
