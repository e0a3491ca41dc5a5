// Test code that other programs than Vitest load, built by esbuild: the executable shim for @vscode/test-electron and
// the suites that run inside an extension host.
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { bundlesFolder, testRoot } from './paths';

/** Takes the place of the `code` program. */
export const shimExecutable = join(bundlesFolder, 'code.mjs');
/** The suite for an extension host on Node. */
export const nodeSuite = join(bundlesFolder, 'suite-node.cjs');
/** The suite for an extension host in a web worker. */
export const webSuite = join(bundlesFolder, 'suite-web.js');

export async function buildBundles(): Promise<void> {
  const common: esbuild.BuildOptions = { bundle: true, target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };
  await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: [join(testRoot, 'shim/code.ts')],
      outfile: shimExecutable,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      banner: { js: '#!/usr/bin/env node' },
    }),
    esbuild.build({
      ...common,
      entryPoints: [join(testRoot, 'suite/index-node.ts')],
      outfile: nodeSuite,
      platform: 'node',
      format: 'cjs',
      external: ['vscode', 'mocha'],
    }),
    esbuild.build({
      ...common,
      entryPoints: [join(testRoot, 'suite/index-web.ts')],
      outfile: webSuite,
      platform: 'browser',
      format: 'cjs',
      external: ['vscode'],
      // Mocha's browser build would take this bundle's exports for its own.
      define: { exports: 'undefined' },
    }),
  ]);
  await chmod(shimExecutable, 0o755);
}
