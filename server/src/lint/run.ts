import type { Notice } from '../notice/model';
import type { Report, Rule, Severity } from '../rules/rule';
import type { Finding } from './finding';

/** The id of what the engine itself reports: a rule that threw, or one that pointed outside the text. */
export const INTERNAL_ERROR = 'internal-error';

/** Runs one rule. A throwing rule, or a range outside the text, becomes one internal-error finding. */
export function runRule(rule: Rule, notice: Notice, severity?: Severity): Finding[] {
  const findings: Finding[] = [];
  try {
    rule.check(notice, (report) => {
      assertInside(report, notice.text.length);
      findings.push({ ...report, ruleId: rule.id, severity: severity ?? report.severity ?? rule.severity });
    });
    return findings;
  } catch (error) {
    return [internalError(rule, error)];
  }
}

function assertInside(report: Report, length: number): void {
  const ranges = [
    [report.offset, report.endOffset] as const,
    ...(report.related ?? []).map((r) => [r.offset, r.endOffset] as const),
    ...[...(report.fix ?? []), ...(report.suggestions ?? []).flatMap((s) => s.edits)].map((e) => e.range),
  ];
  for (const [from, to] of ranges) {
    if (!(from >= 0 && from <= to && to <= length)) throw new RangeError(`range ${from}..${to} outside 0..${length}`);
  }
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
