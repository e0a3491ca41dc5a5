// The workbench without a server behind it, laid out as the download folder of @vscode/test-web would hold it.
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './paths';
import { type Settings, testSettings } from './settings';
import type { VSCodeBuild } from './vscode-build';

const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

/** code-server ties its workbench to its server in two places. A build in which one is not found cannot be used. */
const PATCHES: readonly { readonly what: string; readonly find: RegExp; readonly replace: string }[] = [
  { what: 'the remote authority', find: /,remoteAuthority:location\.host\}/, replace: '}' },
  {
    what: 'the place of user data',
    find: /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\()this\.userDataPath(\)\.with\(\{scheme:\w+\.)vscodeRemote\}/,
    replace: '$1"/"$2vscodeUserData}',
  },
];

/** Returns the folder to name as testRunnerDataDir. */
export async function prepareWebBuild(build: VSCodeBuild): Promise<string> {
  const dataFolder = join(cacheFolder, 'web');
  const name = `vscode-web-stable-${build.commit}`;
  const target = join(dataFolder, name);
  await rm(dataFolder, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(join(build.root, 'out'), join(target, 'out'), { recursive: true });
  for (const folder of ['extensions', 'node_modules', 'resources']) {
    await symlink(join(build.root, folder), join(target, folder), 'junction');
  }
  await writeFile(join(target, 'package.json'), JSON.stringify({ type: 'module', version: build.version }));
  await patchWorkbench(join(target, WORKBENCH));
  await writeFile(join(target, 'out/vs/workbench/workbench.web.main.internal.js'), entry(testSettings));
  await writeFile(
    join(target, 'out/vs/workbench/workbench.web.main.internal.css'),
    '@import url("../code/browser/workbench/workbench.css");\n',
  );
  await writeFile(join(target, 'version'), name);
  return dataFolder;
}

async function patchWorkbench(file: string): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const { what, find, replace } of PATCHES) {
    if (!find.test(text)) throw new Error(`this code-server sets ${what} in another way; web-build.ts must follow`);
    text = text.replace(find, replace);
  }
  await writeFile(file, text);
}

/**
 * The module whose create() the page of @vscode/test-web calls. VS Code's own has the workbench in it; code-server's
 * workbench is a page script of its own that reads the same <meta>, so here create() only completes that and loads it.
 */
function entry(settings: Settings): string {
  const options = {
    userDataPath: '/',
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    enableWorkspaceTrust: false,
    configurationDefaults: settings,
  };
  return `
export class Emitter { event = () => ({ dispose() {} }); fire() {} dispose() {} }
export const URI = { parse: (text) => ({ toString: () => text }), revive: (uri) => uri, from: (uri) => uri };
export function create() {
  const meta = document.getElementById('vscode-workbench-web-configuration');
  const options = { ...${JSON.stringify(options)}, ...JSON.parse(meta.getAttribute('data-settings')) };
  meta.setAttribute('data-settings', JSON.stringify(options));
  return import('../code/browser/workbench/workbench.js');
}
`;
}
