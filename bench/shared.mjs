// The yardsticks and inputs that stand beside the project. All of it is optional: the bench runs without.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const TOOLS = join(ROOT, '../shared/tools/bench');

/** @returns the path of a tool there, or null */
export function sharedTool(name) {
  const path = join(TOOLS, name);
  return existsSync(path) ? path : null;
}

/** Its line classifier, or null. */
export async function sharedScan() {
  const path = sharedTool('scan.mjs');
  return path && (await import(pathToFileURL(path).href)).scan;
}

/** Builds its inputs, which are made of the five real notices, in `folder`. @returns their paths, or null */
export function sharedInputs(folder) {
  const tool = sharedTool('mkinputs.mjs');
  if (!tool) return null;
  execFileSync(process.execPath, [tool, folder], { stdio: 'ignore' });
  return {
    seed: join(folder, 'seeds/002.md'),
    '1MB': join(folder, 'notice-1MB.md'),
    '10MB': join(folder, 'notice-10MB.md'),
  };
}

/** Its latency driver on one server and one file; figures in ms. */
export function sharedLatency(file, server, edits) {
  const tool = sharedTool('lspbench.mjs');
  if (!tool) return null;
  const out = execFileSync(
    process.execPath,
    [tool, '--file', file, '--lang', 'rectification-notice', '--edits', String(edits), '--runs', '1', '--', ...server],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { edit } = JSON.parse(out);
  return { diagnostics: edit.diagnostics.p50, symbols: edit.symbols.p50 };
}

export function read(path) {
  return readFileSync(path, 'utf8');
}
