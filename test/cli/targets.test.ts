import fs, { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expandTargets } from '../../server/src/cli/targets';
import { useLocale } from '../../server/src/lint/locale';
import { folder } from './files';

const FILES = {
  'a.notice': '',
  'b.notice.md': '',
  'c.NOTICE.TXT': '',
  '青禾区整改进展通报.txt': '',
  '青禾区整改情况报告（送审稿）.md': '',
  'notes.txt': '',
  '通报整改.txt': '',
  'deep/er/d.notice': '',
  'node_modules/x/e.notice': '',
  '.git/f.notice': '',
};
const FOUND = [
  'a.notice',
  'b.notice.md',
  'c.NOTICE.TXT',
  'deep/er/d.notice',
  '青禾区整改情况报告（送审稿）.md',
  '青禾区整改进展通报.txt',
];
const expand = (cwd: string, ...inputs: string[]) => {
  useLocale('en');
  return expandTargets(inputs, { cwd: () => cwd });
};

afterEach(() => vi.restoreAllMocks());

describe('folders', () => {
  it('are searched for notices, without node_modules and dot folders', async () => {
    const { files, problems } = await expand(join(folder({}), '..'), folder(FILES));
    expect(files.map((file) => file.split('/').slice(3).join('/'))).toEqual(FOUND);
    expect(problems).toEqual([]);
  });
  it('give names below the name that was typed', async () => {
    const cwd = folder({ 'docs/a.notice': '' });
    expect((await expand(cwd, 'docs')).files).toEqual(['docs/a.notice']);
    expect((await expand(cwd, './docs//')).files).toEqual(['./docs/a.notice']);
    expect((await expand(cwd, '.')).files).toEqual(['./docs/a.notice']);
    expect((await expand(cwd, join(cwd, 'docs'))).files).toEqual([join(cwd, 'docs/a.notice')]);
  });
  it('may have names that look like patterns, and may be dot folders or lie in node_modules', async () => {
    const cwd = folder({ '[2024](整改)/a.notice': '', '.drafts/b.notice': '', 'node_modules/m/c.notice': '' });
    expect((await expand(cwd, '[2024](整改)')).files).toEqual(['[2024](整改)/a.notice']);
    expect((await expand(cwd, '.drafts', 'node_modules/m')).files).toEqual([
      '.drafts/b.notice',
      'node_modules/m/c.notice',
    ]);
  });
  it('without notices are a problem', async () => {
    const { files, problems } = await expand(folder({ 'd/notes.txt': '' }), 'd');
    expect(files).toEqual([]);
    expect(problems).toEqual([{ path: 'd', reason: expect.stringMatching(/^no notices in this folder/) }]);
  });
  it('that may not be opened are a problem, not an empty folder', async () => {
    const cwd = folder({ 'a.notice': '', 'shut/b.notice': '' });
    const readdir = fs.readdir;
    vi.spyOn(fs, 'readdir').mockImplementation(((path: string, options: object, done: (e: Error | null) => void) =>
      path.replace(/\/$/, '').endsWith('shut')
        ? done(Object.assign(new Error(), { code: 'EACCES' }))
        : readdir(path, options as { withFileTypes: true }, done as never)) as never);
    expect(await expand(cwd, '.')).toMatchObject({
      files: ['./a.notice'],
      problems: [{ path: './shut/', reason: 'permission denied' }],
    });
  });
});

describe('files', () => {
  it('are taken whatever they are called', async () => {
    const cwd = folder({ 'notes.txt': '', 'we[1]*.txt': '' });
    expect((await expand(cwd, 'notes.txt', 'we[1]*.txt')).files).toEqual(['notes.txt', 'we[1]*.txt']);
  });
  it('are taken once, under the first name, but rather their own than that of a link', async () => {
    const cwd = folder({ 'd/b.notice': '' });
    symlinkSync('b.notice', join(cwd, 'd/a.notice'));
    symlinkSync('..', join(cwd, 'd/aa'));
    expect((await expand(cwd, './d', 'd/b.notice', '-', '-')).files).toEqual(['./d/b.notice', '-']);
  });
  it('that are missing are a problem each', async () => {
    expect(await expand(folder({}), 'nope.txt', 'gone/x.txt')).toMatchObject({
      files: [],
      problems: [
        { path: 'nope.txt', reason: 'no such file or folder' },
        { path: 'gone/x.txt', reason: 'no such file or folder' },
      ],
    });
  });
});

describe('patterns', () => {
  it('find any file, without node_modules and dot folders', async () => {
    const cwd = folder({ ...FILES, 'sub/g.txt': '' });
    expect((await expand(cwd, '**/*.txt')).files).toEqual([
      'c.NOTICE.TXT',
      'notes.txt',
      'sub/g.txt',
      '通报整改.txt',
      '青禾区整改进展通报.txt',
    ]);
    expect((await expand(cwd, '{deep,sub}/**/*.{txt,notice}')).files).toEqual(['deep/er/d.notice', 'sub/g.txt']);
  });
  it('keep the beginning as typed', async () => {
    const cwd = folder({ 'here/x': '', 'there/a.notice': '' });
    expect((await expand(join(cwd, 'here'), '../there/*.notice')).files).toEqual(['../there/a.notice']);
    expect((await expand('/', `${cwd}/*/*.notice`)).files).toEqual([`${cwd}/there/a.notice`]);
    expect((await expand(cwd, './there/*')).files).toEqual(['./there/a.notice']);
  });
  it('may name dot folders and node_modules', async () => {
    const cwd = folder(FILES);
    expect((await expand(cwd, '.git/*.notice', 'node_modules/*/*.notice')).files).toEqual([
      '.git/f.notice',
      'node_modules/x/e.notice',
    ]);
  });
  it('without a match are a problem', async () => {
    expect(await expand(folder({}), '*.notice', 'nowhere/*.md')).toMatchObject({
      files: [],
      problems: [
        { path: '*.notice', reason: 'no file matches this pattern' },
        { path: 'nowhere/*.md', reason: 'no file matches this pattern' },
      ],
    });
  });
});
