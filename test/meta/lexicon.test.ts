import ts from 'typescript';
import { expect, it } from 'vitest';
import { nodesIn, sourcesIn } from './sources';

/** Words are data: they stand in a lexicon, texts to insert in the templates. Patterns of a single rule are its own. */
const HOMES = /\/lexicon(?:\/|\.ts$)|\/rules\/templates\.ts$/;
/** A list with more Chinese words than this is vocabulary. */
const FEW = 6;

it('holds the Chinese words, not the code', () => {
  const lists = sourcesIn('server/src', 'client/src')
    .filter(({ path }) => !HOMES.test(path))
    .flatMap(({ path, file }) =>
      [...nodesIn(file)]
        .filter((node) => ts.isArrayLiteralExpression(node))
        .filter(({ elements }) => elements.filter(isChinese).length > FEW)
        .map((node) => `${path}: ${node.getText()}`),
    );
  expect(lists).toEqual([]);
});

function isChinese(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) && /\p{Script=Han}/u.test(node.text);
}
