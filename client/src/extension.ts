import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { SECTION } from './language';
import type { Session } from './session';
import { start } from './start';

let session: Session | undefined;

export function activate(context: ExtensionContext): void {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6010'] } };
  session = start(context, (options) => new LanguageClient(SECTION, 'Rectification Notice', { run, debug }, options));
}

export function deactivate(): Promise<void> | undefined {
  return session?.dispose();
}
