import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import type { Mistake } from '../config/validate';
import { render } from '../lint/render';
import { UNUSED_SUPPRESSION } from '../lint/suppression';
import { SOURCE } from './diagnostics';
import { toWorkspaceEdit } from './edits';
import type { EditSupport } from './edits';
import { t } from './messages';
import { rangeOf, spanOf } from './ranges';

/** The code of a mistake in a project file. */
export const CONFIGURATION_MISTAKE = 'configuration';

/** What is wrong in a project file as an editor shows it; entries that silence nothing are shown faded. */
export function mistakeDiagnostics(
  document: TextDocument,
  mistakes: readonly Mistake[],
  unused: readonly Mistake[] = [],
): Diagnostic[] {
  const shown = ({ offset, endOffset, message }: Mistake): Pick<Diagnostic, 'range' | 'source' | 'message'> => ({
    range: rangeOf(document, offset, endOffset),
    source: SOURCE,
    message: render(message),
  });
  return [
    ...mistakes.map((mistake): Diagnostic => {
      const data = mistake.replacement === undefined ? {} : { data: { replacement: mistake.replacement } };
      return { ...shown(mistake), severity: DiagnosticSeverity.Error, code: CONFIGURATION_MISTAKE, ...data };
    }),
    ...unused.map((mistake): Diagnostic => ({
      ...shown(mistake),
      severity: DiagnosticSeverity.Information,
      code: UNUSED_SUPPRESSION,
      tags: [DiagnosticTag.Unnecessary],
    })),
  ];
}

/** Puts the nearest valid name in the place of one that is none. */
export function mistakeActions(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  support: EditSupport,
): CodeAction[] {
  return diagnostics.flatMap((diagnostic): CodeAction[] => {
    const { replacement } = (diagnostic.data ?? {}) as { replacement?: unknown };
    if (diagnostic.code !== CONFIGURATION_MISTAKE || typeof replacement !== 'string') return [];
    const { offset, endOffset } = spanOf(document, diagnostic.range);
    const before = document.getText().slice(offset, endOffset);
    return [
      {
        title: t('Replace “{before}” with “{after}”', { before, after: replacement }),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: toWorkspaceEdit(document, [{ range: [offset, endOffset], text: replacement }], support),
      },
    ];
  });
}
