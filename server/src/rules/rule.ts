import type { Notice, Profile, Span } from '../notice/model';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Group =
  | 'structure'
  | 'numbering'
  | 'status'
  | 'dates'
  | 'contact'
  | 'figures'
  | 'typography'
  | 'privacy'
  | 'leftovers'
  | 'terminology'
  | 'style';

/** On whose word a rule speaks. Only the first three may say 规定. */
export type Authority = '国标' | '标准' | '条例' | '实务' | '本工具';

/** An English text, the key of its translation, with values for its {placeholders}. Rendered at the edge. */
export interface Message {
  readonly text: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

export interface Edit {
  /** Raw UTF-16 offsets, end exclusive. */
  readonly range: readonly [from: number, to: number];
  readonly text: string;
  /** The same text with tab stops, for clients that can show them. */
  readonly snippet?: string;
}

export interface Suggestion {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

export interface Related extends Span {
  readonly message: Message;
}

/** What a rule says about one place. */
export interface Report extends Span {
  readonly message: Message;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  /** Mechanical and safe: fix-all may apply it. */
  readonly fix?: readonly Edit[];
  /** Choices for the writer; never part of fix-all. */
  readonly suggestions?: readonly Suggestion[];
}

/** One rule, one file. `check` is pure: it reads the notice and reports, and keeps nothing. */
export interface Rule {
  readonly id: string;
  /** Its name in a few English words (translated like messages). */
  readonly title: string;
  readonly group: Group;
  readonly severity: Severity;
  /** Exists, but says nothing until configured. */
  readonly off?: true;
  readonly authority: Authority;
  /** The document, clause or count of real notices that the rule rests on. */
  readonly source: string;
  /** What it checks, in one English sentence (translated like messages). */
  readonly summary: string;
  readonly profiles: readonly Profile[] | 'all';
  check(notice: Notice, report: (finding: Report) => void): void;
}
