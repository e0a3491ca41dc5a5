// Runs a suite inside the extension host of a VS Code window, as `code --extensionTestsPath=…` does on a desktop.
import { format } from 'node:util';
import { workbenchAddress, remoteUri } from './address';
import { type BrowserPage, launchChromium, newPage } from './chromium';
import { dumpFailure } from './failure';
import { type ServerOptions, startServer } from './server';
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

/** Resolves with the exit code of the suite. A run that fails leaves a screenshot and logs. */
export async function runExtensionTests(options: ExtensionTestsOptions): Promise<number> {
  const server = await startServer({ ...options, testDriver: true });
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.dispose();
    throw error;
  });
  let browserPage: BrowserPage | undefined;
  const dump = async () =>
    console.error(`see ${await dumpFailure(`extension-host-${options.build.name}`, browserPage, server)}.{png,log}`);
  try {
    browserPage = await newPage(browser);
    const suite = await listenToSuite(browserPage);
    await new Workbench(browserPage.page).load(
      workbenchAddress(server, {
        folder: options.folder,
        payload: [
          ...options.extensions.map((path) => ['extensionDevelopmentPath', remoteUri(server, path)] as const),
          ['extensionTestsPath', remoteUri(server, options.suite)],
        ],
      }),
    );
    const code = await withTimeout('the suite in the extension host', options.timeout, suite.exit);
    if (code !== 0) await dump();
    return code;
  } catch (error) {
    await dump();
    throw error;
  } finally {
    await browser.close();
    await server.dispose();
  }
}

export interface RunningSuite {
  /** Its exit code, once it has ended. */
  readonly exit: Promise<number>;
  /** What the suite, its extension host and the workbench have logged so far. */
  log(): string;
}

/** The workbench calls these two functions of the page, where they exist, to report on a suite. */
export async function listenToSuite({ page }: BrowserPage): Promise<RunningSuite> {
  const lines: string[] = [];
  let finish: (code: number) => void = () => undefined;
  const exit = new Promise<number>((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => void lines.push(format(...args)));
  await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
  return { exit, log: () => lines.join('\n') };
}
