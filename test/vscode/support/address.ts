import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VSCodeServer } from './server';

/** A file or folder of this machine as the workbench names it. */
export function remoteUri(server: Pick<VSCodeServer, 'authority'>, path: string): string {
  return `vscode-remote://${server.authority}${pathToFileURL(resolve(path)).pathname}`;
}

export interface WorkbenchAddress {
  /** Without one, the window is empty. */
  readonly folder?: string;
  /** A file to open at once. */
  readonly file?: string;
  /** The server's token, where it has one. */
  readonly token?: string;
  /** More start-up options of the web workbench, as pairs. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** The address that opens a folder, and perhaps a file, in a browser. */
export function workbenchAddress(
  server: Pick<VSCodeServer, 'authority' | 'origin'>,
  options: WorkbenchAddress,
): string {
  const payload = [...(options.payload ?? []), ['skipWelcome', 'true']];
  if (options.file) payload.push(['openFile', remoteUri(server, options.file)]);
  const place = options.folder === undefined ? { ew: 'true' } : { folder: resolve(options.folder) };
  const query = new URLSearchParams({ ...place, payload: JSON.stringify(payload) });
  if (options.token) query.set('tkn', options.token);
  return `${server.origin}/?${query}`;
}
