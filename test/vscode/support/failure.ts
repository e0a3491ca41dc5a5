// What a failed test leaves to look at.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserPage } from './chromium';
import { screenshotsFolder } from './paths';
import type { VSCodeServer } from './server';

/** Writes a screenshot and every log there is to screenshots/failed-<name>.*; returns the path without the ending. */
export async function dumpFailure(name: string, browserPage?: BrowserPage, server?: VSCodeServer): Promise<string> {
  await mkdir(screenshotsFolder, { recursive: true });
  const path = join(screenshotsFolder, `failed-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}`);
  await browserPage?.page.screenshot({ path: `${path}.png`, timeout: 10_000 }).catch(() => undefined);
  const parts = [
    ...(browserPage ? [section('page console', browserPage.consoleLog())] : []),
    ...(server ? [section('server output', server.output()), await logFiles(server.logsFolder)] : []),
  ];
  await writeFile(`${path}.log`, parts.join('\n'));
  return path;
}

const section = (title: string, text: string) => `===== ${title}\n${text}\n`;

/** The log files of the server, the extension host and every output channel. */
async function logFiles(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const logs = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const texts = await Promise.all(logs.map(async (log) => section(log, await readFile(log, 'utf8').catch(String))));
  return texts.join('\n');
}
