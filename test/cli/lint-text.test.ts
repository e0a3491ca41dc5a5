import { describe, expect, it, vi } from 'vitest';
import { folder, GB18030 } from './files';
import { rectify } from './harness';

vi.mock('../../server/src/rules/index', () => import('./rules-fixture'));

const TEXT = '青禾区整改通报\r\n截止5月，待补充。\n近期完成。\n';

describe('findings as text', () => {
  it('has a row a finding and a summary', async () => {
    const cwd = folder({ 'a.notice': TEXT, 'b.notice': '截止5月。\n'.repeat(30), 'c.notice': '无' });
    expect((await rectify(['lint', 'a.notice', 'b.notice', 'c.notice'], { cwd })).out).toBe(`a.notice
  2:1  warning  Write 截至.      fixture-until
  2:6  error    Fill in 待补充.  fixture-blank
  3:1  hint     Say when.        fixture-later

b.notice
  1:1  warning  Write 截至. (30 places)  fixture-until

✖ Files checked: 3. Errors: 1, warnings: 2, info: 0, hints: 1.
`);
  });
  it('speaks Chinese and aligns it', async () => {
    const env = { LC_ALL: 'zh_CN.UTF-8' };
    const { out } = await rectify(['lint', '-'], { env, stdin: TEXT });
    expect(out.split('\n').slice(0, 3)).toEqual([
      '<stdin>',
      '  2:1  警告  Write 截至.      fixture-until',
      '  2:6  错误  Fill in 待补充.  fixture-blank',
    ]);
    expect(out).toMatch(/\n✖ 已检查 1 个文件：错误 1，警告 1，信息 0，提示 1。\n$/);
  });
  it('says so where there is nothing', async () => {
    expect((await rectify(['lint', '-'], { stdin: '无' })).out).toBe('✓ Files checked: 1. Nothing found.\n');
  });
  it('does not let an unchecked file pass for clean', async () => {
    const cwd = folder({ 'a.notice': '无' });
    expect(await rectify(['lint', 'a.notice', 'nope'], { cwd })).toEqual({
      code: 2,
      out: '✖ Files checked: 1. Nothing found. Could not be checked: 1.\n',
      err: 'nope: no such file or folder\n',
    });
  });
  it('remarks on encoding and emptiness, unless quiet', async () => {
    const cwd = folder({ 'a.txt': GB18030, 'b.txt': '' });
    const remarks = 'a.txt: was read as GB18030; saved as UTF-8 it opens correctly everywhere\nb.txt: is empty\n';
    expect(await rectify(['lint', 'a.txt', 'b.txt'], { cwd })).toMatchObject({ code: 0, err: remarks });
    expect(await rectify(['lint', 'a.txt', 'b.txt', '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });
  it('quietly shows what makes the run fail', async () => {
    const { out } = await rectify(['lint', '-', '--quiet', '--fail-on', 'warning'], { stdin: TEXT });
    expect(out.split('\n').map((line) => line.split(/ +/).at(-1))).toEqual([
      '<stdin>',
      'fixture-until',
      'fixture-blank',
      '',
      '1.',
      '',
    ]);
  });
  it('is coloured on a terminal, but for NO_COLOR and dumb ones', async () => {
    const out = async (env: Record<string, string>, terminal?: { columns: number }) =>
      (await rectify(['lint', '-'], { stdin: TEXT, env, ...(terminal ? { terminal } : {}) })).out;
    expect(await out({}, { columns: 80 })).toContain('\u001b[31merror  \u001b[39m');
    expect(await out({})).not.toContain('\u001b');
    expect(await out({ NO_COLOR: '1' }, { columns: 80 })).not.toContain('\u001b');
    expect(await out({ TERM: 'dumb' }, { columns: 80 })).not.toContain('\u001b');
  });
});
