import type { Problem, StatusValue } from '../notice/model';
import type { Severity } from '../rules/rule';
import type { Style } from './paint';
import { t } from '../lint/render';

/** How far a problem has come, as the outline counts it: `?` has no status that we know. */
export type Progress = '✓' | '…' | '○' | '?' | '-';

const PROGRESS: Readonly<Record<StatusValue, Progress>> = {
  completed: '✓',
  'completed-long-term': '✓',
  partly: '…',
  'in-progress': '…',
  'long-term': '…',
  'not-started': '○',
  'n/a': '-',
};

export function progressOf({ status }: Problem): Progress {
  return status?.value ? PROGRESS[status.value] : '?';
}

export const progressStyle: Readonly<Record<Progress, Style>> = {
  '✓': 'green',
  '…': 'yellow',
  '○': 'red',
  '?': 'red',
  '-': 'dim',
};

export const progressWords = (): Record<Progress, string> => ({
  '✓': t('done'),
  '…': t('in progress'),
  '○': t('not started'),
  '?': t('no status'),
  '-': t('not applicable'),
});

export const severityWords = (): Record<Severity, string> => ({
  error: t('error'),
  warning: t('warning'),
  info: t('info'),
  hint: t('hint'),
});
