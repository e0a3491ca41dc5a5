// The life of a VS Code in a Vitest file: one server for the file, one window for each test.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { workbenchAddress } from './address';
import { type BrowserPage, launchChromium, newPage } from './chromium';
import { dumpFailure } from './failure';
import { workspaceFolder } from './paths';
import { processes } from './processes';
import { type Scratch, createScratch } from './scratch';
import { type ServerOptions, type VSCodeServer, startServer } from './server';
import { vscodeBuild, type BuildName } from './vscode-build';
import { Workbench } from './workbench';

export interface VSCodeOptions extends Omit<ServerOptions, 'build'> {
  readonly build: BuildName;
}

export interface VSCode {
  /** Opens a window on a fresh copy of the workspace, with one of its files in the editor. */
  open(file?: string): Promise<Workbench>;
  /** Opens a window without a folder. */
  openEmpty(): Promise<Workbench>;
  /**
   * The process numbers of the language servers that are running: those of the open windows, and of closed ones that VS Code
   * still expects back.
   */
  languageServers(): Promise<readonly number[]>;
}

/** Call at the top of a test file or a describe block. What fails leaves a screenshot and logs in screenshots/. */
export function useVSCode(options: VSCodeOptions): VSCode {
  let server: VSCodeServer | undefined;
  let browser: Browser | undefined;
  let windows: { browserPage: BrowserPage; workspace: Scratch }[] = [];

  beforeAll(async () => {
    server = await startServer({ ...options, build: vscodeBuild(options.build) });
    browser = await launchChromium();
  });

  afterEach(async ({ task }) => {
    for (const { browserPage, workspace } of windows) {
      if (task.result?.state === 'fail')
        console.error(`see ${await dumpFailure(task.name, browserPage, server)}.{png,log}`);
      await browserPage.dispose();
      await workspace.dispose();
    }
    windows = [];
  });

  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
  });

  const openWindow = async (file?: string, empty = false): Promise<Workbench> => {
    if (!server || !browser) throw new Error('the VS Code server has not started');
    const workspace = await createScratch('workspace');
    await cp(workspaceFolder, workspace.folder, { recursive: true });
    const browserPage = await newPage(browser);
    windows.push({ browserPage, workspace });
    const workbench = new Workbench(browserPage.page);
    const address = { folder: workspace.folder, ...(file ? { file: join(workspace.folder, file) } : {}) };
    await workbench.load(workbenchAddress(server, empty ? {} : address));
    if (file) await workbench.editor.waitFor(file);
    else await workbench.waitUntilRestored();
    return workbench;
  };

  return {
    async languageServers() {
      const folder = server?.extensionsFolder ?? '';
      const running = (await processes()).filter(
        ({ line }) => line.includes(folder) && line.includes('dist/server.js'),
      );
      return running.map(({ id }) => id);
    },
    open: (file) => openWindow(file),
    openEmpty: () => openWindow(undefined, true),
  };
}
