import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { server } from '../../esbuild.mjs';

export interface Bundle {
  readonly script: string;
  dispose(): Promise<void>;
}

/** The server as `npm run build` makes it, in a folder of its own: tests must not depend on what dist/ holds. */
export function bundleServer(): Promise<Bundle> {
  return bundle({ ...server, platform: 'node', target: 'node20', format: 'cjs' });
}

async function bundle(options: esbuild.BuildOptions): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'rectify-server-'));
  const script = join(folder, 'server.js');
  const common = { bundle: true, minify: true, charset: 'utf8', logLevel: 'warning' } as const;
  await esbuild.build({ ...common, ...options, outfile: script });
  return { script, dispose: () => rm(folder, { recursive: true }) };
}
