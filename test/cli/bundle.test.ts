import { spawn, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder, GB18030 } from './files';

const ROOT = join(import.meta.dirname, '../..');
const dist = mkdtempSync(join(tmpdir(), 'rectify-dist-'));
/** As shipped, and with rules of known behaviour, for exit codes that no change of the real rules may move. */
const shipped = join(dist, 'cli.js');
const withFixtureRules = join(dist, 'cli-fixture-rules.js');

const fixtureRules: esbuild.Plugin = {
  name: 'fixture-rules',
  setup: (build) =>
    build.onResolve({ filter: /rules\/index$/ }, () => ({ path: join(import.meta.dirname, 'rules-fixture.ts') })),
};

beforeAll(async () => {
  chmodSync(dist, 0o755);
  // The options of esbuild.mjs.
  const options: esbuild.BuildOptions = {
    entryPoints: [join(ROOT, 'server/src/cli/main.ts')],
    bundle: true,
    target: 'node20',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    define: { 'import.meta.url': '__filename' },
    logLevel: 'silent',
  };
  await esbuild.build({ ...options, outfile: shipped });
  await esbuild.build({ ...options, outfile: withFixtureRules, plugins: [fixtureRules] });
}, 60_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };

function rectify(script: string, argv: string[], options: SpawnSyncOptions = {}) {
  const done = spawnSync(process.execPath, [script, ...argv], {
    env,
    ...options,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('the command as built', { timeout: 60_000 }, () => {
  it('shows help and version', () => {
    expect(rectify(shipped, ['--help'])).toMatchObject({ code: 0, err: '' });
    expect(rectify(shipped, ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
  it('outlines a file as JSON', () => {
    const cwd = folder({ '甲.txt': GB18030 });
    const { code, out, err } = rectify(shipped, ['outline', '甲.txt', '--format', 'json'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, file: '甲.txt' });
  });
  it('walks a folder and expands a pattern', () => {
    const cwd = folder({ 'd/a.notice': '通报', 'd/b.notice.md': '通报' });
    const files = (input: string) =>
      (JSON.parse(rectify(shipped, ['lint', input, '--format', 'json'], { cwd }).out) as { filePath: string }[]).map(
        ({ filePath }) => filePath,
      );
    expect(files('.')).toEqual(['./d/a.notice', './d/b.notice.md']);
    expect(files('**/*.md')).toEqual(['d/b.notice.md']);
  });
});

describe('with rules of known behaviour', { timeout: 60_000 }, () => {
  const lint = (argv: string[], options: SpawnSyncOptions = {}) =>
    rectify(withFixtureRules, ['lint', ...argv], options);

  it('exits with 0, 1, 2 and 3', () => {
    const cwd = folder({ clean: '通报', dirty: '待补充', crash: '崩溃' });
    expect(lint(['clean'], { cwd })).toEqual({ code: 0, out: '✓ 已检查 1 个文件，没有发现问题。\n', err: '' });
    expect(lint(['clean', 'dirty'], { cwd }).code).toBe(1);
    expect(lint(['clean', 'dirty', 'nope'], { cwd })).toMatchObject({ code: 2, err: 'nope: 没有这个文件或文件夹\n' });
    expect(lint(['clean', 'dirty', 'nope', 'crash'], { cwd }).code).toBe(3);
    expect(lint(['--nope'], { cwd }).code).toBe(2);
    expect(rectify(withFixtureRules, []).code).toBe(2);
  });
  it('reads standard input, in GB18030 too', () => {
    const { code, out } = lint(['-', '--stdin-filename', '稿.txt'], { input: '通报\n\n待补充' });
    expect(code).toBe(1);
    expect(out).toMatch(/^稿\.txt\n {2}3:1 {2}错误 {2}/);
    expect(lint(['-'], { input: GB18030 })).toMatchObject({
      code: 0,
      err: '<stdin>: 已按 GB18030 编码读取；另存为 UTF-8 可避免乱码\n',
    });
  });
  it.skipIf(process.platform === 'win32')('says that it may not read a file or a folder', () => {
    const cwd = folder({ 'a.notice': '通报', 'b.notice': '通报', 'shut/c.notice': '通报' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'b.notice'), 0);
    chmodSync(join(cwd, 'shut'), 0);
    // Root may read everything: be somebody else.
    const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { code, out, err } = lint(['.'], { cwd, ...somebody });
    chmodSync(join(cwd, 'shut'), 0o755);
    expect({ code, err }).toEqual({ code: 2, err: './shut/: 没有访问权限\n./b.notice: 没有访问权限\n' });
    expect(out).toBe('✖ 已检查 1 个文件，没有发现问题。 未能检查：2 个。\n');
  });
  it('writes very large output to the end', () => {
    const lines = 20_000;
    const { code, out } = lint(['-', '--no-collapse', '--format', 'json'], { input: '截止5月。\n'.repeat(lines) });
    expect(code).toBe(0);
    expect((JSON.parse(out) as { warningCount: number }[])[0]!.warningCount).toBe(lines);
    expect(lint(['-', '--no-collapse'], { input: '截止5月。\n'.repeat(lines) }).out).toMatch(/警告 20000，/);
  });
  it('ends quietly where nobody reads on', async () => {
    const cwd = folder({ 'a.notice': '截止5月。\n'.repeat(20_000) });
    const child = spawn(process.execPath, [withFixtureRules, 'lint', '--no-collapse', 'a.notice'], { cwd, env });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
