import { charTable } from '../../notice/characters';
import type { Field, Notice, Problem, Status } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';

/** A stretch of the words, in offsets of the view. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** What a status says of the work: finished, not finished, or (长期坚持, 不涉及, no status) neither. */
export type Openness = 'closed' | 'open' | null;

/** A problem with what is said to have been done about it. */
export interface Item {
  readonly problem: Problem;
  readonly openness: Openness;
  /**
   * Its measures and results without labels, the status phrase, and the lines of units and time limits. Empty for a problem
   * that shares the block of the next one: the block counts once.
   */
  readonly passages: readonly Passage[];
}

/** The problems of a notice with their measures, in text order; worked out once. */
export const itemsOf = perNotice((notice): readonly Item[] => {
  const { view } = notice;
  return notice.problems.map((problem): Item => {
    const spans = spansOf(notice, problem);
    const passages = view.isRaw
      ? spans
      : spans.map(({ from, to }) => ({ from: view.fromRaw(from), to: view.fromRaw(to) }));
    return { problem, openness: opennessOf(problem.status), passages };
  });
});

export function opennessOf(status: Status | null): Openness {
  switch (status?.value) {
    case 'completed':
    case 'completed-long-term':
      return 'closed';
    case 'in-progress':
    case 'not-started':
      return 'open';
    case 'partly':
      // 已完成阶段性任务并长期坚持: some offices count it as done. 除1项外均已完成 leaves one open.
      return status.longTerm && !/除|其[余他]|剩[余餘]|餘|餘下/.test(status.text) ? null : 'open';
    default:
      return null;
  }
}

/** Does the block that a problem shares stand below another problem? */
export function borrowsBlock({ shared, measures, status, offset, endOffset }: Problem): boolean {
  const block = measures ?? status;
  return shared && block !== null && (block.offset < offset || block.offset >= endOffset);
}

/** The same in raw offsets. */
function spansOf(notice: Notice, problem: Problem): Passage[] {
  const { fields, measures, status } = problem;
  if (borrowsBlock(problem)) return [];
  const told = fields.find((f) => f.kind === 'measures' || f.kind === 'status');
  const from = Math.min(measures?.offset ?? Infinity, told?.offset ?? Infinity);
  const end = Math.min(problem.endOffset, Math.max(notice.bodyEnd, problem.titleEnd));
  if (from >= end) return [];
  const cuts = fields.map((f): Passage => ({ from: f.offset, to: cutEnd(notice.text, f) }));
  if (status && status.offset >= from && status.offset < end) cuts.push({ from: status.offset, to: status.endOffset });
  cuts.push({ from: end, to: end });
  if (cuts.some((cut, i) => i > 0 && cut.from < cuts[i - 1]!.from)) cuts.sort((a, b) => a.from - b.from);
  const spans: Passage[] = [];
  let start = from;
  for (const cut of cuts) {
    const to = withoutMarks(notice.text, start, Math.min(cut.from, end));
    if (to - start > SHORTEST) spans.push({ from: start, to });
    start = Math.max(start, cut.to);
  }
  return spans;
}

const MARKS = charTable(' \t\r\n\u3000-*+>#');

/** Without the blanks and Markdown marks at the end, which belong to what follows. */
function withoutMarks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && MARKS[text.charCodeAt(end - 1)] === 1) end -= 1;
  return end;
}

const SHORTEST = 4;

/** 局党组成员、副局长: names are short, and a list of them has no commas. */
const NAMES = /^\s*(?:[^。；;，,、\n\u3000]{0,16}、)*[^。；;，,、\n\u3000]{0,16}[。；;]?/;
/** 2025年3月底前, 长期坚持. */
const DAY = /^\s*(?:[\d年月日〇一二三四五六七八九十上中下旬末底之前以]+|[^。；;，,\n\u3000]{0,12})[。；;]?/;

/** Of measures and status lines only the label is left out; of units and time limits their clause; of the rest all. */
function cutEnd(text: string, field: Field): number {
  switch (field.kind) {
    case 'measures':
    case 'status':
      return field.valueOffset;
    case 'responsible':
    case 'deadline': {
      const value = text.slice(field.valueOffset, field.endOffset);
      const pattern = field.kind === 'deadline' ? DAY : NAMES;
      return field.valueOffset + (pattern.exec(value)?.[0].length ?? 0);
    }
    default:
      return field.endOffset;
  }
}
