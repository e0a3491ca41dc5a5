// Runs a suite in an extension host that is a web worker, as on a VS Code without any server.
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type BrowserPage, launchChromium, newPage } from './chromium';
import { listenToSuite } from './extension-tests';
import { dumpFailure } from './failure';
import { testRoot } from './paths';
import { vscodeBuild } from './vscode-build';
import { withTimeout } from './wait';
import { prepareWebBuild } from './web-build';
import { Workbench } from './workbench';

export interface WebTestsOptions {
  readonly extension: string;
  /** The suite: a module that exports run(), somewhere below the extension's folder. */
  readonly suite: string;
  readonly folder: string;
  readonly timeout: number;
}

/** What is used of @vscode/test-web, which is installed beside the current VS Code. */
interface TestWeb {
  open(options: {
    browserType: 'none';
    quality: 'stable';
    commit: string;
    testRunnerDataDir: string;
    extensionDevelopmentPath: string;
    extensionTestsPath: string;
    folderPath: string;
    host: string;
    port: number;
  }): Promise<{ dispose(): void }>;
}

/** Resolves with everything that was logged, the suite's own report included; rejects where the suite does not end. */
export async function runWebTests(options: WebTestsOptions): Promise<string> {
  const build = vscodeBuild('current');
  const testWeb = createRequire(join(testRoot, 'host/package.json'))('@vscode/test-web') as TestWeb;
  const port = await freePort();
  // Serving is all that it does here: the browser is ours, with its time limit and what it leaves on failure.
  const server = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: build.commit,
    testRunnerDataDir: await prepareWebBuild(build),
    extensionDevelopmentPath: options.extension,
    extensionTestsPath: options.suite,
    folderPath: options.folder,
    host: 'localhost',
    port,
  });
  const browser = await launchChromium();
  let browserPage: BrowserPage | undefined;
  const dump = async () => console.error(`see ${await dumpFailure('web-extension-host', browserPage)}.{png,log}`);
  try {
    browserPage = await newPage(browser);
    const suite = await listenToSuite(browserPage);
    await new Workbench(browserPage.page).load(`http://localhost:${port}/`);
    const code = await withTimeout('the suite in the web worker', options.timeout, suite.exit);
    if (code !== 0) await dump();
    return suite.log();
  } catch (error) {
    await dump();
    throw error;
  } finally {
    await browser.close();
    server.dispose();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
