import type { LintConfig } from '../../lint/config';
import { mergedFixes } from '../../lint/fix';
import type { Finding } from '../../lint/index';
import { lint } from '../../lint/index';
import { INTERNAL_ERROR } from '../../lint/run';
import type { Notice } from '../../notice/model';
import type { Edit } from '../../rules/rule';
import { RULES } from '../../rules/index';

/**
 * What some rules find. Whoever asks for cleaning wants them to speak, also where they are switched off as rules.
 * @throws where one of them fails: what it did not find must not pass for clean
 */
export function findingsOf(ids: readonly string[], notice: Notice, config: LintConfig): Finding[] {
  const rules = RULES.filter(({ id }) => ids.includes(id));
  const on = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));
  const all = { rules: on, noCollapse: true, ...(config.ignore && { ignore: config.ignore }) };
  const findings = lint(notice, all, (rule) => rules.includes(rule));
  if (findings.some(({ ruleId }) => ruleId === INTERNAL_ERROR)) throw new Error('a rule failed');
  return findings;
}

/** The safe fixes of some rules: what fix-all would do if there were no other rule. */
export function fixesOf(...ids: readonly string[]): (notice: Notice, config: LintConfig) => Edit[] {
  return (notice, config) => mergedFixes(findingsOf(ids, notice, config));
}
