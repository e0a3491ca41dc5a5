import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadGrammar, readGrammarSource, SCOPE_NAME, tokenize } from './tokenize';

const SUFFIX = SCOPE_NAME.replace('text', '');
const FIXTURES = new URL('./fixtures/', import.meta.url);
const grammar: unknown = JSON.parse(readGrammarSource());

/** Every value of `key` in the grammar, the grammar's own name apart. */
function valuesOf(key: string, node: unknown = (grammar as { repository: unknown }).repository): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : valuesOf(key, value),
  );
}

const scopes = [...new Set([...valuesOf('name'), ...valuesOf('contentName')])];

it('every scope ends with the name of the language', () => {
  expect(scopes.filter((scope) => !scope.endsWith(SUFFIX))).toEqual([]);
});

it('every include resolves, and every part of the repository is used', () => {
  const parts = Object.keys((grammar as { repository: object }).repository);
  const { patterns } = grammar as { patterns: unknown };
  const used = new Set([...valuesOf('include'), ...valuesOf('include', patterns)].map((name) => name.replace('#', '')));
  expect([...used].sort()).toEqual(parts.sort());
});

it('the fixtures show every scope', async () => {
  const rules = await loadGrammar();
  const texts = readdirSync(FIXTURES).map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));
  const seen = new Set(texts.flatMap((text) => tokenize(rules, text).flat()).flatMap((token) => token.scopes));
  expect(scopes.map((scope) => scope.replace(SUFFIX, '')).filter((scope) => !seen.has(scope))).toEqual([]);
});
