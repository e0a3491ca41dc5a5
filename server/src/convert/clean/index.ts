import type { LintConfig } from '../../lint/config';
import { lineEnd } from '../../lint/fix';
import { Pieces } from '../../lint/pieces';
import { parseNotice } from '../../notice/index';
import type { Notice } from '../../notice/model';
import type { Edit } from '../../rules/rule';
import type { Step, StepId } from './step';
import { STEP_IDS, STEPS } from './steps';

export type { StepId } from './step';
export { STEP_IDS, STEPS } from './steps';

/** A step may uncover more for itself and for those before it; more rounds than this mean that two of them fight. */
const ROUNDS = 8;

export interface Cleaned {
  readonly text: string;
  /** Edits of the original, ascending, not overlapping. Empty: nothing to clean up. */
  readonly edits: readonly Edit[];
  /** In how many places each of the steps changed something, in their order. Those not chosen are missing. */
  readonly counts: ReadonlyMap<StepId, number>;
  /** Steps that went wrong and changed nothing, or not all that they should. */
  readonly failed: ReadonlySet<StepId>;
}

/**
 * Cleans up a copy of a web page. What a step is not about stays: every other character, and their order.
 * @param chosen steps in any order; they are done in theirs
 */
export function clean(original: Notice, config: LintConfig = {}, chosen: readonly StepId[] = STEP_IDS): Cleaned {
  const needed = STEPS.flatMap(({ id, needs }) => (needs && chosen.includes(id) ? [needs] : []));
  const steps = STEPS.filter(({ id }) => chosen.includes(id) || needed.includes(id));
  const counts = new Map(steps.map(({ id }) => [id, 0]));
  const failed = new Set<StepId>();
  const pieces = new Pieces(original.text);
  const eol = lineEnd(original.text);
  let notice = original;

  /** @returns whether anything changed */
  const apply = (edits: readonly Edit[]): boolean => {
    pieces.apply(eol === '\n' ? edits : edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, eol) })));
    const { text } = pieces;
    if (text === notice.text) return false;
    // A text does not stop being Markdown because its marks were cleaned away.
    notice = parseNotice(text, { markdown: original.markdown });
    return true;
  };

  const editsOf = (step: Step): readonly Edit[] => {
    try {
      return step.edits(notice, config);
    } catch {
      failed.add(step.id);
      return [];
    }
  };

  for (let round = 0, before = ''; round < ROUNDS && before !== notice.text; round += 1) {
    before = notice.text;
    for (const step of steps) {
      for (let again = 0; again < ROUNDS; again += 1) {
        const edits = editsOf(step);
        if (edits.length === 0 || !apply(edits)) break;
        counts.set(step.id, counts.get(step.id)! + edits.length);
      }
    }
  }
  return { text: notice.text, edits: notice === original ? [] : pieces.edits(), counts, failed };
}
