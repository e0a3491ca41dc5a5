import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Notice, Span } from '../notice/model';
import type { PartlyAs } from '../rules/rule';
import { rangeOf } from './ranges';
import { placesOfName } from './subjects/body-names';
import type { ConfiguredNames } from './subjects/body-names';
import { countedBy, figuresCounting } from './subjects/figures';
import { referencesTo } from './subjects/problem-references';
import { shortNamesOf } from './subjects/short-names';
import { distinct, headSpan } from './subjects/spans';
import { subjectAt } from './subjects/subject';
import type { Subject } from './subjects/subject';

/** What the project has settled, as far as it matters here. */
export interface NavigationConfig extends ConfiguredNames {
  readonly countPartlyAs?: PartlyAs;
}

/**
 * From 问题3 to its heading, from a number to what it counts, from a problem's title or status to the numbers that count
 * it, from a short name to where it is introduced. Several places where the text leaves open which is meant.
 */
export function definition(
  document: TextDocument,
  notice: Notice,
  config: NavigationConfig,
  position: Position,
): LocationLink[] {
  const subject = subjectAt(notice, config, document.offsetAt(position));
  if (!subject) return [];
  const origin = rangeOf(document, subject.offset, subject.endOffset);
  return definitionsOf(notice, config, subject).map((span) => {
    const range = rangeOf(document, span.offset, span.endOffset);
    return { originSelectionRange: origin, targetUri: document.uri, targetRange: range, targetSelectionRange: range };
  });
}

/** The way back: every place that names the problem, every place of the name, what a figure counts. */
export function references(
  document: TextDocument,
  notice: Notice,
  config: NavigationConfig,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const subject = subjectAt(notice, config, document.offsetAt(position));
  if (!subject) return [];
  const declarations = includeDeclaration ? declarationsOf(notice, subject) : [];
  return distinct([...declarations, ...usesOf(notice, config, subject)]).map(({ offset, endOffset }) => ({
    uri: document.uri,
    range: rangeOf(document, offset, endOffset),
  }));
}

function definitionsOf(notice: Notice, config: NavigationConfig, subject: Subject): Span[] {
  switch (subject.kind) {
    case 'figure':
      return countedBy(notice, subject.figure, config.countPartlyAs).items.map((item) => headSpan(notice, item));
    case 'status':
    case 'title':
      return distinct(figuresCounting(notice, subject.problem, config.countPartlyAs));
    default:
      return declarationsOf(notice, subject);
  }
}

function declarationsOf(notice: Notice, subject: Subject): Span[] {
  switch (subject.kind) {
    case 'label':
      return [{ offset: subject.heading.offset, endOffset: subject.heading.titleEnd }];
    case 'reference':
      return subject.reference.targets.map(({ offset, titleEnd }) => ({ offset, endOffset: titleEnd }));
    case 'name': {
      const introduced = shortNamesOf(notice).filter(({ short }) => short === subject.name.name);
      if (introduced.length > 0) return introduced.map(({ place }) => place);
      // A full name is at home where it stands first.
      return placesOfName(notice, subject.name.name).slice(0, 1);
    }
    default:
      return [];
  }
}

function usesOf(notice: Notice, config: NavigationConfig, subject: Subject): Span[] {
  switch (subject.kind) {
    case 'label':
      return referencesTo(notice, [subject.heading]);
    case 'reference':
      return referencesTo(notice, subject.reference.targets);
    case 'name': {
      const declared = new Set(declarationsOf(notice, subject).map(({ offset }) => offset));
      return placesOfName(notice, subject.name.name).filter(({ offset }) => !declared.has(offset));
    }
    default:
      return definitionsOf(notice, config, subject);
  }
}
