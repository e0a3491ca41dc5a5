import { beforeEach, describe, expect, it, vi } from 'vitest';
import { outlineJson } from '../../server/src/features/outline-json';
import * as parser from '../../server/src/notice/index';
import { folder, GB18030 } from './files';
import { rectify } from './harness';
import { notice, TEXT } from './notice-fixture';

vi.mock('../../server/src/notice/index', () => ({ parseNotice: vi.fn() }));
beforeEach(() => {
  vi.mocked(parser.parseNotice)
    .mockReset()
    .mockImplementation(() => notice());
});
const optionsGiven = () => vi.mocked(parser.parseNotice).mock.calls.map(([, options]) => options);

describe('rectify outline', () => {
  it('prints one object for one file, under the name that was typed', async () => {
    const cwd = folder({ '甲.txt': TEXT });
    const { code, out, err } = await rectify(['outline', './甲.txt', '--format', 'json'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(outlineJson(notice(), './甲.txt'))));
  });
  it('prints an array where more than one file is named, even if one is missing', async () => {
    const cwd = folder({ a: TEXT, b: TEXT });
    const files = async (...names: string[]) => {
      const { code, out } = await rectify(['outline', ...names, '--format', 'json'], { cwd });
      return { code, files: (JSON.parse(out) as { file: string }[]).map(({ file }) => file) };
    };
    expect(await files('a', 'b')).toEqual({ code: 0, files: ['a', 'b'] });
    expect(await files('a', 'nope')).toEqual({ code: 2, files: ['a'] });
    expect(await files('nope', 'nope2')).toEqual({ code: 2, files: [] });
  });
  it('prints no JSON for one missing file', async () => {
    const missing = await rectify(['outline', 'nope', '--format', 'json'], { cwd: folder({}) });
    expect(missing).toEqual({ code: 2, out: '', err: 'nope: no such file or folder\n' });
  });
  it('does not walk folders', async () => {
    const { code, err } = await rectify(['outline', 'd'], { cwd: folder({ 'd/a.notice': TEXT }) });
    expect({ code, err }).toEqual({ code: 2, err: 'd: is a folder; name the files in it\n' });
  });
  it('reads standard input, which may have a name', async () => {
    const name = async (...more: string[]) =>
      (JSON.parse((await rectify(['outline', '-', '--format', 'json', ...more], { stdin: TEXT })).out) as never)[
        'file'
      ];
    expect(await name()).toBe('<stdin>');
    expect(await name('--stdin-filename', 'x.md')).toBe('x.md');
    expect(optionsGiven()).toEqual([{}, { markdown: true }]);
  });
  it('passes profile and mark-up on; a Markdown name decides the latter', async () => {
    const cwd = folder({ 'a.md': TEXT, 'a.txt': TEXT });
    await rectify(['outline', 'a.md', 'a.txt', '--profile', 'audit'], { cwd });
    await rectify(['outline', 'a.md', '--markdown', 'off'], { cwd });
    await rectify(['outline', 'a.txt', '--markdown', 'on'], { cwd });
    expect(optionsGiven()).toEqual([
      { markdown: true, profile: 'audit' },
      { profile: 'audit' },
      { markdown: false },
      { markdown: true },
    ]);
  });
  it('heads each of several files, and remarks on encoding and emptiness, in text only', async () => {
    const cwd = folder({ a: GB18030, b: '\uFEFF \n' });
    const { out, err } = await rectify(['outline', 'a', 'b'], { cwd });
    expect(out).toMatch(/^a\n中共[^]*\n\nb\n中共/);
    expect(err).toBe('a: was read as GB18030; saved as UTF-8 it opens correctly everywhere\nb: is empty\n');
    expect((await rectify(['outline', 'a', 'b', '--format', 'json'], { cwd })).err).toBe('');
  });
});
