import type { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupKind } from 'vscode-languageserver-types';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { Finding } from '../../lint/finding';
import type { Notice, Problem, Span } from '../../notice/model';
import type { PartlyAs } from '../../rules/rule';
import { rangeOf } from '../ranges';
import { figureAt } from '../subjects/figures';
import { referencesOf } from '../subjects/problem-references';
import { spanAt } from '../subjects/spans';
import { statusProblemAt } from '../subjects/subject';
import { breakdownHover } from './breakdown';
import { figureHover } from './figure';
import { ruleHover, rulesAt } from './finding';
import { Markup } from './markup';
import { problemHover } from './problem';
import { statusHover } from './status';

export interface HoverSource {
  readonly document: TextDocument;
  readonly notice: Notice;
  readonly findings: readonly Finding[];
  readonly countPartlyAs?: PartlyAs | undefined;
}

export interface HoverSupport {
  readonly markdownHover: boolean;
  /** See `ruleHref`. */
  readonly ruleDocsBase: string | undefined;
}

interface Said extends Span {
  readonly said: string;
}

/** What is known of a place, the words there first, then the rules that speak of them. Null: nothing. */
export function hover(source: HoverSource, support: HoverSupport, position: Position): Hover | null {
  const { document, notice, findings } = source;
  const offset = document.offsetAt(position);
  const markup = new Markup(support.markdownHover);
  const words = aboutWords(source, offset, markup);
  const rules = rulesAt(findings, offset).map(({ id, finding }): Said => ({
    offset: finding.offset,
    endOffset: finding.endOffset,
    said: ruleHover(id, support.ruleDocsBase, markup),
  }));
  const all = [...(words ? [words] : []), ...rules].filter(({ said }) => said !== '');
  const [first] = all;
  if (!first || notice.text.length === 0) return null;
  return {
    contents: {
      kind: support.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: markup.sections(...all.map(({ said }) => said)),
    },
    range: rangeOf(document, first.offset, first.endOffset),
  };
}

function aboutWords({ notice, countPartlyAs }: HoverSource, offset: number, markup: Markup): Said | null {
  const figure = figureAt(notice, offset);
  if (figure) {
    const said = figureHover(notice, figure, countPartlyAs, markup);
    return { offset: figure.offset, endOffset: figure.endOffset, said };
  }
  const owner = statusProblemAt(notice, offset);
  if (owner) {
    const { offset: from, endOffset } = owner.status!;
    return { offset: from, endOffset, said: statusHover(notice, owner, markup) };
  }
  const about = problemAt(notice, offset);
  if (about)
    return { ...about.span, said: markup.sections(...about.problems.map((p) => problemHover(notice, p, markup))) };
  return breakdownHover(notice, offset, markup);
}

/** Where labels repeat, as many as a hover has room for. */
const MOST_MEANT = 3;

/** The problem whose label or title stands there, or those that a reference can mean. */
function problemAt(notice: Notice, offset: number): { span: Span; problems: readonly Problem[] } | null {
  const { problems } = notice;
  const own = problems.find(
    ({ offset: from, labelEnd, titleEnd }) => from <= offset && offset <= Math.max(labelEnd, titleEnd),
  );
  if (own) return { span: { offset: own.offset, endOffset: Math.max(own.labelEnd, own.titleEnd) }, problems: [own] };
  const reference = spanAt(referencesOf(notice), offset);
  const meant = new Set(reference?.targets.map((heading) => heading.offset));
  const named = problems.filter((problem) => meant.has(problem.offset)).slice(0, MOST_MEANT);
  return reference && named.length > 0
    ? { span: { offset: reference.offset, endOffset: reference.endOffset }, problems: named }
    : null;
}
