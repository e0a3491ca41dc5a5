// Where things are. Found by walking up, because this file also runs bundled, from the cache folder.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findProjectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'test/vscode/host/package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no project root above ${fileURLToPath(import.meta.url)}`);
    folder = parent;
  }
  return folder;
}

export const projectRoot = findProjectRoot();
export const testRoot = join(projectRoot, 'test/vscode');
/** The folder the tests open; a test that edits a notice never saves it. */
export const workspaceFolder = join(testRoot, 'workspace');
export const screenshotsFolder = join(testRoot, 'screenshots');
export const cacheFolder = join(testRoot, '.cache');
/** Test code that other programs load: the in-host suites and the executable shim. */
export const bundlesFolder = join(cacheFolder, 'bundles');
/** The packed extension, unpacked by VS Code itself. */
export const unpackedExtension = join(cacheFolder, 'extension');
