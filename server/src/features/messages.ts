import type { Finding } from '../lint/finding';
import { render, t } from '../lint/render';
import type { Profile, ProfileGuess, Role, StatusValue } from '../notice/model';
import { RULES } from '../rules/index';
import type { Authority } from '../rules/rule';
import { shorten } from './names';

export { t };

const AUTHORITY: Readonly<Record<Authority, string>> = {
  国标: 'national standard',
  标准: 'standard',
  条例: 'regulation',
  实务: 'practice',
  本工具: 'this tool',
};

export function authorityName(authority: Authority): string {
  return t(AUTHORITY[authority]);
}

/** What the Problems panel says: the rule's message, how often, and on whose authority. */
export function findingText(finding: Finding): string {
  const message = render(finding.message);
  const counted = finding.count ? t('{message} ({count} places)', { message, count: finding.count }) : message;
  const authority = RULES.find((rule) => rule.id === finding.ruleId)?.authority;
  return authority
    ? t('{message} (authority: {authority})', { message: counted, authority: t(AUTHORITY[authority]) })
    : counted;
}

/** A rule by its name, or by its id where it has none (or is none of ours). */
export function ruleName(id: string): string {
  const title = RULES.find((rule) => rule.id === id)?.title;
  return title ? t(title) : id;
}

// The words below are the same as those of the command (cli/words.ts): one translation serves both.
const ROLES: Readonly<Partial<Record<Role, string>>> = {
  addressee: 'addressee',
  background: 'background',
  organisation: 'organisation',
  overall: 'overall result',
  'problem-list-parent': 'rectification of problems',
  'problem-list': 'rectification of problems',
  'system-building': 'system building',
  accountability: 'accountability',
  'remaining-issues': 'remaining issues',
  'next-steps': 'next steps',
  contact: 'contact',
  signature: 'signature',
  date: 'date',
};

/** What a part without a heading is called in an outline. */
export function roleName(role: Role): string {
  const name = t(ROLES[role] ?? 'paragraph');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const PROFILES: Readonly<Record<Profile, string>> = {
  'public-notice': 'public notice',
  report: 'report to the inspection body',
  audit: 'audit rectification',
  environment: 'environmental inspection',
  meeting: 'democratic life meeting',
  campaign: 'education campaign or special action',
};

export function profileName(profile: Profile): string {
  return t(PROFILES[profile]);
}

const REASONS: Readonly<Record<ProfileGuess['reason'], string>> = {
  configured: 'as configured',
  directive: 'named in the file',
  title: 'judged by the title',
  'title-topic': 'judged by the topic of the title',
  addressee: 'judged by the addressee',
  'lead-out': 'judged by the closing words',
  labels: 'judged by the labels',
  default: 'assumed: nothing in the text decides',
};

export function profileReason({ reason, evidence }: ProfileGuess): string {
  const words = t(REASONS[reason]);
  if (!evidence) return words;
  return t('{reason}: “{evidence}”', { reason: words, evidence: shorten(evidence.text.replace(/\s+/g, ''), 24) });
}

const STATUSES: Readonly<Record<StatusValue | 'unknown' | 'none', string>> = {
  completed: 'done',
  'completed-long-term': 'done, kept up',
  partly: 'partly done',
  'in-progress': 'in progress',
  'long-term': 'long-term',
  'not-started': 'not started',
  'n/a': 'not applicable',
  unknown: 'unknown wording',
  none: 'no status',
};

export function statusName(value: StatusValue | 'unknown' | 'none'): string {
  return t(STATUSES[value]);
}
