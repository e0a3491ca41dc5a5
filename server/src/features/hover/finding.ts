import type { Finding } from '../../lint/finding';
import { RULES } from '../../rules/index';
import { authorityName, ruleName, t } from '../messages';
import { ruleHref } from '../rule-page';
import type { Markup } from './markup';

/** The rule behind a finding, as its page begins: what it checks, on whose word, and where to read more. */
export function ruleHover(id: string, base: string | undefined, markup: Markup): string {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) return '';
  const source = t('{authority}: {source}', { authority: authorityName(rule.authority), source: rule.source });
  const about = t('About the rule “{rule}”', { rule: ruleName(id) });
  return markup.paragraphs(
    markup.bold(ruleName(id)),
    markup.lines(markup.text(t(rule.summary)), markup.text(source)),
    markup.link(about, ruleHref(id, base)),
  );
}

/** Where many rules speak of one place, the editor's own list of problems serves better. */
const MOST = 3;

/** The rules of the findings at a place, each once, those with the closest findings first. */
export function rulesAt(
  findings: readonly Finding[],
  offset: number,
): { readonly id: string; readonly finding: Finding }[] {
  const here = findings.filter((finding) => finding.offset <= offset && offset <= finding.endOffset);
  const byRule = new Map<string, Finding>();
  for (const finding of here.sort((a, b) => a.endOffset - a.offset - (b.endOffset - b.offset)))
    if (!byRule.has(finding.ruleId)) byRule.set(finding.ruleId, finding);
  return [...byRule].slice(0, MOST).map(([id, finding]) => ({ id, finding }));
}
