// The headless browser, kept from talking to anything but this machine.
import { type Browser, type Page, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/setup/browser.mjs';
import { DEFAULT_TIMEOUT } from './wait';

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
];

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found; run: node scripts/setup/ensure-host.mjs browser');
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath, headless: true, args: [...ARGUMENTS, ...(root ? ['--no-sandbox'] : [])] });
}

export interface BrowserPage {
  readonly page: Page;
  /** What the page wrote to its console. */
  consoleLog(): string;
  /** Forgets the page with its storage. */
  dispose(): Promise<void>;
}

/** A page with storage of its own, so that no page sees what another left behind. */
export async function newPage(browser: Browser): Promise<BrowserPage> {
  const context = await browser.newContext({
    locale: 'en-US',
    // High enough for lists to show all their rows: VS Code keeps only the visible ones in the page.
    viewport: { width: 1500, height: 1300 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(DEFAULT_TIMEOUT);
  const page = await context.newPage();
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`[uncaught] ${error.stack ?? error.message}`));
  return {
    page,
    consoleLog: () => lines.join('\n'),
    async dispose() {
      // Going elsewhere lets VS Code say good-bye to its server, which ends the window's extension host. A page that is
      // just gone would be kept in mind for hours, with a language server for each window. The question is for unsaved
      // changes.
      page.once('dialog', (dialog) => void dialog.accept());
      await page.goto('about:blank', { timeout: 5_000 }).catch(() => undefined);
      await context.close();
    },
  };
}
