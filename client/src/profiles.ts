import { l10n } from 'vscode';

/** The kinds of notice a writer can choose; ids as in the settings. */
export const profiles = (): readonly { readonly id: string; readonly label: string }[] => [
  { id: 'public-notice', label: l10n.t('public notice') },
  { id: 'report', label: l10n.t('report to the inspection body') },
  { id: 'audit', label: l10n.t('audit rectification') },
  { id: 'environment', label: l10n.t('environmental inspection') },
  { id: 'meeting', label: l10n.t('democratic life meeting') },
  { id: 'campaign', label: l10n.t('education campaign or special action') },
];
