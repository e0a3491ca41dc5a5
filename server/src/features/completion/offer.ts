import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Edit } from '../../rules/rule';

/** The command of VS Code that asks for completion again; named only where the client says that it has it. */
export const SUGGEST = 'editor.action.triggerSuggest';

/** Something that could stand at the caret. */
export interface Offer {
  /** What is shown and, without `insert`, what is inserted. */
  readonly label: string;
  readonly insert?: string;
  /** The same with tab stops. */
  readonly snippet?: string;
  readonly kind: CompletionItemKind;
  /** A few words beside the label, and more below it; in the language of the session. */
  readonly detail: string;
  readonly documentation?: string;
  /** What is replaced, raw; on the line of the caret. */
  readonly from: number;
  readonly to: number;
  /** Other words under which it is found. */
  readonly aliases?: readonly string[];
  /** The lower, the further up. */
  readonly rank: number;
  /** Changes elsewhere in the text, all outside of its line. */
  readonly also?: readonly Edit[];
  /** Something can be chosen behind it at once. */
  readonly continues?: true;
}

/** Ranks: what is due now, what may well be, what else there is. */
export const DUE = 0;
export const LIKELY = 100;
export const POSSIBLE = 200;
