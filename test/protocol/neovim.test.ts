import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleServer } from './bundle';

const TEXT = `# 中共青禾区水务局党组关于巡察整改进展情况的通报

## 一、巡察反馈问题整改进展情况

### 问题1：河道管护责任不实

整改措施：参照问题2办理,逐段核定管护责任人。
整改进度：

### 问题2：水费公示不规范

整改措施：公示水费标准42处，见 https://qinghe.example/a
整改进度：已完成整改。
`;

/** The editor is no package of npm: where it is not installed, its own client cannot be asked. */
function isInstalled(): boolean {
  try {
    execFileSync('nvim', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!isInstalled())('in Neovim', () => {
  let server: Awaited<ReturnType<typeof bundleServer>>;
  let folder: string;
  let answers: Record<string, unknown>;

  beforeAll(async () => {
    server = await bundleServer();
    folder = await mkdtemp(join(tmpdir(), 'rectify-neovim-'));
    const [file, out] = [join(folder, 'notice.md'), join(folder, 'out.json')];
    await writeFile(file, TEXT);
    const env = {
      ...process.env,
      ...{ RECTIFY_NODE: process.execPath, RECTIFY_SERVER: server.script, RECTIFY_FILE: file, RECTIFY_OUT: out },
    };
    const script = join(import.meta.dirname, 'neovim.lua');
    await promisify(execFile)('nvim', ['--headless', '--clean', '-c', `luafile ${script}`], { env, timeout: 60_000 });
    answers = JSON.parse(await readFile(out, 'utf8')) as Record<string, unknown>;
  }, 90_000);
  afterAll(async () => {
    await server.dispose();
    await rm(folder, { recursive: true });
  });

  it('shows diagnostics unasked', () => {
    expect(answers['shown']).toBe(true);
    expect(answers['codes']).toContain('problem-without-status');
  });

  it.each([
    ...['hover', 'definition', 'references', 'documentHighlight', 'codeLens', 'documentLink', 'foldingRange'],
    ...['documentSymbol', 'workspaceSymbol', 'formatting', 'codeAction'],
  ])('answers %s', (request) => {
    const answer = answers[request] as object;
    expect(answer).not.toHaveProperty('failed');
    expect(Object.keys(answer)).not.toEqual([]);
  });

  it('offers statuses behind their label', () => {
    const { items } = answers['completion'] as { items: { label: string }[] };
    expect(items.map(({ label }) => label)).toContain('已完成整改');
  });

  it('renames a problem with its references', () => {
    expect(answers['renamed']).toContain('### 问题9：水费公示不规范');
    expect(answers['renamed']).toContain('参照问题9办理');
  });
});
