import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '../../server/src/lint/suggestions';
import { RULES } from '../../server/src/rules/index';
import type { Message } from '../../server/src/rules/rule';
import { messagesOf } from './messages';
import { apply, findingsOf, mark, readExamples } from './marked';
import type { Example, Range } from './marked';

const FOLDER = 'docs/rules';
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');

it('is one page a rule', () => {
  expect(PAGES.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
});

describe.each(RULES)('$id', (rule) => {
  const page = readFileSync(`${FOLDER}/${rule.id}.md`, 'utf8');
  const examples = readExamples(page);
  const fires = examples.filter(({ kind }) => kind === 'fires');
  const named = (list: readonly Example[]): [string, Example][] => list.map((e) => [`line ${e.line}`, e]);
  const findings = (e: Example) => findingsOf(rule.id, e.text, e.profile);

  it('has Chinese prose, an English section, examples of both kinds', () => {
    // A Markdown notice in an example has headings of its own.
    expect([...page.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').matchAll(/^## (.*)$/gm)].map((m) => m[1])).toEqual([
      '检查什么',
      '为什么',
      '什么时候不必理会',
      '示例',
      'English',
    ]);
    expect(fires).not.toEqual([]);
    expect(examples.some(({ kind }) => kind === 'silent')).toBe(true);
  });

  it.each(named(fires))('%s: fires there and nowhere else', (_line, example) => {
    const found = findings(example);
    const ranges = found.map(({ offset, endOffset }): Range => [offset, endOffset]);
    expect(mark(example.text, ranges)).toBe(mark(example.text, example.ranges));
    for (const { severity } of found) expect(severity).toBe(example.severity ?? rule.severity);
  });

  it.each(named(examples.filter(({ kind }) => kind === 'silent')))('%s: is silent', (_line, example) => {
    expect(findings(example).map(({ message }) => message.text)).toEqual([]);
    expect(example.ranges).toEqual([]);
  });

  it.each(named(examples.filter(({ kind }) => kind === 'suggestion')))('%s: is what comes of it', (_line, example) => {
    const suggestions = findings(example.basis!).flatMap(suggestionsOf);
    expect(apply(example.basis!.text, suggestions[example.suggestion - 1]?.edits ?? [])).toBe(example.text);
  });

  it.each(named(examples.filter(({ kind }) => kind === 'fixed')))('%s: is the text when fixed', (_line, example) => {
    const fixes = findings(example.basis!).flatMap((finding) => finding.fix ?? []);
    expect(apply(example.basis!.text, fixes)).toBe(example.text);
    expect(findingsOf(rule.id, example.text, example.profile).filter(({ fix }) => fix)).toEqual([]);
  });

  it.each(named(fires))('%s: a suggestion taken is a finding less', (_line, example) => {
    const before = findings(example);
    const count = (found: typeof before, { text }: Message): number =>
      found.filter(({ message }) => message.text === text).length;
    for (const finding of before) {
      const { message } = finding;
      for (const { title, edits } of suggestionsOf(finding)) {
        const after = findingsOf(rule.id, apply(example.text, edits), example.profile);
        expect(count(after, message), `${message.text} → ${title.text}`).toBe(count(before, message) - 1);
      }
    }
  });

  it('shows every message and every suggestion', () => {
    const shown = fires
      .flatMap(findings)
      .flatMap((finding) => [
        finding.message.text,
        ...suggestionsOf(finding).map(({ title }) => title.text),
        ...(finding.related ?? []).map((place) => place.message.text),
      ]);
    expect(messagesOf(rule.id).filter((text) => !shown.includes(text))).toEqual([]);
  });

  it('has a fix shown for every firing example that offers one', () => {
    const after = (basis: Example): string[] => examples.filter((e) => e.basis === basis).map(({ kind }) => kind);
    const offers = (e: Example): boolean => findings(e).some(({ fix }) => fix);
    expect(fires.filter((e) => offers(e) && !after(e).includes('fixed')).map(({ line }) => line)).toEqual([]);
  });
});
