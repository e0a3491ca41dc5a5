import { DidChangeConfigurationNotification, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type {
  CancellationToken,
  CodeAction,
  Connection,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { CodeActionParams, DocumentDiagnosticParams, TextDocumentIdentifier } from 'vscode-languageserver';
import { version } from '../../package.json';
import { Checks } from './checks';
import { readClient } from './client-info';
import type { ClientInfo } from './client-info';
import { Documents } from './documents';
import type { Analysis } from './documents';
import { describeError } from './errors';
import { asksForAny, codeActions, KINDS } from './features/code-actions';
import { foldingRanges } from './features/folding';
import { documentSymbols, flatSymbols } from './features/outline';
import { selectionRanges } from './features/selection';
import { useLocale } from './lint/locale';
import { SECTION, Settings } from './settings';

/** Connects the features to a client: handlers fetch the analysis, call a feature and hand back what it says. */
export function createServer(connection: Connection): void {
  // Set by `initialize`, before which a client may send nothing else.
  let client!: ClientInfo;
  let settings!: Settings;
  let checks!: Checks;
  const documents = new Documents(() => settings);
  const failed = (what: string, error: unknown): void => connection.console.error(`${what}: ${describeError(error)}`);

  type Params = { readonly textDocument: TextDocumentIdentifier };
  const answer =
    <P extends Params, R>(what: string, feature: (analysis: Analysis | undefined, params: P) => R) =>
    async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
      try {
        const analysis = await documents.analysis(params.textDocument.uri);
        if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        return feature(analysis, params);
      } catch (error) {
        failed(what, error);
        return new ResponseError(LSPErrorCodes.RequestFailed, `${what} failed`);
      }
    };

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params);
    settings = new Settings(connection, client);
    documents.provisional = !client.pullsDiagnostics || client.refreshesDiagnostics;
    checks = new Checks(connection, documents, client, failed);
    useLocale(client.locale);
    return { serverInfo: { name: 'rectification-notice', version }, capabilities: capabilities(client) };
  });

  connection.onInitialized(async () => {
    if (client.foldersChange) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        settings.folders = [...settings.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      });
    }
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
  });

  connection.onDidChangeConfiguration((params) => {
    settings.reset(params.settings);
    checks.refresh();
  });

  connection.languages.diagnostics.on(
    answer('diagnostic', (analysis, params: DocumentDiagnosticParams) =>
      checks.pull(analysis, params.previousResultId),
    ),
  );

  connection.onDocumentSymbol(
    answer('documentSymbol', (analysis) => {
      if (!analysis) return null;
      const symbols = client.hierarchicalSymbols ? documentSymbols : flatSymbols;
      return symbols(analysis.document, analysis.notice);
    }),
  );

  connection.onFoldingRanges(
    answer(
      'foldingRange',
      (analysis) => analysis && foldingRanges(analysis.document, analysis.notice, client.foldLimit),
    ),
  );

  connection.onSelectionRanges(
    answer('selectionRange', (analysis, params) => {
      return analysis && selectionRanges(analysis.document, analysis.notice, params.positions);
    }),
  );

  const actions = answer('codeAction', (analysis, { range, context }: CodeActionParams): CodeAction[] => {
    if (!analysis) return [];
    const { document } = analysis;
    const request = {
      document,
      range,
      diagnostics: context.diagnostics,
      only: context.only,
      automatic: context.triggerKind === 2,
    };
    return codeActions(request, analysis, client);
  });
  connection.onCodeAction((params, token) =>
    client.codeActionLiterals && asksForAny(params.context.only) ? actions(params, token) : [],
  );

  documents.texts.onDidChangeContent(({ document }) => {
    documents.changed(document.uri);
    checks.changed(document.uri);
  });
  documents.texts.onDidClose(({ document }) => {
    documents.forget(document.uri);
    checks.closed(document.uri);
  });
  connection.onShutdown(() => checks.dispose());
  documents.texts.listen(connection);
  connection.listen();
}

function capabilities(client: ClientInfo): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeActionProvider: { codeActionKinds: [...KINDS] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'rectify', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}
