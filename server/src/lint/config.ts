import type { Profile } from '../notice/model';
import type { PartlyAs, RequiredPart, Rule, RuleSettings, Severity } from '../rules/rule';
import type { Ignored } from './suppression';

/** What the writer may decide. Everything absent means the rule's own default. */
export interface LintConfig {
  /** Overrides the guess. */
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** By rule, then by option. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
  /** Single findings to leave alone. */
  readonly ignore?: readonly Ignored[];
  /** Lists each of a flood. */
  readonly noCollapse?: boolean;
  readonly requiredParts?: readonly RequiredPart[];
  readonly countPartlyAs?: PartlyAs;
  /** Full and short names of the writer's own bodies. */
  readonly ownNames?: readonly string[];
}

export interface RuleOptions {
  /** Kinds of notice in which the rule holds, instead of its own. */
  readonly profiles?: readonly Profile[];
  /** Options that the rule declares. */
  readonly values?: Readonly<Record<string, number>>;
}

/** What a rule gets to see of the configuration. */
export function settingsFor({ id, options = {} }: Rule, config: LintConfig = {}): RuleSettings {
  const own = config.options?.[id]?.values ?? {};
  const { requiredParts, countPartlyAs, ownNames = [] } = config;
  return {
    options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, own[name] ?? option.default])),
    ownNames,
    ...(requiredParts && { requiredParts }),
    ...(countPartlyAs && { countPartlyAs }),
  };
}
