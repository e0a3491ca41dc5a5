// A language server that does nothing: what it takes is the price of the transport and of the driver.
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);
connection.onRequest('initialize', () => ({
  capabilities: {
    textDocumentSync: 2,
    documentSymbolProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onRequest('textDocument/diagnostic', () => ({ kind: 'full', items: [] }));
connection.onRequest('textDocument/documentSymbol', () => []);
connection.onRequest('shutdown', () => null);
// Whatever else it is asked.
connection.onRequest(() => null);
connection.onNotification('exit', () => process.exit(0));
connection.listen();
