import type { Profile } from '../notice/model';
import type { Severity } from '../rules/rule';

/** What the writer may decide. Everything absent means the rule's own default. */
export interface LintConfig {
  /** Overrides the guess. */
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Ids of rules that are left out of collapsing; `true`: none is collapsed. */
  readonly noCollapse?: boolean;
}
