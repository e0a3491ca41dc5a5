// The least of a client: opens one document, types into it, and says how long the answers took.
import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const URI = 'file:///bench/notice.notice';

export class Typist {
  #process;
  #connection;
  #version = 1;
  #caret;
  #waiting = null;

  /** Starts a server and opens the text in it. @param {readonly string[]} command */
  static async start(command, text) {
    const typist = new Typist(command, text);
    await typist.#open(text);
    return typist;
  }

  constructor([program, ...args], text) {
    this.#process = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.#caret = middle(text);
    // A server may ask for its configuration, and is told that there is none.
    this.#connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    this.#connection.onRequest(() => null);
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ version }) => {
      if (this.#waiting && (version ?? Infinity) >= this.#version) this.#waiting();
    });
    this.#connection.listen();
  }

  async #open(text) {
    const { capabilities } = await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true, diagnostics: { refreshSupport: true } },
        textDocument: {
          diagnostic: { dynamicRegistration: false },
          publishDiagnostics: { versionSupport: true },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
        general: { positionEncodings: ['utf-16'] },
      },
    });
    this.pulls = Boolean(capabilities.diagnosticProvider);
    await this.#connection.sendNotification('initialized', {});
    const textDocument = { uri: URI, languageId: 'rectification-notice', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    await this.#symbols();
  }

  /** One keystroke, and at once the question for diagnostics. @returns milliseconds to the answer */
  diagnosticsAfterKeystroke() {
    return this.#timed(() =>
      this.pulls
        ? this.#connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } })
        : new Promise((resolve) => (this.#waiting = resolve)),
    );
  }

  /**
   * A question about the text as it stands, read and checked before: the editor has asked for diagnostics already. One
   * keystroke before it, so that nothing is remembered of the last one.
   */
  async ask(method, more) {
    await this.diagnosticsAfterKeystroke();
    const start = performance.now();
    await this.#connection.sendRequest(method, { textDocument: { uri: URI }, ...more });
    return performance.now() - start;
  }

  outlineAfterKeystroke() {
    return this.#timed(() => this.#symbols());
  }

  async #timed(ask) {
    const start = performance.now();
    this.#type('字');
    await ask();
    const spent = performance.now() - start;
    this.#waiting = null;
    return spent;
  }

  /** Inserts, and the caret moves on: no two states of the document are equal, so no answer can be an old one. */
  #type(text) {
    this.#version += 1;
    const range = { start: { ...this.#caret }, end: { ...this.#caret } };
    this.#caret.character += text.length;
    void this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: this.#version },
      contentChanges: [{ range, text }],
    });
  }

  #symbols() {
    return this.#connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: URI } });
  }

  async stop() {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    this.#connection.dispose();
    this.#process.kill();
  }
}

/** The middle of the line in the middle of the text: where nothing structural stands. */
function middle(text) {
  const lines = text.split('\n');
  let line = lines.length >> 1;
  while (line < lines.length - 1 && lines[line].length < 60) line += 1;
  return { line, character: lines[line].length >> 1 };
}
