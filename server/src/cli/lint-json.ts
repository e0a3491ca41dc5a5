import { placesOf } from '../features/lines';
import type { Finding } from '../lint/index';
import { render } from '../lint/render';
import { suggestionsOf } from '../lint/suggestions';
import type { Edit, Severity } from '../rules/rule';

/** What `rectify lint --format json` says about one file (design §4). Other tools read it. */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly hintCount: number;
}

/** Lines and columns count from 1, offsets from 0, ends are exclusive. */
export interface LintMessage {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly endOffset: number;
  /** Only where a flood of findings was collapsed into this one. */
  readonly count?: number;
  readonly fix?: { readonly edits: readonly LintEdit[] };
  readonly suggestions?: readonly { readonly title: string; readonly edits: readonly LintEdit[] }[];
}

type LintEdit = Pick<Edit, 'range' | 'text'>;

export function lintResult(filePath: string, text: string, findings: readonly Finding[]): LintResult {
  const place = placesOf(text);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    filePath,
    messages: findings.map((finding) => lintMessage(finding, place)),
    errorCount: count('error'),
    warningCount: count('warning'),
    infoCount: count('info'),
    hintCount: count('hint'),
  };
}

function lintMessage(finding: Finding, place: ReturnType<typeof placesOf>): LintMessage {
  const { ruleId, severity, offset, endOffset, count, fix } = finding;
  const start = place(offset);
  const end = place(endOffset);
  return {
    ruleId,
    severity,
    message: render(finding.message),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset,
    endOffset,
    ...(count === undefined ? {} : { count }),
    ...(fix ? { fix: { edits: fix.map(plainEdit) } } : {}),
    ...(finding.suggestions
      ? { suggestions: suggestionsOf(finding).map((s) => ({ title: render(s.title), edits: s.edits.map(plainEdit) })) }
      : {}),
  };
}

/** Without the tab stops, which mean something to editors only. */
const plainEdit = ({ range, text }: Edit): LintEdit => ({ range, text });
