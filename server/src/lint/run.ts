import type { Notice } from '../notice/model';
import type { Edit, Report, Rule, RuleSettings, Severity } from '../rules/rule';
import { settingsFor } from './config';
import type { Finding } from './finding';
import { deferred, isRange } from './suggestions';

/** The id of what the engine itself reports: a rule that threw, or one that pointed outside the text. */
export const INTERNAL_ERROR = 'internal-error';

/** Runs one rule. A throwing rule, a range outside the text, or a fix of a rule that has none becomes one internal-error finding. */
export function runRule(
  rule: Rule,
  notice: Notice,
  severity?: Severity,
  settings: RuleSettings = settingsFor(rule),
): Finding[] {
  const findings: Finding[] = [];
  const { length } = notice.text;
  try {
    rule.check(
      notice,
      (report) => {
        assertInside(report, length);
        assertFixes(rule, report);
        findings.push(findingOf(rule, report, severity, length));
      },
      settings,
    );
    return findings;
  } catch (error) {
    return [internalError(rule, error)];
  }
}

/** Written out: a spread that is followed by more properties is ten times slower, and floods have thousands of findings. */
function findingOf(rule: Rule, report: Report, severity: Severity | undefined, length: number): Finding {
  const { offset, endOffset, message, related, fix, suggestions } = report;
  const finding: Writable<Finding> = {
    ruleId: rule.id,
    severity: severity ?? report.severity ?? rule.severity,
    offset,
    endOffset,
    message,
  };
  if (related) finding.related = related;
  if (fix) finding.fix = fix;
  if (suggestions)
    finding.suggestions = typeof suggestions === 'function' ? deferred(suggestions, length) : suggestions;
  return finding;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function assertFixes({ id, fixes }: Rule, { fix }: Report): void {
  if (fix && !fixes) throw new TypeError(`${id} has a fix, but does not say so`);
}

function assertInside({ offset, endOffset, related, fix, suggestions }: Report, length: number): void {
  assertRange(offset, endOffset, length);
  if (related) for (const r of related) assertRange(r.offset, r.endOffset, length);
  if (fix) assertEdits(fix, length);
  if (suggestions && typeof suggestions !== 'function') for (const { edits } of suggestions) assertEdits(edits, length);
}

function assertEdits(edits: readonly Edit[], length: number): void {
  for (const { range } of edits) assertRange(range[0], range[1], length);
}

function assertRange(from: number, to: number, length: number): void {
  if (!isRange(from, to, length)) throw new RangeError(`range ${from}..${to} outside 0..${length}`);
}

function internalError(rule: Rule, error: unknown): Finding {
  return {
    ruleId: INTERNAL_ERROR,
    severity: 'error',
    offset: 0,
    endOffset: 0,
    message: {
      text: 'Rule {rule} failed ({error}); the notice could not be checked for it.',
      // Only the kind of error: its text could quote the document.
      args: { rule: rule.id, error: error instanceof Error ? error.name : typeof error },
    },
  };
}
