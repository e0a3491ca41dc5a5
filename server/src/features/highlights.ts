import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import type { Notice, Span } from '../notice/model';
import { rangeOf } from './ranges';
import { placesOfName } from './subjects/body-names';
import type { ConfiguredNames } from './subjects/body-names';
import { numberOfHeading, referencesTo } from './subjects/problem-references';
import { distinct } from './subjects/spans';
import { subjectAt } from './subjects/subject';

/** Every place of what stands at the caret: a problem by its number, a name, or all problems that stand alike. */
export function documentHighlights(
  document: TextDocument,
  notice: Notice,
  names: ConfiguredNames,
  position: Position,
): DocumentHighlight[] {
  const subject = subjectAt(notice, names, document.offsetAt(position));
  const show = (spans: readonly Span[], kind: DocumentHighlightKind): DocumentHighlight[] =>
    distinct(spans).map(({ offset, endOffset }) => ({ range: rangeOf(document, offset, endOffset), kind }));
  switch (subject?.kind) {
    case 'label':
    case 'reference': {
      const targets = subject.kind === 'label' ? [subject.heading] : subject.reference.targets;
      const labels = targets
        .filter((heading) => numberOfHeading(notice, heading))
        .map(({ offset, labelEnd }) => ({ offset, endOffset: labelEnd }));
      return [
        ...show(labels, DocumentHighlightKind.Write),
        ...show(referencesTo(notice, targets), DocumentHighlightKind.Read),
      ];
    }
    case 'status': {
      const { value } = subject.status;
      const alike = notice.problems.flatMap(({ status }) => (status && status.value === value ? [status] : []));
      return show(value === null ? [subject.status] : alike, DocumentHighlightKind.Text);
    }
    case 'name':
      return show(placesOfName(notice, subject.name.name), DocumentHighlightKind.Text);
    default:
      return [];
  }
}
