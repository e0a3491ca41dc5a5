import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Notice } from '../../notice/model';
import { t } from '../messages';
import { CONTACT_ALIASES, TODAY_ALIASES } from './lexicon';
import { LIKELY, POSSIBLE } from './offer';
import type { Offer } from './offer';
import type { Place } from './place';

/** 2026年11月22日: arabic figures, no leading zeros (GB/T 9704). */
export function officialDate(date: Date): string {
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

export function dateOffer(today: Date, from: number, to: number, rank = POSSIBLE): Offer {
  return {
    label: officialDate(today),
    kind: CompletionItemKind.Value,
    detail: t('Today'),
    from,
    to,
    aliases: TODAY_ALIASES,
    rank,
  };
}

/** Below the last problem: the day of the notice, and the lines of contact that the project has. */
export function closingOffers(place: Place, contact: readonly string[] | undefined, today: Date): Offer[] {
  const { notice, line, caret, typed, heading } = place;
  // Unasked only where nothing but closing lines can follow.
  if (typed === '' && heading < notice.headings.length - 1) return [];
  const wanted = notice.date === null && isBehindSignature(notice, line.offset);
  const date = dateOffer(today, line.contentOffset, caret, wanted ? LIKELY : POSSIBLE + 50);
  const lines = (contact ?? []).filter((one) => !notice.text.includes(one));
  const all = lines.length > 1 ? [lines.join('\n')] : [];
  return [
    date,
    ...[...all, ...lines].map((text, i) => ({
      label: text.split('\n')[0]! + (text.includes('\n') ? '…' : ''),
      insert: text,
      kind: CompletionItemKind.Reference,
      detail: text.includes('\n') ? t('Contact: all lines, configured') : t('Contact, configured'),
      ...(text.includes('\n') && { documentation: text }),
      from: line.contentOffset,
      to: caret,
      aliases: CONTACT_ALIASES,
      rank: POSSIBLE + 30 + i,
    })),
  ];
}

function isBehindSignature({ signature }: Notice, offset: number): boolean {
  return signature !== null && signature.endOffset <= offset;
}
