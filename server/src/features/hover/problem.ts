import type { Notice, Problem, Span } from '../../notice/model';
import { amountsIn } from '../../rules/figures/amounts';
import { deadlinesIn, fieldDeadlines } from '../../rules/status/deadlines';
import { itemsOf } from '../../rules/status/items';
import { Words } from '../../rules/words';
import { statusName, t } from '../messages';
import { plainName, shorten } from '../names';
import { referencesOf } from '../subjects/problem-references';
import { distinct } from '../subjects/spans';
import type { Markup } from './markup';

const WORDS = 60;
const MOST_FIGURES = 6;

/** The problem at a glance: where it stands in the list, its status, its measures' first words, time limits, figures. */
export function problemHover(notice: Notice, problem: Problem, markup: Markup): string {
  const { text, markdown } = notice;
  const name = plainName(text.slice(problem.offset, Math.max(problem.labelEnd, problem.titleEnd)), markdown);
  const path = problem.groupPath.map((heading) => plainName(heading, markdown)).join(' › ');
  const measures = measuresOf(notice, problem);
  const deadlines = spansOf(notice, problem, 'deadlines').map(({ offset, endOffset }) => text.slice(offset, endOffset));
  const figures = spansOf(notice, problem, 'figures').map(({ offset, endOffset }) => text.slice(offset, endOffset));
  const points = [
    t('Status: {said}', { said: statusOf(problem) }),
    t('Measures: {said}', { said: measures || t('none') }),
    ...(deadlines.length > 0 ? [t('Time limit: {said}', { said: deadlines.join(t(', ')) })] : []),
    ...(figures.length > 0 ? [t('Figures: {said}', { said: figures.join(t(', ')) })] : []),
  ];
  return markup.paragraphs(
    markup.bold(name || problem.label),
    markup.text(path),
    markup.points(points),
    problem.shared ? markup.text(t('It shares its block of measures and status with neighbours.')) : '',
  );
}

function statusOf({ status }: Problem): string {
  if (!status) return statusName('none');
  const phrase = shorten(status.text.trim(), WORDS);
  return t('{phrase} ({meaning})', { phrase, meaning: statusName(status.value ?? 'unknown') });
}

function measuresOf({ text }: Notice, { measures, fields }: Problem): string {
  if (!measures) return '';
  const field = fields.find(({ offset }) => offset === measures.offset);
  const words = text.slice(field?.valueOffset ?? measures.offset, measures.endOffset).slice(0, 4 * WORDS);
  return shorten(words.replace(/\s+/g, ' ').trim(), WORDS);
}

function spansOf(notice: Notice, problem: Problem, what: 'deadlines' | 'figures'): Span[] {
  const words = Words.of(notice);
  const item = itemsOf(notice)[notice.problems.indexOf(problem)];
  if (!item) return [];
  const places =
    what === 'deadlines'
      ? [...fieldDeadlines(notice, problem), ...deadlinesIn(notice, item, 0)]
      : item.passages.flatMap(({ from, to }) => amountsIn(words.text, from, to));
  // The number in 问题1 counts nothing.
  const numbers = new Set(referencesOf(notice).map(({ number }) => number.offset));
  const spans = distinct(places.map(({ from, to }) => words.raw(from, to)));
  return spans.filter(({ offset }) => !numbers.has(offset)).slice(0, MOST_FIGURES);
}
