// Runs once before the tests in a real VS Code: installs what they need and packs the extension.
import type { TestProject } from 'vitest/node';
import { ensure } from '../../scripts/setup/ensure-host.mjs';
import { buildBundles } from './support/bundles';
import { packExtension, unpackExtension } from './support/packed-extension';
import { vscodeBuild } from './support/vscode-build';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed extension. */
    vsix: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  ensure(['browser', 'current', 'oldest']);
  const vsix = packExtension();
  await unpackExtension(vscodeBuild('current'), vsix);
  await buildBundles();
  project.provide('vsix', vsix);
}
