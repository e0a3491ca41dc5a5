// Lets a plain script use the tests' TypeScript modules: `npm start` runs the same VS Code as the tests do.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Imports a module of test/vscode/support by its name. */
export async function importTypeScript(name) {
  const outfile = join(root, 'test/vscode/.cache/bundles', `${name}.mjs`);
  await esbuild.build({
    entryPoints: [join(root, 'test/vscode/support', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
