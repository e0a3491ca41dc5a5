import type { Profile, ProfileGuess, TextSpan } from './model';
import { INSPECTION, REPORT_GENRES, TITLE_TOPICS } from './lexicon/profiles';
import { PUBLIC_LEAD_OUT, REPORT_LEAD_OUT } from './lexicon/openings';

/** What the guess rests on; texts are simplified. */
export interface ProfileEvidence {
  readonly title: string | null;
  readonly genre: string | null;
  readonly addressee: boolean;
  readonly background: string;
  readonly configured: Profile | undefined;
  readonly directive: Profile | null;
}

const DIRECTIVE = /<!--\s*rectify-profile[:\s]\s*([a-z-]+)\s*-->/;

/** `<!-- rectify-profile: report -->` in the first lines of a Markdown draft. */
export function profileDirective(raw: string): string | null {
  return DIRECTIVE.exec(raw.slice(0, 2000))?.[1] ?? null;
}

/** Guesses the profile and says why: the writer may know better. @param evidence raw place to show for a reason */
export function guessProfile(
  known: ProfileEvidence,
  evidence: Partial<Record<'title' | 'addressee' | 'background', TextSpan>>,
): ProfileGuess {
  const guess = (value: Profile, reason: ProfileGuess['reason'], place: TextSpan | undefined): ProfileGuess => ({
    value,
    reason,
    evidence: place ?? null,
  });
  if (known.configured) return guess(known.configured, 'configured', undefined);
  if (known.directive) return guess(known.directive, 'directive', undefined);
  if (known.title) {
    const about = known.title.indexOf('关于');
    const subject = about >= 0 ? known.title.slice(about) : known.title;
    const topic = INSPECTION.test(subject) ? undefined : TITLE_TOPICS.find((t) => t.pattern.test(subject));
    if (topic) return guess(topic.profile, 'title-topic', evidence.title);
  }
  if (known.genre) return guess(REPORT_GENRES.has(known.genre) ? 'report' : 'public-notice', 'title', evidence.title);
  if (known.addressee) return guess('report', 'addressee', evidence.addressee);
  if (REPORT_LEAD_OUT.some((w) => known.background.includes(w)))
    return guess('report', 'lead-out', evidence.background);
  if (PUBLIC_LEAD_OUT.some((w) => known.background.includes(w)))
    return guess('public-notice', 'lead-out', evidence.background);
  return guess('public-notice', 'default', undefined);
}
