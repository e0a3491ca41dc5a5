import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

export interface Bundle {
  readonly script: string;
  dispose(): Promise<void>;
}

/** The server as `npm run build` makes it, in a folder of its own: tests must not depend on what dist/ holds. */
export function bundleServer(): Promise<Bundle> {
  return bundle('server/src/node.ts', { platform: 'node', target: 'node20', format: 'cjs' });
}

/** The same for the browser's worker. */
export function bundleWorker(): Promise<Bundle> {
  return bundle('server/src/browser.ts', {
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
  });
}

async function bundle(entry: string, options: esbuild.BuildOptions): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'rectify-server-'));
  const script = join(folder, 'server.js');
  const common = { bundle: true, minify: true, charset: 'utf8', logLevel: 'warning' } as const;
  await esbuild.build({ ...common, ...options, entryPoints: [entry], outfile: script });
  return { script, dispose: () => rm(folder, { recursive: true }) };
}
