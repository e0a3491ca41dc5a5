import type { Notice } from '../notice/model';
import { REQUIRED_PART_RULES, RULES } from '../rules/index';
import type { Rule, Severity } from '../rules/rule';
import { settingsFor } from './config';
import type { LintConfig } from './config';
import type { Finding } from './finding';
import { collapse } from './collapse';
import { runRule } from './run';
import { Suppressions } from './suppression';
import type { Ignored } from './suppression';

export type { LintConfig } from './config';
export type { Finding } from './finding';

/**
 * Runs every rule that holds for the notice's profile.
 * @returns findings in text order, without those that the notice or the configuration silences; floods of one rule are
 * one finding unless `config.noCollapse`.
 */
export function lint(notice: Notice, config: LintConfig = {}, which: (rule: Rule) => boolean = () => true): Finding[] {
  const run = startLint(notice, config, which);
  while (!run.next().done);
  return run.findings();
}

/** Does a rule ask for a part only? These are answered at every keystroke, however long the notice is. */
export function isQuick(rule: Rule): boolean {
  return REQUIRED_PART_RULES.includes(rule);
}

/** The same rule by rule, for callers that must not hold up others: `next()` runs one rule. */
export function startLint(notice: Notice, config: LintConfig, which: (rule: Rule) => boolean = () => true): LintRun {
  return new LintRun(notice, config, RULES.filter(which));
}

export class LintRun {
  private readonly found: Finding[] = [];
  private readonly suppressions: Suppressions;
  private index = 0;

  constructor(
    private readonly notice: Notice,
    private readonly config: LintConfig,
    private readonly rules: readonly Rule[],
  ) {
    this.suppressions = new Suppressions(notice.text, config.ignore);
  }

  next(): { done: boolean } {
    const rule = this.rules[this.index];
    this.index += 1;
    if (rule && this.holds(rule)) {
      const all = runRule(rule, this.notice, this.severity(rule), settingsFor(rule, this.config));
      const own = all.filter((finding) => !this.suppressions.silences(finding));
      for (const finding of this.config.noCollapse ? own : collapse(own)) this.found.push(finding);
    }
    return { done: this.index >= this.rules.length };
  }

  /** In text order. Comments that silence nothing can only be told once every rule has run. */
  findings(): Finding[] {
    const unused = this.rules.length === RULES.length ? this.suppressions.unused() : [];
    return [...this.found, ...unused].sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
  }

  /** Ignore entries that silenced nothing. Like `findings`, to be asked when every rule has run. */
  unusedIgnores(): readonly Ignored[] {
    return this.suppressions.unusedIgnores();
  }

  private holds(rule: Rule): boolean {
    const configured = this.config.rules?.[rule.id];
    if (configured === 'off' || (configured === undefined && rule.off)) return false;
    const { requiredParts, options } = this.config;
    const profiles = options?.[rule.id]?.profiles ?? rule.profiles;
    if (profiles === rule.profiles && rule.part && requiredParts) return requiredParts.includes(rule.part);
    return profiles === 'all' || profiles.includes(this.notice.profile.value);
  }

  private severity(rule: Rule): Severity | undefined {
    const configured = this.config.rules?.[rule.id];
    return configured === 'off' ? undefined : configured;
  }
}
