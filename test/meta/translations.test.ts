import ts from 'typescript';
import { expect, it } from 'vitest';
import bundle from '../../l10n/bundle.l10n.zh-cn.json';
import { textsIn } from '../rules/messages';
import { nodesIn, sourcesIn } from './sources';

/** Keys that come from elsewhere: the headings of commander's help. */
const DYNAMIC = ['Usage:', 'Arguments:', 'Options:', 'Commands:'];

const SOURCES = sourcesIn('client/src', 'server/src');

/** The literals that may become the first argument of `t(…)` or `l10n.t(…)`. */
const CALLS = SOURCES.flatMap(({ path, file }) =>
  [...nodesIn(file)]
    .filter((node) => ts.isCallExpression(node))
    .filter(({ expression }) => /^(?:l10n\.)?t$/.test(expression.getText()))
    .flatMap(({ arguments: [key] }) => (key ? choices(key).map((text) => `${path}: ${text}`) : [])),
);
const MESSAGES = SOURCES.filter(({ path }) => /^server\/src\/(?:rules|lint|config)\//.test(path)).flatMap(
  ({ path, file }) => textsIn(file.text).map((text) => `${path}: ${text}`),
);

function choices(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...choices(node.whenTrue), ...choices(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...choices(node.left), ...choices(node.right)];
  return [];
}

it('there are for every text of the client, the server and the command', () => {
  expect(CALLS.length).toBeGreaterThan(80);
  expect(MESSAGES.length).toBeGreaterThan(20);
  const known: ReadonlySet<string> = new Set(Object.keys(bundle));
  expect([...CALLS, ...MESSAGES].filter((said) => !known.has(said.slice(said.indexOf(': ') + 2)))).toEqual([]);
});

it('are all of texts that somewhere are said', () => {
  const literals = new Set(DYNAMIC);
  for (const { file } of SOURCES)
    for (const node of nodesIn(file)) if (ts.isStringLiteralLike(node)) literals.add(node.text);
  expect(Object.keys(bundle).filter((key) => !literals.has(key))).toEqual([]);
});

it('keep the places for values', () => {
  const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  const differing = Object.entries(bundle).filter(([en, zh]) => `${places(en)}` !== `${places(zh)}`);
  expect(differing).toEqual([]);
});
