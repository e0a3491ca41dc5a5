// Builds dist/: the extension (node and web), the language server (node and web worker) and the `rectify` command.
import { copyFileSync, rmSync } from 'node:fs';
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

/**
 * One file for Node and for workers, where it takes the other branch and touches nothing of Node. Libraries that come in
 * two kinds are therefore bundled as those that need nothing.
 * @type {import('esbuild').BuildOptions}
 */
export const server = {
  entryPoints: ['server/src/main.ts'],
  conditions: ['node', 'browser'],
  alias: { fflate: 'fflate/browser', '@vscode/l10n': '@vscode/l10n/dist/browser.js' },
};

/** @type {import('esbuild').BuildOptions[]} */
export const builds = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, ...server, outfile: 'dist/server.js' },
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
];

// Other scripts read the list of builds; only the command line starts them.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync('dist', { recursive: true, force: true });
  if (watch) for (const options of builds) await (await esbuild.context(options)).watch();
  else await Promise.all(builds.map((options) => esbuild.build(options)));
  // The web pair is complete for whoever takes that folder alone; the .vsix leaves the copy out.
  if (!watch) copyFileSync('dist/server.js', 'dist/browser/server.js');
}
