import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import bundle from '../../l10n/bundle.l10n.zh-cn.json';
import { suggestionsOf } from '../../server/src/lint/suggestions';
import { RULES } from '../../server/src/rules/index';
import type { Rule } from '../../server/src/rules/rule';
import { findingsOf, readExamples } from './marked';
import { messagesOf } from './messages';

const CHINESE: Readonly<Record<string, string>> = bundle;

/** All that a rule says: what its source holds and what its page's examples bring out. */
function textsOf({ id, title, summary }: Rule): string[] {
  const examples = readExamples(readFileSync(`docs/rules/${id}.md`, 'utf8'));
  const said = examples
    .flatMap(({ text, profile }) => findingsOf(id, text, profile))
    .flatMap((finding) => [
      finding.message.text,
      ...suggestionsOf(finding).map((suggestion) => suggestion.title.text),
      ...(finding.related ?? []).map((place) => place.message.text),
    ]);
  return [...new Set([title, summary, ...messagesOf(id), ...said])];
}

describe.each(RULES)('$id', (rule) => {
  const texts = textsOf(rule);

  it('says everything in Chinese, too', () => {
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(CHINESE[text] ?? ''))).toEqual([]);
  });

  it('says it in Chinese punctuation, tersely', () => {
    const chinese = texts.map((text) => CHINESE[text] ?? '');
    // A half-width mark next to a Chinese character is what the product itself calls a mistake.
    expect(chinese.filter((text) => /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|[“”]{3}/u.test(text))).toEqual([]);
    expect(chinese.filter((text) => text.length > 70)).toEqual([]);
  });
});

it('has short names for the rules', () => {
  for (const { id, title } of RULES) {
    expect(title.length, id).toBeLessThanOrEqual(40);
    expect(CHINESE[title]?.length, id).toBeLessThanOrEqual(12);
    expect(`${title}${CHINESE[title]}`, id).not.toMatch(/[.。]$/);
  }
});
