import { CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, DidOpenTextDocumentNotification } from 'vscode-languageserver';
import { DidChangeTextDocumentNotification, DidCloseTextDocumentNotification } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientInfo } from './client-info';
import { ConfigFiles } from './config/files';
import type { Chain, ConfigFile, ConfigReader } from './config/files';
import { CONFIG_FILE } from './config/keys';
import { nameOf, sameUri } from './config/uris';
import type { Mistake } from './config/validate';
import { mistakeActions, mistakeDiagnostics } from './features/config-diagnostics';

/** Asks a client that offers it (`readsFiles`) for the text of a file: `{ uri }` → `{ text: string | null }`. */
export const READ_FILE = 'rectificationNotice/readFile';

/** After the last keystroke in a project file, in milliseconds. */
const PAUSE = 200;

/** Is this document a project file rather than a notice? */
export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_FILE}`);
}

/**
 * The project files of a session: read from where the server or the client can reach them, from the editor where they
 * are open; what is wrong in them is published where it stands.
 */
export class Project {
  readonly #files: ConfigFiles;
  /** What was published last, by file. */
  readonly #published = new Map<string, string>();
  readonly #watched = new Set<string>([CONFIG_FILE]);
  /** Ignore entries that silence nothing, by the notice for which that was found. */
  readonly #unused = new Map<string, readonly FileMistake[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientInfo,
    private readonly texts: TextDocuments<TextDocument>,
    reader: ConfigReader | undefined,
    private readonly changed: () => void,
  ) {
    this.#files = new ConfigFiles({ read: (uri) => this.#read(uri, reader) });
  }

  /** So that the editor tells of project files too: their text while it is edited, and changes of what is saved. */
  async register(): Promise<void> {
    const { connection, client } = this;
    if (client.registersWatchers) await this.#watch(CONFIG_FILE);
    if (!client.registersSync) return;
    const documentSelector = [{ pattern: `**/${CONFIG_FILE}` }];
    await connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
    await connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
    const syncKind = TextDocumentSyncKind.Incremental;
    await connection.client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind });
    if (!client.registersActions) return;
    const codeActionKinds = [CodeActionKind.QuickFix];
    await connection.client.register(CodeActionRequest.type, { documentSelector, codeActionKinds });
  }

  /** Puts the nearest valid name in the place of one that is none. */
  actions({ textDocument, context }: CodeActionParams): CodeAction[] {
    const document = this.texts.get(textDocument.uri);
    return document ? mistakeActions(document, context.diagnostics, this.client) : [];
  }

  /** The project files that hold for a document. */
  async chain(uri: string): Promise<Chain> {
    const chain = await this.#files.chain(uri);
    this.#publish(chain);
    await this.#watchAll(chain);
    return chain;
  }

  /** A project file was opened, closed or edited. */
  edited(uri: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.reload(uri), this.#published.has(uri) ? PAUSE : 0);
  }

  /** Something has changed outside, or in `uri`: everything is read anew. */
  async reload(uri?: string): Promise<void> {
    this.#files.clear();
    this.#unused.clear();
    this.changed();
    const known = new Set([...this.#published.keys(), ...(uri ? [uri] : [])]);
    for (const one of known) {
      const chain = await this.#files.check(one);
      if (chain.links.length === 0) this.#send(one, '', []);
      this.#publish(chain);
    }
  }

  /** After a complete check of a notice. */
  noteUnused(uri: string, unused: readonly FileMistake[]): void {
    const before = this.#unused.get(uri) ?? [];
    if (before.length === 0 && unused.length === 0) return;
    this.#unused.set(uri, unused);
    const files = new Set([...before, ...unused].map(({ file }) => file));
    for (const file of files) void this.#files.check(file.uri).then((chain) => this.#publish(chain));
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #publish({ mistakes }: Chain): void {
    for (const [file, own] of mistakes) {
      const unused = [...this.#unused.values()].flat().filter((mistake) => sameUri(mistake.file.uri, file.uri));
      this.#send(file.uri, file.text, own, unused);
    }
  }

  #send(uri: string, text: string, mistakes: readonly Mistake[], unused: readonly Mistake[] = []): void {
    const diagnostics = mistakeDiagnostics(TextDocument.create(uri, 'jsonc', 0, text), mistakes, unused);
    const json = JSON.stringify(diagnostics);
    // A file that never had anything wrong needs no message to say so.
    if (json === (this.#published.get(uri) ?? '[]')) return void this.#published.set(uri, json);
    this.#published.set(uri, json);
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }

  async #read(uri: string, reader: ConfigReader | undefined): Promise<string | undefined> {
    const open = this.texts.all().find((document) => sameUri(document.uri, uri));
    if (open) return open.getText();
    if (reader && uri.startsWith('file:')) return reader.read(uri);
    if (!this.client.readsFiles) return undefined;
    const { text } = await this.connection.sendRequest<{ text: string | null }>(READ_FILE, { uri });
    return text ?? undefined;
  }

  /** Files that others start from may have any name. */
  async #watchAll({ links }: Chain): Promise<void> {
    if (!this.client.registersWatchers) return;
    for (const { file } of links) {
      const name = nameOf(file.uri);
      if (this.#watched.has(name)) continue;
      this.#watched.add(name);
      await this.#watch(name);
    }
  }

  #watch(name: string): Promise<unknown> {
    const watchers = [{ globPattern: `**/${name.replace(/[[\]{}*?]/g, '?')}` }];
    return this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

export interface FileMistake extends Mistake {
  readonly file: ConfigFile;
}
