// Runs a suite inside the extension host of a VS Code window, as `code --extensionTestsPath=…` does on a desktop.
import { format } from 'node:util';
import { workbenchAddress, remoteUri } from './address';
import { type BrowserPage, launchChromium, newPage } from './chromium';
import { dumpFailure } from './failure';
import { type ServerOptions, type VSCodeServer, startServer } from './server';
import { withTimeout } from './wait';
import { Workbench } from './workbench';

export interface ExtensionTestsOptions extends Omit<ServerOptions, 'testDriver'> {
  /** Folders of extensions under development. */
  readonly extensions: readonly string[];
  /** The suite: a module that exports run(). */
  readonly suite: string;
  readonly folder: string;
  readonly timeout: number;
}

/** Resolves with the exit code of the suite. What it logs goes to `log`, line by line. */
export async function runExtensionTests(options: ExtensionTestsOptions, log: (line: string) => void): Promise<number> {
  const server = await startServer({ ...options, testDriver: true });
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.dispose();
    throw error;
  });
  let browserPage: BrowserPage | undefined;
  try {
    browserPage = await newPage(browser);
    const suite = await listenToSuite(browserPage, log);
    await new Workbench(browserPage.page).load(
      workbenchAddress(server, {
        folder: options.folder,
        payload: [
          ...options.extensions.map((path) => ['extensionDevelopmentPath', remoteUri(server, path)] as const),
          ['extensionTestsPath', remoteUri(server, options.suite)],
        ],
      }),
    );
    return await withTimeout('the suite in the extension host', options.timeout, suite.exit);
  } catch (error) {
    log(`see ${await dumpFailure(`extension-host-${options.build.name}`, browserPage, server)}.{png,log}`);
    throw error;
  } finally {
    await browser.close();
    await server.dispose();
  }
}

/** The workbench calls these two functions of the page, where they exist, to report on a suite. */
export async function listenToSuite({ page }: BrowserPage, log: (line: string) => void): Promise<{ exit: Promise<number> }> {
  let finish: (code: number) => void = () => undefined;
  const exit = new Promise<number>((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => log(format(...args)));
  await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
  return { exit };
}
