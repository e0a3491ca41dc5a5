import type { LintMessage, LintResult } from './lint-json';
import type { Paint, Style } from './paint';
import { t } from '../lint/render';
import { oneLine, padEnd, widest } from './width';
import { severityWords } from './words';
import type { Severity } from '../rules/rule';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'dim' };

/** A message longer than this does not push the rule ids of its neighbours out of sight. */
const MESSAGE_WIDTH = 72;

/** The findings of one file, a row each; nothing for a file without any. */
export function findingsText({ filePath, messages }: LintResult, paint: Paint): string {
  if (messages.length === 0) return '';
  const words = severityWords();
  const cells = messages.map((message) => ({
    ...message,
    place: `${message.line}:${message.column}`,
    word: words[message.severity],
    said: withCount(message),
  }));
  const placeWidth = widest(cells.map((cell) => cell.place));
  const wordWidth = widest(cells.map((cell) => cell.word));
  const saidWidth = Math.min(MESSAGE_WIDTH, widest(cells.map((cell) => cell.said)));
  const rows = cells.map((cell) => {
    const place = paint('dim', cell.place.padStart(placeWidth));
    const word = paint(STYLES[cell.severity], padEnd(cell.word, wordWidth));
    return `  ${place}  ${word}  ${padEnd(cell.said, saidWidth)}  ${paint('dim', cell.ruleId)}`;
  });
  return `${paint('underline', filePath)}\n${rows.join('\n')}\n\n`;
}

function withCount({ message, count }: LintMessage): string {
  const said = oneLine(message);
  return count === undefined ? said : t('{message} ({count} places)', { message: said, count });
}

/** What a run did not check, and why. */
export interface Omissions {
  /** Inputs that could not be read. */
  readonly unchecked: number;
  /** Mistakes in project files. */
  readonly mistakes: number;
  /** Files that a project file leaves out. */
  readonly leftOut: number;
}

/** The last line. What could not be checked is named beside what was: no reader may take it for clean. */
export function summaryText(
  results: readonly LintResult[],
  { unchecked, mistakes, leftOut }: Omissions,
  failed: boolean,
  paint: Paint,
): string {
  const parts: string[] = [];
  const sum = (count: (result: LintResult) => number) => results.reduce((total, result) => total + count(result), 0);
  if (results.length > 0) {
    const counts = {
      files: results.length,
      errors: sum((r) => r.errorCount),
      warnings: sum((r) => r.warningCount),
      infos: sum((r) => r.infoCount),
      hints: sum((r) => r.hintCount),
    };
    parts.push(
      sum((r) => r.messages.length) === 0
        ? t('Files checked: {files}. Nothing found.', counts)
        : t('Files checked: {files}. Errors: {errors}, warnings: {warnings}, info: {infos}, hints: {hints}.', counts),
    );
  }
  if (leftOut > 0) parts.push(t('Left out by ignorePatterns: {count}.', { count: leftOut }));
  if (mistakes > 0) parts.push(t('Mistakes in project files: {count}.', { count: mistakes }));
  if (unchecked > 0) parts.push(t('Could not be checked: {count}.', { count: unchecked }));
  return `${paint(failed ? 'red' : 'green', `${failed ? '✖' : '✓'} ${parts.join(' ')}`)}\n`;
}
