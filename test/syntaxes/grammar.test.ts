import { readdirSync, readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { beforeAll, expect, it } from 'vitest';
import { loadGrammar, render, tokenize } from './tokenize';

const FIXTURES = new URL('./fixtures/', import.meta.url);
let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

it.each(readdirSync(FIXTURES))('%s is tokenised as recorded', async (name) => {
  const text = readFileSync(new URL(name, FIXTURES), 'utf8').trimEnd();
  await expect(`${render(tokenize(grammar, text))}\n`).toMatchFileSnapshot(`./__snapshots__/${name}.snap`);
});
