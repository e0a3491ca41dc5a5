import { describe, expect, it } from 'vitest';
import type { DocumentHighlight } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { openMarked } from './marked-client';

describe('document highlights', () => {
  it.each([
    [
      'a problem',
      (text: string) => text.replace('问题1：学', '<|问<|>题1|>：学').replace('结合问题1', '结合<|问题1|>'),
    ],
    [
      'a short name',
      (text: string) => text.replace('简称“区水务局”', '简称“<|区水务局|>”').replace('区水务局将', '<|区水务<|>局|>将'),
    ],
  ])('show %s wherever it is named', async (_, mark) => {
    const { here, at, expected } = await openMarked(mark(HEAD + LISTS + TAIL));
    const found = await here<DocumentHighlight[]>('documentHighlight');
    expect(found.map(({ range }) => at(range)).sort((a, b) => a[0] - b[0])).toEqual(expected);
  });
});
