import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeLens, Position } from 'vscode-languageserver-types';
import type { Notice, Problem, Section, Span, StatusValue } from '../notice/model';
import { statusName, t } from './messages';
import { rangeOf } from './ranges';

export interface LensChoice {
  /** Over each list of problems: how many stand how. */
  readonly list: boolean;
  /** Over each problem: its status, measures and what it shares. */
  readonly problems: boolean;
}

/** Puts the caret on the next of some places: `(uri, places)`. Where a client has none, a lens only says something. */
export const GO_TO = 'rectificationNotice.goTo';

/** @param goes the client has `GO_TO` */
export function codeLenses(document: TextDocument, notice: Notice, choice: LensChoice, goes: boolean): CodeLens[] {
  const lens = (at: Span, title: string, places: readonly Span[] = []): CodeLens => ({
    range: rangeOf(document, at.offset, at.offset),
    command:
      goes && places.length > 0
        ? {
            title,
            command: GO_TO,
            arguments: [document.uri, places.map((p): Position => document.positionAt(p.offset))],
          }
        : { title, command: '' },
  });
  const lists = choice.list ? listsOf(notice) : [];
  const problems = choice.problems ? notice.problems : [];
  return [
    ...lists.map(({ at, items }) =>
      lens(
        at,
        tally(items),
        items.filter(({ status }) => !status),
      ),
    ),
    ...problems.map((problem) => lens(problem, aboutProblem(problem, notice))),
  ];
}

interface List {
  readonly at: Span;
  readonly items: readonly Problem[];
}

/** The outermost parts that list problems; without such a heading, the first problem stands for the list. */
function listsOf({ sections, problems }: Notice): List[] {
  if (problems.length === 0) return [];
  const isList = ({ role }: Section): boolean => role === 'problem-list' || role === 'problem-list-parent';
  const lists = new Map<Section | null, Problem[]>();
  for (const problem of problems) {
    let list: Section | null = null;
    for (let section = sections[problem.section]; section; section = sections[section.parent])
      if (isList(section)) list = section;
    const items = lists.get(list);
    if (items) items.push(problem);
    else lists.set(list, [problem]);
  }
  return [...lists].map(([section, items]) => ({ at: section ?? items[0]!, items }));
}

/** Beside what is done and what says nothing, only what there is. */
const BETWEEN: readonly (readonly [readonly (StatusValue | null)[], string])[] = [
  [['partly'], 'partly done'],
  [['in-progress', 'not-started'], 'in progress'],
  [['long-term'], 'long-term'],
  [['n/a'], 'not applicable'],
  [[null], 'unknown wording'],
];

function tally(items: readonly Problem[]): string {
  const missing = items.filter(({ status }) => !status).length;
  const count = (values: readonly (StatusValue | null)[]): number =>
    items.filter(({ status }) => status && values.includes(status.value)).length;
  const between = BETWEEN.map(([values, name]) => [count(values), name] as const).filter(([n]) => n > 0);
  const said = [
    [count(['completed', 'completed-long-term']), 'done'] as const,
    ...between,
    [missing, 'no status'] as const,
  ];
  return said.map(([n, name]) => t('{count} {state}', { count: n, state: t(name) })).join(' · ');
}

function aboutProblem(problem: Problem, { problems }: Notice): string {
  const { status, measures, shared } = problem;
  const said = [
    statusName(status ? (status.value ?? 'unknown') : 'none'),
    measures ? t('measures given') : t('no measures'),
  ];
  if (shared) {
    const others = problems
      .filter((other) => other !== problem && sharesWith(other, problem))
      .map(({ label }) => label);
    said.push(others.length > 0 ? t('shared with {others}', { others: others.join(t(', ')) }) : t('shared'));
  }
  return said.join(' · ');
}

function sharesWith(a: Problem, b: Problem): boolean {
  const block = (p: Problem): number | undefined => (p.measures ?? p.status)?.offset;
  return a.shared && block(a) !== undefined && block(a) === block(b);
}
