// What `npm start` shows: a VS Code with the extension and a notice, for a person with a browser.
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { workbenchAddress } from './address';
import { type BrowserPage, launchChromium, newPage } from './chromium';
import { dumpFailure } from './failure';
import { startServer } from './server';
import { quietSettings } from './settings';
import { vscodeBuild } from './vscode-build';
import { until } from './wait';
import { Workbench } from './workbench';

export { packExtension } from './packed-extension';

export interface DemoOptions {
  readonly vsix: string;
  readonly folder: string;
  readonly file: string;
  readonly port?: string;
  readonly displayLanguage?: string;
}

export interface Demo {
  /** The version of VS Code. */
  readonly version: string;
  readonly address: string;
  /** Looks at the page with a headless browser; resolves with what is there to see. */
  check(): Promise<string>;
  dispose(): Promise<void>;
}

export async function startDemo({ vsix, folder, file, port, displayLanguage }: DemoOptions): Promise<Demo> {
  // Other pages in the visitor's browser can reach a port of this machine as well; they cannot guess this.
  const token = randomBytes(16).toString('hex');
  const server = await startServer({
    build: vscodeBuild('current'),
    vsix: [vsix],
    token,
    // Auto-save is on in a browser by default, and the example is a file of the project.
    exactSettings: { ...quietSettings, 'files.autoSave': 'off', 'problems.showCurrentInStatus': true },
    ...(port ? { port: Number(port) } : {}),
    ...(displayLanguage ? { displayLanguage } : {}),
  });
  const address = workbenchAddress(server, { folder, file, token });
  return {
    version: server.build.version,
    address,
    dispose: () => server.dispose(),
    async check() {
      const browser = await launchChromium();
      let browserPage: BrowserPage | undefined;
      try {
        browserPage = await newPage(browser);
        const workbench = new Workbench(browserPage.page);
        await workbench.load(address);
        await workbench.editor.waitFor(basename(file));
        await workbench.problems.open();
        const codes = await until('diagnostics', async () => {
          const all = await workbench.problems.codes();
          return all.length > 0 && all;
        });
        await workbench.outline.open();
        const symbols = await until('the outline', async () => {
          const all = await workbench.outline.rows();
          return all.length > 0 && all;
        });
        await workbench.screenshot('start');
        return `The page shows the example, ${symbols.length} symbols and these problems: ${codes.join(', ')}`;
      } catch (error) {
        console.error(`see ${await dumpFailure('start', browserPage, server)}.{png,log}`);
        throw error;
      } finally {
        await browser.close();
      }
    },
  };
}
