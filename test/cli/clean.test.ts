import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RULES } from '../../server/src/rules/index';
import { folder, GB18030 } from './files';
import { rectify } from './harness';

const DIRTY = `当前位置：首页 > 通知公告
青禾区水务局党组关于巡察整改进展情况的通报

根据区委统一部署,现将整改情况予以公布。
`;
const CLEAN = DIRTY.replace(/^.*\n/, '').replace(',', '，');
const SUMMARY = 'Delete what belongs to the web page: 1; Correct the width of punctuation, letters and digits: 1';

describe('rectify clean', () => {
  let cwd: string;
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  beforeEach(() => {
    cwd = folder({ 'a.txt': DIRTY, 'b.txt': CLEAN, 'gb.txt': GB18030 });
  });

  it('prints the text, and to standard error what was done', async () => {
    expect(await rectify(['clean', 'a.txt'], { cwd })).toEqual({ code: 0, out: CLEAN, err: `a.txt: ${SUMMARY}\n` });
    expect(read('a.txt')).toBe(DIRTY);
  });

  it('reads standard input', async () => {
    const { out, err } = await rectify(['clean', '-', '--stdin-filename', '通报.txt'], { stdin: DIRTY });
    expect({ out, err }).toEqual({ out: CLEAN, err: `通报.txt: ${SUMMARY}\n` });
  });

  it('leaves alone what the project file says, unless it is told to read none', async () => {
    const ignore = [{ rule: 'halfwidth-punctuation', text: ',' }];
    const own = folder({ 'a.txt': DIRTY, '.rectifyrc.json': JSON.stringify({ ignore }) });
    expect((await rectify(['clean', 'a.txt'], { cwd: own })).out).toBe(DIRTY.replace(/^.*\n/, ''));
    expect((await rectify(['clean', 'a.txt', '--no-config'], { cwd: own })).out).toBe(CLEAN);
  });

  it('says what is wrong in a project file', async () => {
    const own = folder({ 'a.txt': DIRTY, '.rectifyrc.json': '{ "ignroe": [] }' });
    const { code, out, err } = await rectify(['clean', 'a.txt'], { cwd: own });
    expect({ code, out }).toEqual({ code: 2, out: CLEAN });
    expect(err).toContain('ignore');
  });

  it('does only the steps named', async () => {
    const { out } = await rectify(['clean', 'a.txt', '--steps', 'width,pinyin'], { cwd });
    expect(out).toBe(DIRTY.replace(',', '，'));
  });

  it('speaks Chinese', async () => {
    const { err } = await rectify(['clean', 'a.txt', '--locale', 'zh-cn'], { cwd });
    expect(err).toBe('a.txt: 删除网页残留 1 处；统一全角半角 1 处\n');
  });

  it('--dry-run shows a diff and changes nothing', async () => {
    const { code, out } = await rectify(['clean', 'a.txt', 'b.txt', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      '-当前位置：首页 > 通知公告',
      '-根据区委统一部署,现将整改情况予以公布。',
      '+根据区委统一部署，现将整改情况予以公布。',
    ]);
    expect(read('a.txt')).toBe(DIRTY);
  });

  it('--write changes the files that need it', async () => {
    const { code, out, err } = await rectify(['clean', 'a.txt', 'b.txt', '--write'], { cwd });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: `a.txt: ${SUMMARY}\nb.txt: nothing to clean up\n` });
    expect(read('a.txt')).toBe(CLEAN);
  });

  it('--output leaves the source alone; a text in GB18030 becomes UTF-8', async () => {
    await rectify(['clean', 'a.txt', '-o', 'c.txt'], { cwd });
    expect([read('a.txt'), read('c.txt')]).toEqual([DIRTY, CLEAN]);
    await rectify(['clean', 'gb.txt', '-o', 'u.txt'], { cwd });
    expect(read('u.txt')).toContain('关于整改进展情况的通报');
  });

  it('--write leaves a GB18030 file as it is, and says so where it would change', async () => {
    const bytes = Buffer.concat([Buffer.from('B5B1C7B0CEBBD6C3A3BACAD7D2B3203E20B9ABB8E60A', 'hex'), GB18030]);
    const root = folder({ 'gb.txt': bytes });
    const { code, err } = await rectify(['clean', 'gb.txt', '--write'], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain('gb.txt: is not UTF-8 and was left as it is');
    expect(readFileSync(join(root, 'gb.txt'))).toEqual(bytes);
  });

  it.each([
    [['a.txt', '--write', '--dry-run'], 'Only one of'],
    [['a.txt', 'b.txt'], 'More than one file'],
    [['-', '--write'], 'Standard input cannot be written to'],
    [['a.txt', '--steps', 'spaces,colour'], 'The steps are paragraphs, residue'],
    [['missing.txt'], 'no such file'],
    [['a.txt', '-o', 'no/such/folder.txt'], 'cannot be written: no such file or folder'],
  ])('%j is refused', async (argv, reason) => {
    const { code, out, err } = await rectify(['clean', ...argv], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });

  it('says which step failed, and exits as for an internal error', async () => {
    const rule = RULES.find(({ id }) => id === 'halfwidth-punctuation')!;
    const check = vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new TypeError(DIRTY);
    });
    const { code, err } = await rectify(['clean', 'a.txt'], { cwd });
    check.mockRestore();
    expect(code).toBe(3);
    expect(err).toBe(
      'a.txt: Correct the width of punctuation, letters and digits: failed; Delete what belongs to the web page: 1\n',
    );
  });
});
