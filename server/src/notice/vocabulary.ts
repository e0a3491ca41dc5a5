import type { Role, StatusValue } from './model';

/** Roles that a heading of the writer's own may be given. */
export type HeadingRole = Extract<
  Role,
  'organisation' | 'overall' | 'problem-list' | 'system-building' | 'accountability' | 'remaining-issues' | 'next-steps'
>;

/** Words that a writer adds to the lexicon. */
export interface Vocabulary {
  /** Role → words; a heading that holds one of them has that role. */
  readonly headings?: Readonly<Partial<Record<HeadingRole, readonly string[]>>>;
  /** Phrase → what it says. */
  readonly statuses?: Readonly<Record<string, StatusValue>>;
}
