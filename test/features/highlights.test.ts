import { describe, expect, it } from 'vitest';
import { documentHighlights } from '../../server/src/features/highlights';
import { HEAD, LISTS, TAIL, understood } from './understood';

const read = (source: string): { found: unknown; expected: unknown } => {
  const { document, notice, position, at, expected } = understood(source);
  const found = documentHighlights(document, notice, {}, position).map(({ range }) => at(range));
  return { found: found.sort((a, b) => a[0] - b[0]), expected };
};

describe('highlights', () => {
  it.each([
    ['at a label', '问<|>题1：', '结合问题1一并'],
    ['at a reference', '问题1：', '结合问题<|>1一并'],
  ])('show a problem by its number, %s', (_, label, reference) => {
    const marks = (text: string): string => text.replace(/问(<\|>)?题(<\|>)?1/, (all) => `<|${all}|>`);
    const lists = LISTS.replace('问题1：', marks(label)).replace('结合问题1一并', marks(reference));
    const { found, expected } = read(HEAD + lists + TAIL);
    expect(found).toEqual(expected);
  });

  it('write at the heading, read elsewhere', () => {
    const { document, notice, position } = understood(HEAD + LISTS.replace('问题1', '<|>问题1') + TAIL);
    expect(documentHighlights(document, notice, {}, position).map(({ kind }) => kind)).toEqual([3, 2]);
  });

  it('show every problem that stands alike, whatever its words', () => {
    const lists = LISTS.replaceAll('整改进度：已完成整改', '整改进度：<|已完成整改|>')
      .replace('已完成整改|>', '<|>已完成整改|>')
      .replace(/<\|已完成整改\|>(?![\s\S]*已完成)/, '<|整改到位|>');
    const { found, expected } = read(HEAD + lists + TAIL);
    expect(found).toEqual(expected);
  });

  it('show a short name with its introduction', () => {
    const head = HEAD.replace('简称“区水务局”', '简称“<|区水务局|>”');
    const { found, expected } = read(head + LISTS + TAIL.replace('区水务局将', '<|区水<|>务局|>将'));
    expect(found).toEqual(expected);
  });

  it('leave other words alone', () => {
    expect(read(HEAD + LISTS.replace('压减文件', '压<|>减文件') + TAIL).found).toEqual([]);
  });
});
