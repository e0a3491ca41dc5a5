import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Notice } from '../notice/model';
import { mentionsOf } from '../rules/dates/mentions';
import { Words } from '../rules/words';
import { statusName, t } from './messages';
import { spanOf } from './ranges';

export interface HintChoice {
  /** The year of a date that inherits it: 9月4日 (2024). */
  readonly years: boolean;
  /** What a status phrase means, where it does not say so itself. */
  readonly statuses: boolean;
}

export function inlayHints(document: TextDocument, notice: Notice, choice: HintChoice, range: Range): InlayHint[] {
  const { offset: from, endOffset: to } = spanOf(document, range);
  const hints: { offset: number; label: string; tooltip: string }[] = [];
  if (choice.years) hints.push(...years(notice, from, to));
  if (choice.statuses) hints.push(...statuses(notice, from, to));
  return hints
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, label, tooltip }) => ({
      position: document.positionAt(offset),
      label,
      tooltip,
      paddingLeft: true,
    }));
}

interface Hint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

function years(notice: Notice, from: number, to: number): Hint[] {
  const words = Words.of(notice);
  const window = words.at({ offset: from, endOffset: to });
  const tooltip = t('The year that stands before it in the paragraph');
  return mentionsOf(notice)
    .filter(({ written, year, to: end }) => written === null && year !== null && end >= window.from && end <= window.to)
    .filter((mention) => words.plain.slice(mention.from, mention.to).includes('月'))
    .map((mention) => ({
      offset: words.raw(mention.from, mention.to).endOffset,
      label: String(mention.year),
      tooltip,
    }));
}

function statuses({ problems }: Notice, from: number, to: number): Hint[] {
  const tooltip = t('How this status is understood');
  const hints = new Map<number, Hint>();
  for (const { status } of problems) {
    if (!status || status.endOffset < from || status.endOffset > to) continue;
    const label = statusName(status.value ?? 'unknown');
    // A block that neighbours share is said once, and what says it itself needs no hint.
    if (!status.text.includes(label)) hints.set(status.endOffset, { offset: status.endOffset, label, tooltip });
  }
  return [...hints.values()];
}
