import { describe, expect, it } from 'vitest';
import { toWorkspaceEdit } from '../../server/src/features/edits';
import { lineEnd, mergedFixes } from '../../server/src/lint/fix';
import type { Edit } from '../../server/src/rules/rule';
import { finding } from './finding';
import { marked } from './markers';

const HERE = { offset: 0, endOffset: 0 };
const fix = (...edits: [from: number, to: number, text: string][]) =>
  finding('rule', HERE, { fix: edits.map(([from, to, text]): Edit => ({ range: [from, to], text })) });
const merged = (...findings: ReturnType<typeof fix>[]): string[] =>
  mergedFixes(findings).map(({ range, text }) => `${range.join('-')}:${text}`);

describe('fixes of several findings', () => {
  it('come in text order', () => {
    expect(merged(fix([8, 9, 'b']), fix([1, 2, 'a']))).toEqual(['1-2:a', '8-9:b']);
  });

  it('may touch but not overlap: the later finding waits, with all of its edits', () => {
    expect(merged(fix([1, 3, 'a']), fix([3, 4, 'b']))).toEqual(['1-3:a', '3-4:b']);
    expect(merged(fix([1, 5, 'a']), fix([2, 3, 'b'], [9, 10, 'c']))).toEqual(['1-5:a']);
    expect(merged(fix([2, 2, 'a']), fix([2, 2, 'a']))).toEqual(['2-2:a']);
  });

  it('see a clash across what lies between', () => {
    expect(merged(fix([1, 9, 'a']), fix([2, 3, 'b']), fix([4, 5, 'c']))).toEqual(['1-9:a']);
  });

  it('are left as they are within one finding', () => {
    expect(merged(fix([1, 1, 'a'], [1, 1, 'b']))).toEqual(['1-1:a', '1-1:b']);
  });

  it('are quick to collect, even by the ten thousand', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => fix([i * 3, i * 3 + 1, '，']));
    const start = performance.now();
    expect(mergedFixes(many)).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('line end', () => {
  it('is that of the first line', () => {
    expect(lineEnd('一\r\n二\n')).toBe('\r\n');
    expect(lineEnd('一\n二\r\n')).toBe('\n');
    expect(lineEnd('一')).toBe('\n');
    expect(lineEnd('\n')).toBe('\n');
  });

  it('is used in all that is inserted', () => {
    const { document } = marked('一、整改情况\r\n');
    const edit: Edit = { range: [8, 8], text: '二、\n三、\n', snippet: '二、$1\n' };
    const written = (snippets: boolean) =>
      toWorkspaceEdit(document, [edit], { versioned: true, snippets }).documentChanges;
    expect(written(false)).toMatchObject([{ edits: [{ newText: '二、\r\n三、\r\n' }] }]);
    expect(written(true)).toMatchObject([{ edits: [{ snippet: { value: '二、$1\r\n' } }] }]);
  });
});
