import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { Finding } from '../../lint/finding';
import type { Notice } from '../../notice/model';
import type { Vocabulary } from '../../notice/vocabulary';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { ENUMERATION_WORD } from '../../notice/lexicon/marks';
import { toNumeral } from '../../notice/lexicon/numerals';
import { t } from '../messages';
import { closingOffers, dateOffer } from './closing';
import { initials } from './initials';
import { toItems } from './items';
import type { CompletionSupport } from './items';
import { labelOffers } from './labels';
import { BEFORE_DATE, BEFORE_NAME } from './lexicon';
import { nameOffers } from './names';
import type { OwnNames } from './names';
import { LIKELY } from './offer';
import type { Offer } from './offer';
import { enumerationOffers, ordinalOffers } from './ordinals';
import { partOffers } from './parts';
import { placeAt } from './place';
import type { Place } from './place';
import { statusOffers } from './statuses';

/** Characters behind which an editor asks by itself; letters and Chinese words make it ask anyway. */
export const TRIGGERS: readonly string[] = ['：', ':', '\n', '、', '（', '(', '。', '；'];

export interface CompletionSource {
  readonly document: TextDocument;
  readonly notice: Notice;
  /** Asked only where a part could begin. */
  readonly findings: readonly Finding[];
  readonly config: OwnNames & {
    readonly vocabulary?: Vocabulary;
    readonly contact?: readonly string[];
    readonly pinyinInitials?: boolean;
  };
}

/**
 * What may stand at the caret, by where it is. Behind a label the answer holds for all that is typed there; in running text
 * nothing tells where a word begins, so what fits changes with every character: such an answer is incomplete.
 */
export function complete(
  source: CompletionSource,
  position: Position,
  trigger: string | undefined,
  today: Date,
  support: CompletionSupport,
): CompletionList {
  const { document, notice, config } = source;
  const place = placeAt(notice, document.offsetAt(position));
  const offers = offersAt(source, place, trigger, today);
  const pinyin = config.pinyinInitials !== false;
  return {
    isIncomplete: place.kind !== 'value',
    items: toItems(document, offers, { ...support, pinyin }),
  };
}

function offersAt(source: CompletionSource, place: Place, trigger: string | undefined, today: Date): Offer[] {
  const { config } = source;
  if (place.kind === 'value') return valueOffers(source, place, today);
  // Behind any other colon, bracket or sentence nobody waits for names.
  if (trigger === '。' || trigger === '；') return enumerationOffers(place);
  if (place.kind === 'start') {
    const closing = closingOffers(place, config.contact, today);
    const own = [
      ...labelOffers(place),
      ...enumerationOffers(place),
      ...ordinalOffers(place),
      ...partOffers(place, source.findings),
    ];
    const named = trigger === undefined ? [...words(source, place, today), ...datesBehind(place, today)] : [];
    return [...own, ...closing, ...named];
  }
  if (trigger !== undefined) return [];
  return [...enumerationOffers(place), ...words(source, place, today), ...datesBehind(place, today)];
}

function valueOffers({ notice, config }: CompletionSource, place: Place, today: Date): Offer[] {
  const { kind, label, from } = place.field!;
  const { caret } = place;
  switch (kind) {
    case 'status':
      return statusOffers(notice, config.vocabulary, from, caret);
    case 'responsible': {
      const name = /[^、，,；;\s\u3000]*$/.exec(notice.text.slice(from, caret))![0];
      return nameOffers(notice, config, caret - name.length, caret);
    }
    case 'deadline':
      return [dateOffer(today, from, caret)];
    case 'measures': {
      // Some write below 整改情况： how it stands.
      const statuses = notice.problems.some((p) => p.fields.some((f) => f.kind === 'status' && f.label === label));
      const first = from === caret ? [firstItem(caret)] : [];
      return statuses ? [...first, ...statusOffers(notice, config.vocabulary, from, caret)] : first;
    }
    default:
      return [];
  }
}

function firstItem(caret: number): Offer {
  const label = `${toNumeral(1)}${ENUMERATION_WORD}`;
  return { label, kind: CompletionItemKind.Enum, detail: t('First of several'), from: caret, to: caret, rank: LIKELY };
}

/** Names, statuses and today's date of which the beginning has just been typed, in characters or as initials. */
function words({ notice, config }: CompletionSource, place: Place, today: Date): Offer[] {
  const { caret, line, problem } = place;
  const typed = notice.text.slice(Math.min(line.contentOffset, caret), caret);
  const letters = /[a-z]{2,}$/i.exec(typed)?.[0].toLowerCase();
  const statuses = problem ? statusOffers(notice, config.vocabulary, caret, caret) : [];
  const all = [...nameOffers(notice, config, caret, caret), ...statuses, dateOffer(today, caret, caret)];
  return all.flatMap(({ insert: _, ...offer }): Offer[] => {
    const length = letters ? byInitials(offer, letters) : beginning(typed, offer.label);
    return length > 0 ? [{ ...offer, from: caret - length }] : [];
  });
}

function byInitials({ label, aliases = [] }: Offer, letters: string): number {
  return [initials(label), ...aliases].some((name) => name.startsWith(letters)) ? letters.length : 0;
}

/** How much of a name ends the typed text; a single character only where a name may begin. */
function beginning(typed: string, name: string): number {
  for (let length = Math.min(name.length - 1, typed.length); length > 0; length -= 1) {
    if (typed.endsWith(name.slice(0, length)))
      return length > 1 || BEFORE_NAME.test(typed.slice(0, -length)) ? length : 0;
  }
  return 0;
}

function datesBehind({ typed, caret }: Place, today: Date): Offer[] {
  return BEFORE_DATE.test(typed) ? [dateOffer(today, caret, caret, LIKELY)] : [];
}
