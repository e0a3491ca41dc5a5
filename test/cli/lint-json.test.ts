import { describe, expect, it, vi } from 'vitest';
import type { LintResult } from '../../server/src/cli/lint-json';
import { folder } from './files';
import { rectify } from './harness';

vi.mock('../../server/src/rules/index', () => import('./rules-fixture'));

const TEXT = '青禾区整改通报\r\n截止5月，待补充。\n近期完成。\n';
const json = async (argv: string[], world: Parameters<typeof rectify>[1]) => {
  const { out, ...rest } = await rectify(['lint', '--format', 'json', ...argv], world);
  return { ...rest, results: JSON.parse(out) as LintResult[] };
};

describe('findings as JSON', () => {
  it('says where, what, how to mend it and what to choose from', async () => {
    const { results, code, err } = await json(['./a.txt'], { cwd: folder({ 'a.txt': TEXT }) });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const place = (line: number, column: number, width: number, offset: number) => ({
      line,
      column,
      endLine: line,
      endColumn: column + width,
      offset,
      endOffset: offset + width,
    });
    expect(results).toEqual([
      {
        filePath: './a.txt',
        messages: [
          {
            ruleId: 'fixture-until',
            severity: 'warning',
            message: 'Write 截至.',
            ...place(2, 1, 2, 9),
            fix: { edits: [{ range: [9, 11], text: '截至' }] },
          },
          { ruleId: 'fixture-blank', severity: 'error', message: 'Fill in 待补充.', ...place(2, 6, 3, 14) },
          {
            ruleId: 'fixture-later',
            severity: 'hint',
            message: 'Say when.',
            ...place(3, 1, 2, 19),
            suggestions: [{ title: 'Write 6月', edits: [{ range: [19, 21], text: '6月' }] }],
          },
        ],
        errorCount: 1,
        warningCount: 1,
        infoCount: 0,
        hintCount: 1,
      },
    ]);
  });
  it('counts a byte order mark', async () => {
    const { results } = await json(['-'], { stdin: '\uFEFF待补充' });
    expect(results[0]!.messages[0]).toMatchObject({ line: 1, column: 2, offset: 1, endOffset: 4 });
  });
  it('collapses floods, unless told not to', async () => {
    const stdin = '截止5月。\n'.repeat(30);
    const [collapsed] = (await json(['-'], { stdin })).results;
    expect(collapsed).toMatchObject({ warningCount: 1, messages: [{ count: 30, line: 1 }] });
    expect(collapsed!.messages[0]!.fix!.edits).toHaveLength(30);
    const [all] = (await json(['-', '--no-collapse'], { stdin })).results;
    expect(all).toMatchObject({ warningCount: 30 });
    expect(all!.messages[0]).not.toHaveProperty('count');
  });
  it('lists clean files, and nothing for unreadable ones', async () => {
    const cwd = folder({ 'a.notice': '通报', 'b.notice': '%PDF-1.4' });
    const { results, code, err } = await json(['a.notice', 'b.notice', 'c.notice'], { cwd });
    expect(results.map(({ filePath }) => filePath)).toEqual(['a.notice']);
    expect(code).toBe(2);
    expect(err).toBe(
      'c.notice: no such file or folder\nb.notice: is a PDF document, not text: save it as plain text or Markdown first\n',
    );
    expect((await json(['nope'], { cwd })).results).toEqual([]);
  });
  it('lists all severities, quiet or not', async () => {
    expect((await json(['-', '--quiet'], { stdin: TEXT })).results[0]!.messages).toHaveLength(3);
  });
});
