import type { InitializeParams } from 'vscode-languageserver';
import { OPEN_RULE_PAGE } from './features/code-actions';
import { GO_TO } from './features/code-lens';
import { SUGGEST } from './features/completion/offer';
import { nearestLocale } from './lint/locale';
import type { Locale } from './lint/locale';

/** What a client may pass as `initializationOptions`; everything is optional. */
export interface InitializationOptions {
  /** Where the rules' pages are; `{id}` stands for the rule's id (see `ruleHref`). */
  readonly ruleDocsBase?: string;
  /** Ids of the client's own commands that code actions may name. */
  readonly commands?: readonly string[];
  /** Send `rectificationNotice/status` after each check. */
  readonly status?: boolean;
  /** The client answers `rectificationNotice/readFile`: project files that the server itself cannot reach. */
  readonly readsFiles?: boolean;
  /** The client answers `rectificationNotice/findFile`: files of the workspace by the number of a paper. */
  readonly findsFiles?: boolean;
}

/** What the client can do, read once from `initialize`. */
export interface ClientInfo {
  readonly locale: Locale;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly registersSync: boolean;
  readonly registersActions: boolean;
  readonly readsFiles: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Without it a client expects commands, and we have none that edit. */
  readonly codeActionLiterals: boolean;
  readonly foldLimit: number;
  readonly related: boolean;
  readonly links: boolean;
  readonly versioned: boolean;
  /** Workspace edits may create files. */
  readonly createsFiles: boolean;
  readonly snippets: boolean;
  /** Completions may have tab stops. */
  readonly completionSnippets: boolean;
  /** The client's own command that asks for completion again, where it has one. */
  readonly suggests: boolean;
  readonly rulePages: boolean;
  /** The client has a command that goes to the next of some places. */
  readonly goesTo: boolean;
  readonly findsFiles: boolean;
  readonly markdownHover: boolean;
  /** Definitions may be links that name where they come from. */
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  /** What it asks for again when it is told to. */
  readonly refreshes: { readonly codeLens: boolean; readonly inlayHint: boolean; readonly semanticTokens: boolean };
  readonly ruleDocsBase: string | undefined;
  readonly wantsStatus: boolean;
  readonly folders: readonly string[];
  readonly foldersChange: boolean;
}

export function readClient(params: InitializeParams): ClientInfo {
  const { workspace, textDocument } = params.capabilities;
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  // Pulling and pushing clients announce what they can show of a diagnostic in different places.
  const shown = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    locale: nearestLocale(params.locale),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersSync: textDocument?.synchronization?.dynamicRegistration === true,
    registersActions: textDocument?.codeAction?.dynamicRegistration === true,
    readsFiles: options.readsFiles === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    related: shown?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    links: shown?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    versioned: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    suggests: Array.isArray(options.commands) && options.commands.includes(SUGGEST),
    rulePages: Array.isArray(options.commands) && options.commands.includes(OPEN_RULE_PAGE),
    goesTo: Array.isArray(options.commands) && options.commands.includes(GO_TO),
    findsFiles: options.findsFiles === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHint: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    ruleDocsBase: typeof options.ruleDocsBase === 'string' ? options.ruleDocsBase : undefined,
    wantsStatus: options.status === true,
    foldersChange: workspace?.workspaceFolders === true,
    folders: (params.workspaceFolders ?? []).map((folder) => folder.uri),
  };
}
