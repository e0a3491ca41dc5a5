import { readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { beforeAll, expect, it } from 'vitest';
import { loadGrammar, tokenize } from './tokenize';

const LENGTH = 6500;
const LIMIT = 30;
const flattened = readFileSync(new URL('./fixtures/flattened.txt', import.meta.url), 'utf8').trimEnd();

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
  tokenize(grammar, flattened);
});

function best(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    tokenize(grammar, text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** How much longer one line takes than the same text broken into lines. */
function ratio(line: string, broken: string): number {
  return best(line) / best(broken);
}

const fill = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

it('a notice on one line takes little longer than one in lines', () => {
  const line = fill(`${flattened} `);
  expect(ratio(line, line.replaceAll('。', '。\n'))).toBeLessThan(LIMIT);
});

it.each([
  '“',
  '《',
  '（',
  '（已',
  '(1',
  '**',
  '**a',
  '<',
  '1',
  '1,',
  'a',
  'a.',
  'X',
  '一',
  '一、',
  ' ',
  '　',
  '问题',
  '整改',
  '整改情况',
  '【待',
  '2024年',
  '电话1',
  '。',
  '已',
])('nor does a line of %s', (unit) => {
  const line = fill(unit);
  expect(ratio(line, line.replace(/.{50}/g, '$&\n'))).toBeLessThan(LIMIT);
});
