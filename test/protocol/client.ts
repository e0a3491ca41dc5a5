import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import type { Readable, Writable } from 'node:stream';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { ClientCapabilities, Connection, InitializeParams, InitializeResult, Range } from 'vscode-languageserver';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node';
import { createServer } from '../../server/src/server';

export const URI = 'file:///work/%E6%95%B4%E6%94%B9%E9%80%9A%E6%8A%A5.notice';

/** What VS Code can do, as far as this server cares. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

/** An editor of ten years ago: it is pushed to, knows no trees and no versions. */
export const PLAIN: ClientCapabilities = { textDocument: { codeAction: MODERN.textDocument!.codeAction! } };

export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly notified: { readonly method: string; readonly params: unknown }[] = [];
  readonly asked: string[] = [];
  /** Answers to `workspace/configuration`. */
  settings: unknown = null;
  version = 0;
  readonly #waiting: (() => void)[] = [];

  private constructor(readonly connection: MessageConnection) {
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#wake();
    });
    connection.onNotification((method, params) => {
      this.notified.push({ method, params });
      this.#wake();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest((method) => {
      this.asked.push(method);
      this.#wake();
      return null;
    });
    connection.listen();
  }

  /** A server in this very process, so that tests can put rules of their own in its place. */
  static inProcess(create: (connection: Connection) => void = createServer): TestClient {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    create(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)));
    return TestClient.over(toClient, toServer);
  }

  /** The built server in a process of its own. */
  static spawned(script: string, ...args: string[]): { client: TestClient; exit: Promise<number | null> } {
    const server = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exit = new Promise<number | null>((resolve) => server.once('exit', resolve));
    return { client: TestClient.over(server.stdout, server.stdin), exit };
  }

  private static over(input: Readable, output: Writable): TestClient {
    return new TestClient(createMessageConnection(new StreamMessageReader(input), new StreamMessageWriter(output)));
  }

  async initialize(capabilities: ClientCapabilities, more: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const params: InitializeParams = { processId: null, rootUri: null, capabilities, locale: 'en', ...more };
    const result = await this.request<InitializeResult>('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** A request about the open document. */
  ask<R>(feature: string, params: object = {}): Promise<R> {
    return this.request<R>(`textDocument/${feature}`, { textDocument: { uri: URI }, ...params });
  }

  open(text: string, languageId = 'rectification-notice'): Promise<void> {
    this.version = 1;
    const textDocument = { uri: URI, languageId, version: this.version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(range: Range, text: string): Promise<void> {
    const textDocument = { uri: URI, version: ++this.version };
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    });
  }

  close(): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
  }

  configure(settings: unknown): Promise<void> {
    this.settings = settings;
    return this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { rectificationNotice: settings },
    });
  }

  /** Resolves once `found` has something to give; a test that waits in vain runs into its own time limit. */
  async until<T>(found: () => T | undefined | false): Promise<T> {
    for (;;) {
      const value = found();
      if (value) return value;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
