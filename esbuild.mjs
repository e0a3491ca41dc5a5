// Builds dist/: the extension (node and web), the language server (node and web worker) and the `rectify` command.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const debug = watch || process.argv.includes('--debug');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  minify: !debug,
  sourcemap: debug,
  legalComments: 'none',
  logLevel: 'info',
  charset: 'utf8',
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** @type {import('esbuild').BuildOptions[]} */
export const builds = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    // fdir asks for its own URL when it is loaded, which a CommonJS bundle does not have.
    define: { 'import.meta.url': '__filename' },
  },
  {
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/browser/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...browser, entryPoints: ['server/src/browser.ts'], outfile: 'dist/browser/server.js', format: 'iife' },
];

// Other scripts read the list of builds; only the command line starts them.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync('dist', { recursive: true, force: true });
  if (watch) for (const options of builds) await (await esbuild.context(options)).watch();
  else await Promise.all(builds.map((options) => esbuild.build(options)));
}
