import type { FieldMark } from './fields';
import type { Mark } from './marks';

/** What stands between two line ends or, in a flattened copy, between two structure marks. View offsets. */
export interface Block {
  /** First character after indent and Markdown marks. */
  readonly offset: number;
  /** Exclusive, without trailing blanks and emphasis. Greater than `offset`: blank lines are no blocks. */
  readonly end: number;
  readonly mark: Mark | null;
  /** Labels inside the block, in order. */
  readonly fields: readonly FieldMark[];
  /** Markdown heading level, 0 for none. */
  readonly heading: number;
  /** A bracket stands before the label that it begins with: （整改状态：…）. */
  readonly enclosed: boolean;
  /** Part of a line that holds several blocks. */
  readonly flat: boolean;
}

/** The label that opens the block, after its ordinal if it has one. */
export function leadingField(block: Block): FieldMark | null {
  const first = block.fields[0];
  if (!first) return null;
  const from = block.enclosed ? block.offset + 1 : block.offset;
  return first.offset === from || first.offset === block.mark?.titleOffset ? first : null;
}
