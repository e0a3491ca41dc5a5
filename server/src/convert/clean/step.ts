import type { LintConfig } from '../../lint/config';
import type { Notice } from '../../notice/model';
import type { Edit } from '../../rules/rule';

export type StepId = 'paragraphs' | 'residue' | 'pinyin' | 'simplified' | 'width' | 'spaces';

/** One thing that a web copy may need, to be had without the others. */
export interface Step {
  readonly id: StepId;
  /** What it does, in a few English words (translated like messages). */
  readonly title: string;
  /** Done along with this one, chosen or not. */
  readonly needs?: StepId;
  /**
   * Edits of the notice's raw text in ascending order, not overlapping; none where nothing is left to do. New text has
   * `\n` for a line end.
   * @param config what the writer has silenced stays as it is; severities do not matter here
   */
  edits(notice: Notice, config: LintConfig): readonly Edit[];
}
