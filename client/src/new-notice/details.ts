import { l10n } from 'vscode';
import { profiles } from '../profiles';
import type { Draft } from './draft';
import { askText, choose } from './wizard';
import type { Step } from './wizard';

type Dates = 'inspection' | 'feedback';

/** Asks the server what it makes of the dates. */
export type CheckDates = (dates: Partial<Pick<Draft, Dates>>) => Promise<Partial<Record<Dates, string>>>;

/** What kind of notice, of whom, about which inspection. */
export function detailSteps(draft: Draft, title: string, check: CheckDates): Step[] {
  const text =
    (name: Exclude<keyof Draft, 'profile'>, prompt: string, placeholder: string, dates?: true): Step =>
    (place) =>
      askText(
        {
          title,
          prompt,
          placeholder,
          value: draft[name],
          take: (value) => (draft[name] = value),
          ...(dates && {
            check: async (value: string) => (await check({ ...given(draft), [name]: value }))[name as Dates],
          }),
        },
        place,
      );
  const issuer = text('issuer', l10n.t('The body that issues the notice, with its full name'), '中共××区××局党组');
  const inspector = text('inspector', l10n.t('The body that inspected'), '区委第×巡察组');
  const inspection = text('inspection', l10n.t('From when to when it inspected'), '2025-3-10 — 2025-5-16', true);
  const feedback = text('feedback', l10n.t('When it fed back its findings'), '2025-6-20', true);
  switch (draft.profile) {
    case 'meeting':
      return [kind(draft, title), issuer, text('feedback', l10n.t('When the meeting was held'), '2025-6-20', true)];
    case 'campaign':
      return [
        kind(draft, title),
        issuer,
        text('inspection', l10n.t('From when to when the campaign ran'), '2025-3-10 — 2025-5-16', true),
      ];
    default:
      return [kind(draft, title), issuer, inspector, inspection, feedback];
  }
}

function kind(draft: Draft, title: string): Step {
  return (place) => {
    const items = profiles();
    return choose(
      {
        title,
        placeholder: l10n.t('The kind of notice decides which parts are required'),
        items,
        active: items.find(({ id }) => id === draft.profile),
        take([picked]) {
          draft.profile = picked?.id ?? draft.profile;
          return 'next';
        },
      },
      place,
    );
  };
}

/** A feedback is judged by the period of the inspection, where this kind of notice has one. */
function given({ profile, inspection }: Draft): Partial<Pick<Draft, Dates>> {
  return profile === 'meeting' || inspection === '' ? {} : { inspection };
}
