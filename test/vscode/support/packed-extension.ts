// The .vsix: what users install is what the tests run.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot, unpackedExtension } from './paths';
import { createScratch } from './scratch';
import { installExtension } from './server';
import type { VSCodeBuild } from './vscode-build';

/** Packs the extension and returns the .vsix; RECTIFY_VSIX names one that is packed already. */
export function packExtension(): string {
  const given = process.env['RECTIFY_VSIX'];
  if (given) return given;
  try {
    execFileSync('npm', ['run', '--silent', 'package'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm run package failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
  const packed = readdirSync(projectRoot)
    .filter((name) => name.endsWith('.vsix'))
    .map((name) => join(projectRoot, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!packed) throw new Error('npm run package left no .vsix in the project root');
  return packed;
}

/**
 * Unpacks the .vsix for the test runners that want a folder. VS Code itself unpacks it, as for a user, so that a file
 * that was forgotten in the package is missing in these tests as well.
 */
export async function unpackExtension(build: VSCodeBuild, vsix: string): Promise<void> {
  const scratch = await createScratch('unpack');
  try {
    await installExtension(build, scratch.folder, vsix);
    const extensions = join(scratch.folder, 'extensions');
    const folder = (await readdir(extensions, { withFileTypes: true })).find((entry) => entry.isDirectory());
    if (!folder) throw new Error(`VS Code unpacked nothing from ${vsix}`);
    await rm(unpackedExtension, { recursive: true, force: true });
    await cp(join(extensions, folder.name), unpackedExtension, { recursive: true });
  } finally {
    await scratch.dispose();
  }
}
