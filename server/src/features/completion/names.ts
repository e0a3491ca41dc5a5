import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { organsOf } from '../../rules/terminology/organ';
import { t } from '../messages';
import { shortNamesOf } from '../subjects/short-names';
import { LIKELY } from './offer';
import type { Offer } from './offer';

/** Names that the project configures. */
export interface OwnNames {
  readonly bodies?: readonly string[];
  readonly shortNames?: readonly string[];
}

interface Name {
  readonly text: string;
  readonly detail: string;
  readonly count: number;
}

/** Whoever is in charge of something already, the issuing body, its short names, those of the project. */
export function nameOffers(notice: Notice, own: OwnNames, from: number, to: number): Offer[] {
  return namesOf(notice, own).map(({ text, detail, count }, i) => ({
    label: text,
    kind: CompletionItemKind.Constant,
    detail,
    ...(count > 0 && { documentation: t('In charge of {count} problems of this notice.', { count }) }),
    from,
    to,
    rank: LIKELY + i,
  }));
}

function namesOf(notice: Notice, { bodies = [], shortNames = [] }: OwnNames): Name[] {
  const all = [
    ...usedIn(notice),
    ...shortNames.map((text) => ({ text, detail: t('Short name, configured'), count: 0 })),
    ...bodies.map((text) => ({ text, detail: t('Body, configured'), count: 0 })),
  ];
  return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
}

const usedIn = perNotice((notice): readonly Name[] => {
  const counts = new Map<string, number>();
  for (const { fields } of notice.problems) {
    for (const { kind, valueOffset, endOffset } of fields) {
      if (kind !== 'responsible' || endOffset - valueOffset > LONGEST_VALUE) continue;
      for (const name of notice.text.slice(valueOffset, endOffset).split(/[、，,；;。\s\u3000*（）()]+/))
        if (/^\p{Script=Han}{2,20}$/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const inCharge = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST);
  const organs = notice.traditional ? [] : organsOf(notice);
  return [
    ...inCharge.map(([text, count]) => ({ text, detail: t('Body or person in charge'), count })),
    ...shortNamesOf(notice).map(({ short }) => ({ text: short, detail: t('Short name introduced here'), count: 0 })),
    ...organs.flatMap(({ full, core }) =>
      [...new Set([full, core])].map((text) => ({ text, detail: t('Issuing body'), count: 0 })),
    ),
  ];
});

const LONGEST_VALUE = 120;
const MOST = 60;
