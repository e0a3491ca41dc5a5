import { DidChangeConfigurationNotification, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type {
  CancellationToken,
  CodeAction,
  Connection,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { CodeActionParams, DocumentDiagnosticParams } from 'vscode-languageserver';
import { version } from '../../package.json';
import { Checks } from './checks';
import { readClient } from './client-info';
import type { ClientInfo } from './client-info';
import { COMMANDS, registerCommands } from './commands';
import type { ConfigReader } from './config/files';
import { Documents } from './documents';
import type { Analysis } from './documents';
import { describeError } from './errors';
import { asksForAny, codeActions, KINDS } from './features/code-actions';
import { asksForCleaning, CLEAN_KINDS, cleanActions } from './features/clean';
import { useLocale } from './lint/locale';
import { isConfigFile, Project } from './project';
import { PROVIDERS } from './providers/index';
import type { Answer, Params } from './providers/provider';
import { SECTION, Settings } from './settings';
import { unusedEntries } from './unused-entries';

/**
 * Connects the features to a client: handlers fetch the analysis, call a feature and hand back what it says.
 * @param reader reaches project files on the disk, where there is one
 */
export function createServer(connection: Connection, reader?: ConfigReader): void {
  // Set by `initialize`, before which a client may send nothing else.
  let client!: ClientInfo;
  let settings!: Settings;
  let checks!: Checks;
  let project!: Project;
  const documents = new Documents(() => settings);
  const failed = (what: string, error: unknown): void => connection.console.error(`${what}: ${describeError(error)}`);

  const answer: Answer =
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
    project = new Project(connection, client, documents.texts, reader, () => {
      settings.forgetAll();
      refresh();
    });
    settings = new Settings(connection, client, project);
    documents.provisional = !client.pullsDiagnostics || client.refreshesDiagnostics;
    checks = new Checks(connection, documents, client, failed, (analysis) => {
      const { uri } = analysis.document;
      project.noteUnused(uri, unusedEntries(settings.resolutionOf(uri), analysis.unusedIgnores));
    });
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
    await project.register();
  });
  connection.onDidChangeWatchedFiles(() => void project.reload());

  connection.onDidChangeConfiguration((params) => {
    settings.reset(params.settings);
    refresh();
  });

  connection.languages.diagnostics.on(
    answer('diagnostic', (analysis, params: DocumentDiagnosticParams) =>
      checks.pull(analysis, params.previousResultId),
    ),
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
      project: settings.targetFor(document.uri),
    };
    return [...codeActions(request, analysis, client), ...cleanActions(request, analysis, client)];
  });
  connection.onCodeAction((params, token) => {
    if (isConfigFile(params.textDocument.uri)) return project.actions(params);
    const { only } = params.context;
    return client.codeActionLiterals && (asksForAny(only) || asksForCleaning(only)) ? actions(params, token) : [];
  });

  registerCommands({
    connection,
    answer,
    failed,
    async configFor(uri = 'untitled:notice') {
      const config = await settings.of(uri);
      if (!documents.texts.get(uri)) settings.forget(uri);
      return config;
    },
  });

  const host = { connection, answer, client: () => client, analyses: () => documents.all() };
  for (const provider of PROVIDERS) provider.register(host);
  const refresh = (): void => {
    checks.refresh();
    for (const provider of PROVIDERS) provider.refresh?.(host);
  };

  documents.texts.onDidChangeContent(({ document }) => {
    if (isConfigFile(document.uri)) return project.edited(document.uri);
    documents.changed(document.uri);
    checks.changed(document.uri);
  });
  documents.texts.onDidClose(({ document }) => {
    if (isConfigFile(document.uri)) return project.edited(document.uri);
    project.noteUnused(document.uri, []);
    documents.forget(document.uri);
    checks.closed(document.uri);
  });
  connection.onShutdown(() => {
    checks.dispose();
    project.dispose();
  });
  documents.texts.listen(connection);
  connection.listen();
}

function capabilities(client: ClientInfo): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [...KINDS, ...CLEAN_KINDS] },
    executeCommandProvider: { commands: [...COMMANDS] },
    ...Object.assign({}, ...PROVIDERS.map((provider) => provider.capabilities(client))),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'rectify', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}
