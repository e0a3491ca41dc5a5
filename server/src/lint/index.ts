import type { Notice } from '../notice/model';
import { RULES } from '../rules/index';
import type { LintConfig } from './config';
import type { Finding } from './finding';
import { collapse } from './collapse';
import { runRule } from './run';
import { Suppressions } from './suppression';

export type { LintConfig } from './config';
export type { Finding } from './finding';

/**
 * Runs every rule that holds for the notice's profile.
 * @returns findings in text order, without those that the notice or the configuration silences; floods of one rule are
 * one finding unless `config.noCollapse`.
 */
export function lint(notice: Notice, config: LintConfig = {}): Finding[] {
  const suppressions = new Suppressions(notice.text, config.ignore);
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const configured = config.rules?.[rule.id];
    if (configured === 'off' || (configured === undefined && rule.off)) continue;
    if (rule.profiles !== 'all' && !rule.profiles.includes(notice.profile.value)) continue;
    const own = runRule(rule, notice, configured).filter((finding) => !suppressions.silences(finding));
    for (const finding of config.noCollapse ? own : collapse(own)) findings.push(finding);
  }
  findings.push(...suppressions.unused());
  return findings.sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
}
