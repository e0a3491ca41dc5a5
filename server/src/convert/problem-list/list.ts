/** What a line of a list of problems is. `other`: none of the two as far as we can tell; the writer decides. */
export type ItemKind = 'group' | 'problem' | 'other';

export interface ListItem {
  readonly kind: ItemKind;
  /** Without ordinal and end mark; of `other` as it was. */
  readonly text: string;
}

export interface ProblemList {
  /** In the order of the list: nothing that was read is left out. */
  readonly items: readonly ListItem[];
  /** Headings of columns that hold something and were not taken. */
  readonly unused: readonly string[];
}

/** A line of a text, or a row of a table. */
export interface Row {
  /** One: a line. */
  readonly cells: readonly string[];
  /** Level, from 0, of a line that the word processor numbers: its ordinal is not in the text. */
  readonly level?: number;
}

export type Failure = 'binary' | 'damaged' | 'legacy' | 'encoding' | 'too-large';

/** A file that could not be read. */
export class UnreadableList extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}
