import type { LintConfig, RuleOptions } from '../lint/config';
import type { ParseOptions } from '../notice/index';
import type { Profile } from '../notice/model';
import type { Vocabulary } from '../notice/vocabulary';
import type { Severity } from '../rules/rule';
import type { Hints } from './hints';
import type { Resolution } from './resolve';
import type { RuleSetting } from './values';

/** What holds for one document, in the terms of those who read and check it. */
export interface DocumentConfig extends LintConfig {
  /** The project does not want this file checked. */
  readonly leftOut?: true;
  readonly vocabulary?: Vocabulary;
  /** Full and short names of the writer's own bodies, and the lines of their contact: to be offered, not checked. */
  readonly bodies?: readonly string[];
  readonly shortNames?: readonly string[];
  readonly contact?: readonly string[];
  /** Suggestions are not found by initials. */
  readonly pinyinInitials?: false;
  /** Absent: the defaults. */
  readonly hints?: Hints;
}

/** Only what differs from the defaults: a notice without a project file has an empty configuration. */
export function documentConfig(resolution: Resolution): DocumentConfig {
  const { profile, requiredParts, countPartlyAs, contact, pinyinInitials, leftOut } = resolution;
  const rules = [...resolution.rules].map(([id, { value }]) => [id, value] as const);
  const values = <T>(held: readonly { readonly value: T }[]): T[] => held.map(({ value }) => value);
  const [bodies, shortNames, ignore] = [resolution.bodies, resolution.shortNames, resolution.ignore];
  const vocabulary = vocabularyOf(resolution);
  const options = rules.filter(([, { options }]) => options);
  return {
    ...(profile.value !== 'auto' && { profile: profile.value }),
    ...(rules.length > 0 && { rules: Object.fromEntries(rules.map(severityOf)) }),
    ...(options.length > 0 && { options: Object.fromEntries(options.map(optionsOf)) }),
    ...(requiredParts.value && { requiredParts: requiredParts.value }),
    ...(countPartlyAs.value !== 'any' && { countPartlyAs: countPartlyAs.value }),
    ...(ignore.length > 0 && { ignore: values(ignore) }),
    ...(bodies.length + shortNames.length > 0 && { ownNames: [...values(bodies), ...values(shortNames)] }),
    ...(bodies.length > 0 && { bodies: values(bodies) }),
    ...(shortNames.length > 0 && { shortNames: values(shortNames) }),
    ...(contact.value.length > 0 && { contact: contact.value }),
    ...(vocabulary && { vocabulary }),
    ...(!pinyinInitials.value && { pinyinInitials: false }),
    ...(leftOut && { leftOut: true }),
  };
}

/** What the parser must know. @param markdown undefined: the parser looks at the text */
export function parseOptionsFor({ profile, vocabulary }: DocumentConfig, markdown?: boolean): ParseOptions {
  return {
    ...(markdown !== undefined && { markdown }),
    ...(profile && { profile }),
    ...(vocabulary && { vocabulary }),
  };
}

function vocabularyOf({ headings, statuses }: Resolution): Vocabulary | undefined {
  if (headings.size + statuses.size === 0) return undefined;
  const plain = <V>(map: ReadonlyMap<string, { readonly value: V }>): Record<string, V> =>
    Object.fromEntries([...map].map(([name, { value }]) => [name, value]));
  return {
    ...(headings.size > 0 && { headings: plain(headings) }),
    ...(statuses.size > 0 && { statuses: plain(statuses) }),
  };
}

function severityOf([id, { severity }]: readonly [string, RuleSetting]): [string, Severity | 'off'] {
  return [id, severity];
}

function optionsOf([id, { options = {} }]: readonly [string, RuleSetting]): [string, RuleOptions] {
  const { profiles, ...values } = options;
  return [
    id,
    {
      ...(profiles && { profiles: profiles as readonly Profile[] }),
      values: values as Readonly<Record<string, number>>,
    },
  ];
}
