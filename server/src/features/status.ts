import type { Finding } from '../lint/finding';
import type { Notice, Profile, StatusValue } from '../notice/model';
import type { Severity } from '../rules/rule';
import { profileName, profileReason, statusName } from './messages';

/** What a status item tells about a notice, in the language of the session. */
export interface NoticeStatus {
  readonly profile: Profile;
  readonly profileName: string;
  readonly reason: string;
  readonly problems: number;
  /** Problems by status value; `none` has no status, `unknown` one that the lexicon does not know. */
  readonly statuses: Readonly<Partial<Record<StatusValue | 'unknown' | 'none', number>>>;
  /** The same in words. */
  readonly tally: string;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** From settled to open; the order in which a tally names them. */
const ORDER = [
  'completed',
  'completed-long-term',
  'partly',
  'in-progress',
  'long-term',
  'not-started',
  'n/a',
  'unknown',
  'none',
] as const satisfies readonly (StatusValue | 'unknown' | 'none')[];

export function noticeStatus(notice: Notice, findings: readonly Finding[]): NoticeStatus {
  const statuses: Partial<Record<(typeof ORDER)[number], number>> = {};
  for (const { status } of notice.problems) {
    const value = status ? (status.value ?? 'unknown') : 'none';
    statuses[value] = (statuses[value] ?? 0) + 1;
  }
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const finding of findings) bySeverity[finding.severity] += finding.count ?? 1;
  const counted = ORDER.map((value) => ({ value, count: statuses[value] ?? 0 })).filter(({ count }) => count > 0);
  return {
    profile: notice.profile.value,
    profileName: profileName(notice.profile.value),
    reason: profileReason(notice.profile),
    problems: notice.problems.length,
    statuses,
    tally: counted.map(({ value, count }) => `${statusName(value)} ${count}`).join(' · '),
    findings: bySeverity,
  };
}
