import type { Heading, Notice, Problem, Span, Status } from '../../notice/model';
import type { ConfiguredNames, NameAt } from './body-names';
import { nameAt } from './body-names';
import { figureAt } from './figures';
import type { Figure } from './figures';
import { numberOfHeading, referencesOf } from './problem-references';
import type { ProblemReference } from './problem-references';
import { spanAt } from './spans';

/** What stands at a place, as far as other places have to do with it. Raw offsets. */
export type Subject = Span &
  (
    | { readonly kind: 'label'; readonly heading: Heading; readonly number: Span }
    | { readonly kind: 'reference'; readonly reference: ProblemReference }
    | { readonly kind: 'status'; readonly problem: Problem; readonly status: Status }
    | { readonly kind: 'figure'; readonly figure: Figure }
    | { readonly kind: 'name'; readonly name: NameAt }
    | { readonly kind: 'title'; readonly problem: Problem }
  );

/** The caret may stand before, in or behind it. Null: nothing of the kind. */
export function subjectAt(notice: Notice, configured: ConfiguredNames, offset: number): Subject | null {
  const span = ({ offset, endOffset }: Span): Span => ({ offset, endOffset });
  const heading = headingAt(notice, offset);
  const number = heading && numberOfHeading(notice, heading);
  if (heading && number) return { kind: 'label', heading, number, offset: heading.offset, endOffset: heading.labelEnd };
  const reference = spanAt(referencesOf(notice), offset);
  if (reference) return { kind: 'reference', reference, ...span(reference) };
  const figure = figureAt(notice, offset);
  if (figure) return { kind: 'figure', figure, ...span(figure) };
  const problem = statusProblemAt(notice, offset);
  if (problem) return { kind: 'status', problem, status: problem.status!, ...span(problem.status!) };
  const name = nameAt(notice, configured, offset);
  if (name) return { kind: 'name', name, ...span(name) };
  const titled = notice.problems.find((p) => p.titleOffset <= offset && offset <= p.titleEnd);
  return titled ? { kind: 'title', problem: titled, offset: titled.titleOffset, endOffset: titled.titleEnd } : null;
}

/** The first of the problems whose status stands at an offset. */
export function statusProblemAt({ problems }: Notice, offset: number): Problem | undefined {
  const status = spanAt(
    problems.flatMap((problem) => problem.status ?? []),
    offset,
  );
  return status && problems.find((problem) => problem.status === status);
}

function headingAt({ headings }: Notice, offset: number): Heading | undefined {
  return headings.find((heading) => heading.offset <= offset && offset <= heading.labelEnd);
}
