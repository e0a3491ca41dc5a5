import type { Report, Rule } from '../rule';
import { Ground } from './ground';
import { halfwidthOf, widen } from './halfwidth';

export const halfwidthPunctuation: Rule = {
  id: 'halfwidth-punctuation',
  title: 'Half-width punctuation',
  group: 'typography',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 15834-2011 4.x.2、5.1：中文语境中句号、逗号、冒号、括号等用全角',
  summary: 'Punctuation of Chinese text is full-width.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    const quoted: Report[] = [];
    for (const { at } of halfwidthOf(notice)) {
      const signs = at.map((i) => ground.text.charAt(i)).join('');
      const wide = [...signs].map(widen).join('');
      const edits = at.map((i) => ground.edit(i, i + 1, widen(ground.text.charAt(i))));
      const title = { text: 'Replace {old} with {new}', args: { old: signs, new: wide } };
      const finding = {
        ...ground.spot(at[0]!, at.at(-1)! + 1),
        message: { text: 'Half-width {old} in Chinese text: use {new}.', args: { old: signs, new: wide } },
        ...ground.remedy(at[0]!, edits, title),
      };
      if (finding.severity) quoted.push(finding);
      else report(finding);
    }
    // Behind the others: a flood is shown at its first, and that should not be a quotation.
    quoted.forEach(report);
  },
};
