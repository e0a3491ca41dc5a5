import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../lint/finding';
import { INTERNAL_ERROR } from '../lint/run';
import type { Severity } from '../rules/rule';
import { findingText, t } from './messages';
import { render } from '../lint/render';
import { rangeOf } from './ranges';
import { ruleHref } from './rule-page';

/** Not translated: filters of the Problems panel (`@source:`) and scripts rely on it. */
export const SOURCE = 'rectify';

export interface DiagnosticOptions {
  /** The client shows places besides the finding's own. */
  readonly related?: boolean;
  /** The client shows a link behind the rule id. */
  readonly links?: boolean;
  readonly ruleDocsBase?: string | undefined;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Findings as an editor shows them. They carry no data: range, code and message lead back to the finding. */
export function toDiagnostics(
  document: TextDocument,
  findings: readonly Finding[],
  options: DiagnosticOptions = {},
): Diagnostic[] {
  return findings.map((finding) => {
    const diagnostic: Diagnostic = {
      range: rangeOf(document, finding.offset, finding.endOffset),
      severity: SEVERITY[finding.severity],
      source: SOURCE,
      code: finding.ruleId,
      message: findingText(finding),
    };
    // The engine's own failure is no rule and has no page.
    if (options.links && finding.ruleId !== INTERNAL_ERROR) {
      diagnostic.codeDescription = { href: ruleHref(finding.ruleId, options.ruleDocsBase) };
    }
    if (options.related && finding.related?.length) {
      diagnostic.relatedInformation = finding.related.map((place) => ({
        location: { uri: document.uri, range: rangeOf(document, place.offset, place.endOffset) },
        message: render(place.message) || t('See here'),
      }));
    }
    return diagnostic;
  });
}
