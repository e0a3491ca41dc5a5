import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const generate = (root: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/generate.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.trim() };
};

it('is up to date', () => {
  expect(generate('.', '--check')).toEqual({ status: 0, said: '' });
});

describe('after a change of a rule', () => {
  let root: string;
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = read(path);
    expect(text).toMatch(from);
    writeFileSync(join(root, path), text.replace(from, to));
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'generate-'));
    const sources = [
      'scripts',
      'server',
      'test/rules',
      'l10n',
      'docs',
      'README.md',
      'schemas',
      '.prettierrc.json',
      '.editorconfig',
    ];
    for (const path of [...sources, 'package.json', 'package.nls.json', 'package.nls.zh-cn.json'])
      cpSync(path, join(root, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
    edit('server/src/rules/structure/date-missing.ts', "severity: 'warning'", "severity: 'hint'");
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('names what differs, each with its first line, and writes nothing', () => {
    const before = read('package.json');
    const { status, said } = generate(root, '--check');
    expect(status).toBe(1);
    const files = said.split('\n').map((line) => line.split(':')[0]);
    expect(files.slice(0, -1).sort()).toEqual(
      [
        'README.md',
        'docs/rules/README.md',
        'docs/rules/date-missing.md',
        'package.json',
        'schemas/rectifyrc.schema.json',
        'schemas/rectifyrc.schema.zh-cn.json',
      ].sort(),
    );
    expect(said).toContain('| 默认级别 · Severity | 提示 · hint |');
    expect(read('package.json')).toBe(before);
  });

  it('writes it, keeping all prose, and then is content', () => {
    const prose = (page: string): string => page.slice(page.indexOf('<!-- /generated -->'));
    const before = prose(read('docs/rules/date-missing.md'));
    expect(generate(root).status).toBe(0);
    expect(prose(read('docs/rules/date-missing.md'))).toBe(before);
    expect(generate(root, '--check')).toEqual({ status: 0, said: '' });
  });

  it('refuses a page that has lost its frame', () => {
    edit('docs/rules/date-missing.md', '<!-- /generated -->', '');
    const { status, said } = generate(root, '--check');
    expect(status).toBe(1);
    expect(said).toContain('docs/rules/date-missing.md');
  });
});
