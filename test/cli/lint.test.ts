import { describe, expect, it, vi } from 'vitest';
import { folder } from './files';
import { rectify } from './harness';

vi.mock('../../server/src/rules/index', () => import('./rules-fixture'));

describe('exit code', () => {
  const code = async (stdin: string, ...argv: string[]) => (await rectify(['lint', '-', ...argv], { stdin })).code;
  it.each([
    ['待补充', [], 1],
    ['截止', [], 0],
    ['截止', ['--fail-on', 'warning'], 1],
    ['近期', ['--fail-on', 'info'], 0],
    ['近期', ['--fail-on', 'hint'], 1],
    ['待补充', ['--fail-on', 'never'], 0],
    ['截止', ['--rule', 'fixture-until=error'], 1],
    ['待补充', ['--rule', 'fixture-blank=off', '--rule', 'fixture-until=off'], 0],
    ['待补充', ['--rule', 'fixture-blank=off', '--rule', 'fixture-blank=error'], 1],
    ['崩溃', ['--fail-on', 'never'], 3],
  ])('for %s with %j is %i', async (stdin, argv, expected) => {
    expect(await code(stdin, ...argv)).toBe(expected);
  });
  it('is 3 where a rule fails, which quiet does not hide', async () => {
    const { code, out } = await rectify(['lint', '-', '--quiet', '--fail-on', 'never'], { stdin: '崩溃' });
    expect(code).toBe(3);
    expect(out).toContain('internal-error');
  });
  it('is 3 where a file breaks the engine; the others are still checked', async () => {
    const cwd = folder({ 'a.notice': '坏消息', 'b.notice': '待补充' });
    const { code, out, err } = await rectify(['lint', '.'], { cwd });
    expect({ code, err }).toEqual({ code: 3, err: './a.notice: internal error (TypeError)\n' });
    expect(out).toContain('./b.notice\n  1:1  error');
    expect(out).toContain('Could not be checked: 1.');
  });
});
