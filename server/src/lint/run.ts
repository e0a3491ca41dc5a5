import type { Notice } from '../notice/model';
import type { Edit, Report, Rule, RuleSettings, Severity } from '../rules/rule';
import { settingsFor } from './config';
import type { Finding } from './finding';
import { deferred, isInside } from './suggestions';

/** The id of what the engine itself reports: a rule that threw, or one that pointed outside the text. */
export const INTERNAL_ERROR = 'internal-error';

/** Runs one rule. A throwing rule, or a range outside the text, becomes one internal-error finding. */
export function runRule(
  rule: Rule,
  notice: Notice,
  severity?: Severity,
  settings: RuleSettings = settingsFor(rule),
): Finding[] {
  const findings: Finding[] = [];
  try {
    rule.check(
      notice,
      (report) => {
        const { suggestions } = report;
        const { length } = notice.text;
        assertInside(report, length);
        const finding = { ...report, ruleId: rule.id, severity: severity ?? report.severity ?? rule.severity };
        if (typeof suggestions === 'function') finding.suggestions = deferred(suggestions, length);
        findings.push(finding);
      },
      settings,
    );
    return findings;
  } catch (error) {
    return [internalError(rule, error)];
  }
}

function assertInside({ offset, endOffset, related, fix, suggestions }: Report, length: number): void {
  const within = (edit: Edit): void => assertRange(edit.range[0], edit.range[1], length);
  assertRange(offset, endOffset, length);
  related?.forEach((r) => assertRange(r.offset, r.endOffset, length));
  fix?.forEach(within);
  if (typeof suggestions !== 'function') suggestions?.forEach((s) => s.edits.forEach(within));
}

function assertRange(from: number, to: number, length: number): void {
  if (!isInside({ range: [from, to] }, length)) throw new RangeError(`range ${from}..${to} outside 0..${length}`);
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
