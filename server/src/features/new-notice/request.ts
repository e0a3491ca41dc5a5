import { PROFILES } from '../../notice/model';
import type { Profile } from '../../notice/model';

/** What is known of a new notice. Everything may be missing: then there is a blank in its place. */
export interface NoticeRequest {
  readonly profile?: Profile;
  /** Full name of the body that issues it. */
  readonly issuer?: string;
  readonly inspector?: string;
  /** From when to when was inspected, and when was fed back; however they are written. */
  readonly inspection?: string;
  readonly feedback?: string;
  /** yyyy-mm-dd: offered as the date of the notice. */
  readonly today?: string;
  /** One a line, as a list of problems is pasted; or one by one. */
  readonly problems?: string | readonly RequestedProblem[];
  /** Where the notice will lie: its configuration knows the contact. */
  readonly uri?: string;
}

export interface RequestedProblem {
  readonly kind: 'group' | 'problem';
  readonly text: string;
}

/** The argument of the command, or null where it is none. */
export function readNoticeRequest([first]: readonly unknown[] = []): NoticeRequest | null {
  const given = first ?? {};
  if (typeof given !== 'object') return null;
  const { profile, problems, ...texts } = given as Record<string, unknown>;
  if (profile !== undefined && !PROFILES.includes(profile as Profile)) return null;
  if (problems !== undefined && typeof problems !== 'string' && !isProblems(problems)) return null;
  const names = ['issuer', 'inspector', 'inspection', 'feedback', 'today', 'uri'] as const;
  if (names.some((name) => texts[name] !== undefined && typeof texts[name] !== 'string')) return null;
  const said = names.flatMap((name) => {
    // A line end within a name would end its paragraph.
    const text = ((texts[name] as string | undefined) ?? '').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [[name, text] as const];
  });
  return {
    ...Object.fromEntries(said),
    ...(profile !== undefined && { profile: profile as Profile }),
    ...(problems !== undefined && { problems }),
  };
}

function isProblems(value: unknown): value is RequestedProblem[] {
  return (
    Array.isArray(value) &&
    value.every((item: unknown) => {
      const { kind, text } = (item ?? {}) as Record<string, unknown>;
      return (kind === 'group' || kind === 'problem') && typeof text === 'string';
    })
  );
}
