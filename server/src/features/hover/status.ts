import { folded } from '../../notice/folded';
import type { Notice, Problem, Status, StatusValue } from '../../notice/model';
import { readStatus } from '../../notice/status';
import { statusName, t } from '../messages';
import { shorten } from '../names';
import type { Markup } from './markup';

/** A longer phrase is a sentence: which of its words decided says little. */
const LONGEST = 40;

/** What a status phrase means, and which of its words decided that. */
export function statusHover(notice: Notice, { status, shared }: Problem, markup: Markup): string {
  if (!status) return '';
  const phrase = markup.bold(`“${shorten(status.text.trim(), LONGEST)}”`);
  const meaning = markup.bold(statusName(status.value ?? 'unknown'));
  return markup.paragraphs(
    markup.lines(
      t('{phrase} is read as {meaning}', { phrase, meaning }),
      ...reasons(notice, status).map((r) => markup.text(r)),
    ),
    shared ? markup.text(t('Several problems share this block of measures and status.')) : '',
  );
}

function reasons(notice: Notice, status: Status): string[] {
  if (status.value === null) return [t('No word of it is one for a status; rules and totals leave this problem out.')];
  // What the lexicon reads otherwise is one of the words that the writer has added to it.
  if (readStatus(folded(notice, status).trim()).value !== status.value) return [t('Decided by the configuration.')];
  const words = decisiveWords(notice, status);
  const goesOn = status.longTerm && status.value === 'partly';
  return [
    ...(words.length > 0 ? [t('Decided by {words}.', { words: words.map((w) => `“${w}”`).join(t(', ')) })] : []),
    ...(goesOn ? [t('Work that goes on: totals may count it as done or as open.')] : []),
  ];
}

/**
 * The shortest piece that by itself says the same as all of it; of 已整改，长期坚持 the two that say it together. Empty
 * where all of it is needed, or nothing is understood.
 */
export function decisiveWords(notice: Notice, status: Status): string[] {
  const phrase = folded(notice, status).trim();
  if (status.value === null || phrase.length > LONGEST || readStatus(phrase).value !== status.value) return [];
  const together = status.value === 'completed-long-term' ? (['completed', 'long-term'] as const) : [status.value];
  const words = together.map((value) => shortest(phrase, value));
  return words.every((word) => word !== null) ? words : [];
}

function shortest(phrase: string, value: StatusValue): string | null {
  for (let length = 2; length < phrase.length; length += 1)
    for (let from = 0; from + length <= phrase.length; from += 1) {
      const word = phrase.slice(from, from + length);
      // Some words count at the beginning only: what stands inside is not to be taken for one.
      if (readStatus(from > 0 ? `□${word}` : word).value === value) return word;
    }
  return null;
}
