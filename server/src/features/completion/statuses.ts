import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Vocabulary } from '../../notice/vocabulary';
import { PLAIN_STATUSES } from '../../notice/lexicon/statuses';
import type { Notice, StatusValue } from '../../notice/model';
import { isHeading, withoutBracket } from '../../rules/status/choices';
import { isPrecise } from '../../rules/status/phrases';
import { statusName, t } from '../messages';
import { DUE, LIKELY } from './offer';
import type { Offer } from './offer';

/** A status with what it means; `count`: how many problems of the notice say so. */
interface Phrase {
  readonly text: string;
  readonly value: StatusValue;
  readonly count: number;
  readonly configured: boolean;
}

/** Longer ones tell of one problem only. */
const LONGEST = 16;

/** The notice's own phrases, the most frequent first; those of the project; the customary ones. */
export function statusOffers(notice: Notice, vocabulary: Vocabulary | undefined, from: number, to: number): Offer[] {
  const stop = to === from || notice.text[to] !== '。' ? endMark(notice) : '';
  return phrasesOf(notice, vocabulary).map(({ text, value, count, configured }, i) => ({
    label: text,
    insert: text + stop,
    kind: CompletionItemKind.EnumMember,
    detail: statusName(value),
    ...(count > 0
      ? { documentation: t('{count} problems of this notice say so.', { count }) }
      : configured && { documentation: t('Configured for this project.') }),
    from,
    to,
    rank: (i === 0 ? DUE : LIKELY) + i,
  }));
}

function phrasesOf(notice: Notice, vocabulary: Vocabulary | undefined): Phrase[] {
  const own = new Map<string, { value: StatusValue; count: number }>();
  for (const { status, shared } of notice.problems) {
    if (!status?.value || isHeading(status)) continue;
    const text = withoutBracket(status);
    if (text.length > LONGEST || isPrecise(text) || /[，,、。；;\n*]/.test(text)) continue;
    const known = own.get(text);
    if (known) known.count += shared ? 0 : 1;
    else own.set(text, { value: status.value, count: 1 });
  }
  const used = [...own].map(([text, { value, count }]) => ({ text, value, count, configured: false }));
  const configured = Object.entries(vocabulary?.statuses ?? {}).map(([text, value]) => ({ text, value }));
  const customary = notice.traditional
    ? []
    : (Object.entries(PLAIN_STATUSES) as [StatusValue, string][]).map(([value, text]) => ({ text, value }));
  const all = [
    ...used.sort((a, b) => b.count - a.count),
    ...configured.map((one) => ({ ...one, count: 0, configured: true })),
    ...customary.map((one) => ({ ...one, count: 0, configured: false })),
  ];
  return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
}

/** 。 where most statuses of the notice end so, or where it has none yet. */
function endMark({ text, problems }: Notice): string {
  let stops = 0;
  for (const { status } of problems) if (status) stops += text[status.endOffset] === '。' ? 1 : -1;
  return stops >= 0 ? '。' : '';
}
