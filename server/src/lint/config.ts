import type { Profile } from '../notice/model';
import type { Severity } from '../rules/rule';
import type { Ignored } from './suppression';

/** What the writer may decide. Everything absent means the rule's own default. */
export interface LintConfig {
  /** Overrides the guess. */
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Single findings to leave alone. */
  readonly ignore?: readonly Ignored[];
  /** Lists each of a flood. */
  readonly noCollapse?: boolean;
}
