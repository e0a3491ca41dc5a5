import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { numeralValue } from '../notice/lexicon/numerals';
import type { Heading, Notice, Span } from '../notice/model';
import { numberingOf } from '../rules/numbering/lists';
import { numberLike } from '../rules/numbering/slips';
import type { Edit } from '../rules/rule';
import { toWorkspaceEdit } from './edits';
import type { EditSupport } from './edits';
import { t } from './messages';
import { rangeOf } from './ranges';
import { nameAt, placesOfName } from './subjects/body-names';
import type { ConfiguredNames } from './subjects/body-names';
import { numberOfHeading, referencesTo } from './subjects/problem-references';
import { distinct } from './subjects/spans';
import { subjectAt } from './subjects/subject';

/** Why something cannot be renamed, in the writer's language. */
export interface Refusal {
  readonly refused: string;
}

/** Two problems of one list can hardly have higher numbers; ordinals are read no further. */
const HIGHEST = 999;

/** What would be renamed at a place: the number of a problem, or a name. */
export function prepareRename(
  document: TextDocument,
  notice: Notice,
  names: ConfiguredNames,
  position: Position,
): { range: Range; placeholder: string } | Refusal {
  const target = targetAt(notice, names, document.offsetAt(position));
  if ('refused' in target) return target;
  const { offset, endOffset } = target.place;
  return { range: rangeOf(document, offset, endOffset), placeholder: notice.text.slice(offset, endOffset) };
}

/** A number changes with every reference that means this problem and no other; a name wherever the notice speaks itself. */
export function rename(
  document: TextDocument,
  notice: Notice,
  names: ConfiguredNames,
  { position, newName }: { readonly position: Position; readonly newName: string },
  support: EditSupport,
): WorkspaceEdit | Refusal {
  const target = targetAt(notice, names, document.offsetAt(position));
  if ('refused' in target) return target;
  const edits = target.name === null ? renumber(notice, target.heading, newName) : reword(notice, target.name, newName);
  return 'refused' in edits ? edits : toWorkspaceEdit(document, edits, support);
}

type Target = { readonly place: Span } & (
  { readonly name: string } | { readonly name: null; readonly heading: Heading }
);

function targetAt(notice: Notice, names: ConfiguredNames, offset: number): Target | Refusal {
  const subject = subjectAt(notice, names, offset);
  switch (subject?.kind) {
    case 'label':
      return { name: null, heading: subject.heading, place: subject.number };
    case 'reference': {
      const { targets, number } = subject.reference;
      if (targets.length > 1)
        return {
          refused: t('{count} problems have this number: rename the one that is meant, at its heading.', {
            count: targets.length,
          }),
        };
      return { name: null, heading: targets[0]!, place: number };
    }
    default: {
      const name = subject?.kind === 'name' ? subject.name : nameAt(notice, names, offset);
      if (name) return { name: name.name, place: name };
      return { refused: t('Only numbers of problems and names of bodies can be renamed.') };
    }
  }
}

function renumber(notice: Notice, heading: Heading, newName: string): Edit[] | Refusal {
  const digits = /^\D*?(\d{1,3}|[一二三四五六七八九十百]{1,5})\D*$/.exec(newName.normalize('NFKC').trim())?.[1] ?? '';
  const ordinal = /^\d/.test(digits) ? Number(digits) : numeralValue(digits);
  if (ordinal < 1 || ordinal > HIGHEST) return { refused: t('“{name}” is no number of a problem.', { name: newName }) };
  if (ordinal === heading.ordinal) return [];
  const list = numberingOf(notice).lists.find(({ headings }) => headings.includes(heading));
  // Behind that no reference could tell them apart.
  if (list?.headings.some((other) => other !== heading && other.ordinal === ordinal))
    return {
      refused: t('This list has a problem {number} already: give that one another number first.', { number: ordinal }),
    };
  const sure = referencesTo(notice, [heading]).filter(({ targets }) => targets.length === 1);
  const places = [numberOfHeading(notice, heading)!, ...sure.map(({ number }) => number)];
  return distinct(places).map(({ offset, endOffset }): Edit => ({
    range: [offset, endOffset],
    text: numberLike(notice.text.slice(offset, endOffset), ordinal),
  }));
}

function reword(notice: Notice, name: string, newName: string): Edit[] | Refusal {
  const text = newName.trim();
  if (text === '' || /[\r\n]/.test(text))
    return { refused: t('A name has at least one character and stands on one line.') };
  return placesOfName(notice, name).map(({ offset, endOffset }): Edit => ({ range: [offset, endOffset], text }));
}
