// A VS Code server: the real workbench and extension host, reached with a browser.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Child, run, startChild } from './child';
import { setUpDisplayLanguage } from './language-pack';
import { createScratch } from './scratch';
import { type Settings, testSettings } from './settings';
import type { VSCodeBuild } from './vscode-build';
import { withTimeout } from './wait';

export interface ServerOptions {
  readonly build: VSCodeBuild;
  /** User settings on top of the test settings; `exactSettings` replaces those as well. */
  readonly settings?: Settings;
  readonly exactSettings?: Settings;
  /** Display language, zh-cn or en; when left out, the browser's. */
  readonly displayLanguage?: string;
  /** Packed extensions to install first. */
  readonly vsix?: readonly string[];
  /** Variables for the server and its extension host. */
  readonly env?: NodeJS.ProcessEnv;
  /** Lets the page load an extension under development and an in-host suite; it also silences most notifications. */
  readonly testDriver?: boolean;
  /** Loopback port; a free one by default. */
  readonly port?: number;
  /** What a page must know to be let in; without one, anybody on this machine is. */
  readonly token?: string;
}

export interface VSCodeServer {
  readonly build: VSCodeBuild;
  /** host:port, as it stands in vscode-remote addresses */
  readonly authority: string;
  readonly origin: string;
  /** Where VS Code writes its log files. */
  readonly logsFolder: string;
  /** Where installed extensions are. */
  readonly extensionsFolder: string;
  output(): string;
  dispose(): Promise<void>;
}

const START_TIMEOUT = 60_000;
const INSTALL_TIMEOUT = 60_000;

export async function startServer(options: ServerOptions): Promise<VSCodeServer> {
  const { build } = options;
  const scratch = await createScratch('vscode');
  const serverData = join(scratch.folder, 'server');
  const env = serverEnvironment(scratch.folder, options.env);
  let server: Child | undefined;
  try {
    await writeUserData(join(serverData, 'data'), options);
    for (const vsix of options.vsix ?? []) await installExtension(build, serverData, vsix, env);

    server = startChild(
      build.node,
      [
        build.serverMain,
        ...commonArguments(build, serverData),
        ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
        ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
        '--disable-workspace-trust',
        ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
      ],
      { env },
    );
    const port = await listeningPort(server);
    const stopped = server;
    return {
      build,
      authority: `127.0.0.1:${port}`,
      origin: `http://127.0.0.1:${port}`,
      logsFolder: join(serverData, 'data/logs'),
      extensionsFolder: join(serverData, 'extensions'),
      output: () => stopped.output(),
      async dispose() {
        await stopped.stop();
        await scratch.dispose();
      },
    };
  } catch (error) {
    await server?.stop();
    await scratch.dispose();
    throw error;
  }
}

/** Installs a packed extension into the extensions folder below `serverData`. */
export async function installExtension(
  build: VSCodeBuild,
  serverData: string,
  vsix: string,
  env = serverEnvironment(serverData),
): Promise<void> {
  const args = [...commonArguments(build, serverData), '--install-extension', resolve(vsix), '--force'];
  const output = await withTimeout(
    'installing the extension',
    INSTALL_TIMEOUT,
    run(build.node, [build.serverMain, ...args], { env }),
  );
  // The exit code stays 0 for some refusals, such as an engine version that does not match.
  if (!/was successfully installed/.test(output)) throw new Error(`VS Code did not install ${vsix}:\n${output}`);
}

function commonArguments(build: VSCodeBuild, serverData: string): string[] {
  return [
    ...['--builtin-extensions-dir', build.builtInExtensions],
    ...['--server-data-dir', serverData],
    ...['--telemetry-level', 'off'],
    '--accept-server-license-terms',
  ];
}

async function writeUserData(folder: string, options: ServerOptions): Promise<void> {
  await mkdir(join(folder, 'User'), { recursive: true });
  const settings = options.exactSettings ?? { ...testSettings, ...options.settings };
  await writeFile(join(folder, 'User/settings.json'), JSON.stringify(settings, undefined, 2));
  await setUpDisplayLanguage(folder, options.displayLanguage);
}

/** The caller's environment without what would change VS Code: its own variables and anything of this user. */
function serverEnvironment(home: string, extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|VITEST|NODE_OPTIONS$|NODE_ENV$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    ...extra,
    // No extension gallery: nothing to ask the network for.
    EXTENSIONS_GALLERY: '{}',
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
  };
}

async function listeningPort(server: Child): Promise<number> {
  const found = new Promise<number>((resolve, reject) => {
    const look = () => {
      const match = /Extension host agent listening on (\d+)/.exec(server.output());
      if (match) resolve(Number(match[1]));
    };
    server.process.stdout?.on('data', look);
    server.process.stderr?.on('data', look);
    server.exited.then(
      (code) => reject(new Error(`the VS Code server ended with exit code ${code}\n${server.output()}`)),
      reject,
    );
  });
  try {
    return await withTimeout('starting the VS Code server', START_TIMEOUT, found);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${server.output()}`, { cause: error });
  }
}
