import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/browser';
import { SECTION } from './language';
import type { Session } from './session';
import { start } from './start';

let session: Session | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  session = start(context, (options) => {
    const worker = new Worker(script);
    const client = new LanguageClient(SECTION, 'Rectification Notice', worker, options);
    client.onDidChangeState(({ newState }) => newState === State.Stopped && worker.terminate());
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return session?.dispose();
}
