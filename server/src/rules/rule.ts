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
  /** Choices for the writer; never part of fix-all. A function where a flood of findings would work them out for nobody. */
  readonly suggestions?: readonly Suggestion[] | (() => readonly Suggestion[]);
}

/** Parts that a writer may declare required, whatever kind of notice it is. */
export const REQUIRED_PARTS = [
  'addressee',
  'background',
  'organisation',
  'overall',
  'problem-list',
  'remaining-issues',
  'next-steps',
  'contact',
  'signature',
  'date',
] as const;
export type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** How totals count problems that are partly done. */
export const PARTLY_AS = ['completed', 'open', 'separate'] as const;
export type PartlyAs = (typeof PARTLY_AS)[number];

/** A whole number that a rule lets the writer choose. */
export interface RuleOption {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** What it is, in one English sentence (translated like messages). */
  readonly description: string;
}

/** What the writer has settled, as far as rules care. */
export interface RuleSettings {
  /** The values of the rule's own options: as configured, else the default. */
  readonly options: Readonly<Record<string, number>>;
  /** Absent: what the kind of notice asks for. */
  readonly requiredParts?: readonly RequiredPart[];
  /** Absent: any way that makes the totals right. */
  readonly countPartlyAs?: PartlyAs;
  /** Full and short names of the writer's own bodies. */
  readonly ownNames: readonly string[];
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
  /** The part that it asks for: where `requiredParts` is set, that decides instead of `profiles`. */
  readonly part?: RequiredPart;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /**
   * Some of its reports carry a fix. Those of other rules must not: whoever only fixes does not ask them. `deletion`: takes
   * away what is no part of the notice, words and all; every other fix leaves words and figures where they are.
   */
  readonly fixes?: true | 'deletion';
  check(notice: Notice, report: (finding: Report) => void, settings: RuleSettings): void;
}
