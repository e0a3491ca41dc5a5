import { describe, expect, it, vi } from 'vitest';
import { folder } from './files';
import { rectify } from './harness';

vi.mock('../../server/src/rules/index', () => import('./rules-fixture'));

const json = (value: object): string => JSON.stringify(value);

describe('rectify lint and project files', () => {
  it('takes severities from the nearest, and the command line counts more', async () => {
    const cwd = folder({
      '.rectifyrc.json': json({ rules: { 'fixture-blank': 'off', 'fixture-until': 'error' } }),
      'a/.rectifyrc.json': json({ rules: { 'fixture-until': 'off' } }),
      'x.notice': '待补充，截止',
      'a/x.notice': '待补充，截止',
    });
    expect((await rectify(['lint', 'x.notice'], { cwd })).code).toBe(1);
    expect(await rectify(['lint', 'a/x.notice'], { cwd })).toEqual({
      code: 0,
      out: '✓ Files checked: 1. Nothing found.\n',
      err: '',
    });
    expect((await rectify(['lint', 'a/x.notice', '--rule', 'fixture-until=error'], { cwd })).code).toBe(1);
    expect((await rectify(['lint', 'a/x.notice', '--no-config'], { cwd })).out).toContain('Errors: 1, warnings: 1');
  });

  it('asks them about standard input by its name, else by the current folder', async () => {
    const cwd = folder({
      '.rectifyrc.json': json({ overrides: [{ files: 'a.md', rules: { 'fixture-blank': 'off' } }] }),
    });
    const stdin = '待补充';
    expect((await rectify(['lint', '-'], { cwd, stdin })).code).toBe(1);
    expect((await rectify(['lint', '-', '--stdin-filename', 'a.md'], { cwd, stdin })).code).toBe(0);
  });

  it('exits with 2 at a mistake, says where it is, and checks all the same', async () => {
    const cwd = folder({
      '.rectifyrc.json': '{\n  "rules": { "fixture-blanc": "off" },\n  "extends": "gone.json"\n}',
      'x.notice': '待补充',
      'y.notice': '无',
    });
    const { code, out, err } = await rectify(['lint', '.', '--fail-on', 'never'], { cwd });
    expect(err).toBe(
      '.rectifyrc.json:2:14: There is no rule “fixture-blanc”; did you mean “fixture-blank”?\n' +
        '.rectifyrc.json:3:14: There is no file “gone.json”.\n',
    );
    expect(out).toContain('1:1  error  Fill in 待补充.');
    expect(out).toMatch(/✖ Files checked: 2\. .* Mistakes in project files: 2\.\n$/);
    expect(code).toBe(2);
  });

  it('says in which file above or beside the mistake is', async () => {
    const root = folder({ '.rectifyrc.json': '{"extends": "a/office.json"}', 'a/office.json': '[]', 'b/x.notice': '' });
    const { err } = await rectify(['lint', 'x.notice', '--locale', 'zh-cn'], { cwd: `${root}/b` });
    expect(err).toContain('../a/office.json:1:1: 此处应为花括号括起的对象。\n');
  });

  it('leaves out what they leave out, unless it is named', async () => {
    const cwd = folder({
      '.rectifyrc.json': json({ ignorePatterns: ['旧稿/'] }),
      '旧稿/x.notice': '待补充',
      'y.notice': '',
    });
    const { code, out } = await rectify(['lint', '.', '--quiet'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect((await rectify(['lint', '.'], { cwd })).out).toContain('Left out by ignorePatterns: 1.');
    expect((await rectify(['lint', '旧稿/x.notice'], { cwd })).code).toBe(1);
  });

  it('names ignore entries that silence nothing once the whole folder was checked', async () => {
    const ignore = [
      { rule: 'fixture-blank', text: '待补充' },
      { rule: 'fixture-until', text: '截止' },
      { rule: 'fixture-until', text: '截止', files: 'a/*' },
    ];
    const cwd = folder({
      '.rectifyrc.json': `{"ignore": [\n${ignore.map(json).join(',\n')}\n]}`,
      'x.notice': '待补充',
      'a/x.notice': '截止',
    });
    const whole = await rectify(['lint', '.'], { cwd });
    expect(whole).toEqual({ code: 0, out: '✓ Files checked: 2. Nothing found.\n', err: '' });
    expect((await rectify(['lint', 'x.notice'], { cwd })).err).toBe('');
    const none = await rectify(['lint', '.', '--rule', 'fixture-until=off'], { cwd });
    expect(none.err).toBe(
      [3, 4]
        .map(
          (n) =>
            `.rectifyrc.json:${n}:1: This entry silences nothing: fixture-until finds no “截止” any more. Delete it.\n`,
        )
        .join(''),
    );
  });

  it('fixes by them too', async () => {
    const cwd = folder({ '.rectifyrc.json': json({ rules: { 'fixture-until': 'off' } }), 'x.notice': '截止' });
    expect((await rectify(['lint', 'x.notice', '--fix-dry-run'], { cwd })).out).not.toContain('截至');
  });
});

describe('rectify config print', () => {
  const FILES = {
    '.rectifyrc.json': '{\n  "profile": "audit",\n  "rules": { "fixture-blank": ["info"] },\n  "bodies": ["甲局"]\n}',
    'a/.rectifyrc.json': json({ rules: { 'fixture-until': 'off' }, ignorePatterns: ['x.*'] }),
  };

  it('tells what holds and from where', async () => {
    const { code, out } = await rectify(['config', 'print', 'a/x.notice'], { cwd: folder(FILES) });
    expect(code).toBe(0);
    const rows = out.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(rows).toContainEqual(['profile', 'audit', '.rectifyrc.json:2:3']);
    expect(rows).toContainEqual(['rules.fixture-blank', 'info', '.rectifyrc.json:3:14']);
    expect(rows).toContainEqual(['rules.fixture-until', 'off', 'a/.rectifyrc.json:1:11']);
    expect(rows).toContainEqual(['bodies[0]', '甲局', '.rectifyrc.json:4:3']);
    expect(rows).toContainEqual(['countPartlyAs', 'any', 'default']);
    expect(out).toContain('Project files, those that count most last: .rectifyrc.json, a/.rectifyrc.json\n');
    expect(out).toContain('left out by “x.*” (a/.rectifyrc.json:1:');
    expect(out).toContain('Other rules as by default: 3.\n');
  });

  it('tells it as data, with every rule', async () => {
    const { out } = await rectify(['config', 'print', 'x.notice', '--format', 'json'], { cwd: folder(FILES) });
    const { file, projectFiles, leftOut, settings } = JSON.parse(out);
    expect({ file, projectFiles, leftOut }).toEqual({
      file: 'x.notice',
      projectFiles: ['.rectifyrc.json'],
      leftOut: null,
    });
    expect(settings.profile).toEqual({
      value: 'audit',
      source: { kind: 'file', path: '.rectifyrc.json', line: 2, column: 3 },
    });
    expect(settings.rules['fixture-until']).toEqual({ value: { severity: 'warning' }, source: { kind: 'default' } });
    expect(Object.keys(settings.rules)).toHaveLength(5);
  });

  it('exits with 2 where a project file has mistakes', async () => {
    const { code, err } = await rectify(['config', 'print', 'x.notice'], { cwd: folder({ '.rectifyrc.json': '{' }) });
    expect({ code, err }).toEqual({ code: 2, err: '.rectifyrc.json:1:2: A closing brace “}” is missing here.\n' });
  });
});
