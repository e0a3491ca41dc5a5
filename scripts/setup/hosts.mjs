// Installs the VS Code builds that the tests and `npm start` run on. Each is a folder of its own with its own lockfile,
// because its modules (another Node, other versions of shared packages) must never shadow the project's.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../test/vscode/', import.meta.url));
const HOSTS = {
  current: { folder: join(root, 'host'), megabytes: 450 },
  oldest: { folder: join(root, 'host-oldest'), megabytes: 230 },
};

/** The built-in extensions a test needs. The other eighty (Copilot, Git, debuggers…) cost start-up time and add noise. */
const BUILT_IN_EXTENSIONS = [
  'theme-defaults',
  'theme-seti',
  'theme-modern-icons',
  'configuration-editing',
  'json',
  'markdown-basics',
  'markdown-language-features',
  'references-view',
  'search-result',
  'diff',
  'log',
];

/** Installs one host unless it is installed already. */
export function ensureHost(name) {
  const { folder, megabytes } = HOSTS[name];
  const stampFile = join(folder, 'node_modules/.ready');
  const stamp = fingerprint(folder);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  console.log(`Installing the ${name} VS Code from npm (once, about ${megabytes} MB)…`);
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environmentForNestedNpm(),
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0)
    throw new Error(`npm ci failed in ${folder} (${npm.error?.message ?? `exit code ${npm.status}`})`);
  linkServerModules(folder);
  linkBuiltInExtensions(folder);
  writeFileSync(stampFile, stamp);
}

/** Changes with anything the installed folder is made from. */
function fingerprint(folder) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  const sources = [join(folder, 'package.json'), join(folder, 'package-lock.json'), fileURLToPath(import.meta.url)];
  const stubs = readdirSync(join(root, 'stubs'), { recursive: true, withFileTypes: true });
  for (const file of stubs) if (file.isFile()) sources.push(join(file.parentPath, file.name));
  for (const file of sources) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Inside `npm test`, npm hands its own settings down by environment; they would override the folder's .npmrc. */
function environmentForNestedNpm() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(ignore_scripts|install_links|prefix|local_prefix|workspace)/i.test(name),
    ),
  );
}

/**
 * code-server ships VS Code without its modules: a post-install step would fetch and compile them. That step never runs
 * here; the few modules that are needed are dependencies of the host folder and are linked to where VS Code looks.
 */
function linkServerModules(folder) {
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  const wanted = readJson(join(vscode, 'package.json')).dependencies;
  for (const name of Object.keys(readJson(join(folder, 'package.json')).dependencies)) {
    if (name in wanted) link(join(folder, 'node_modules', name), join(vscode, 'node_modules', name));
  }
}

function linkBuiltInExtensions(folder) {
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  for (const name of BUILT_IN_EXTENSIONS) {
    const extension = join(vscode, 'extensions', name);
    if (existsSync(extension)) link(extension, join(vscode, 'extensions-for-tests', name));
  }
}

function link(target, at) {
  mkdirSync(dirname(at), { recursive: true });
  rmSync(at, { recursive: true, force: true });
  // Relative, so that the folder can be moved or cached as a whole.
  symlinkSync(process.platform === 'win32' ? target : relative(dirname(at), target), at, 'junction');
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
