import type { Report, Severity } from '../rules/rule';

/** A validated report of one rule, or of the engine itself (`internal-error`). */
export interface Finding extends Report {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Only where findings of one rule were collapsed: how many there are. */
  readonly count?: number;
  /** And what they are: for whoever must decide about each of their fixes. */
  readonly each?: readonly Finding[];
}
