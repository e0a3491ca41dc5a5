import { EventEmitter, Uri, window, workspace } from 'vscode';
import type { Disposable, ExtensionContext, LogOutputChannel, TextDocument } from 'vscode';
import { ExecuteCommandRequest, State } from 'vscode-languageclient';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CLEANED, isNotice, isProjectFile, LANGUAGE, SECTION } from './language';
import { findFile } from './find-file';
import { readFile } from './read-file';

/** How a client comes about: a process on the desktop, a worker in the browser. */
export type Launch = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the server tells about a notice (`rectificationNotice/status`), in the writer's language. */
export interface NoticeStatus {
  readonly uri: string;
  readonly profile: string;
  readonly profileName: string;
  readonly reason: string;
  readonly problems: number;
  readonly tally: string;
  readonly findings: Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;
}

export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

const STATES: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'stopped',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.StartFailed]: 'failed',
};

/** Where a second copy of a document comes from that its writer cannot change: what is wrong in it is history. */
const COPIES: ReadonlySet<string> = new Set(['git', 'gitlens', 'gitfs', 'pr', 'review', CLEANED]);

/** The language server's life: it starts with the first notice or project file that is opened. */
export class Session implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #statuses = new Map<string, NoticeStatus>();
  readonly #listeners: Disposable[];
  #client: BaseLanguageClient | undefined;
  #log: LogOutputChannel | undefined;
  #state: ServerState = 'stopped';

  constructor(
    private readonly context: ExtensionContext,
    private readonly launch: Launch,
  ) {
    this.#listeners = [
      workspace.onDidOpenTextDocument((document) => this.#startFor(document)),
      workspace.onDidCloseTextDocument((document) => this.#statuses.delete(document.uri.toString())),
    ];
    workspace.textDocuments.forEach((document) => this.#startFor(document));
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Made when first needed: an extension that has nothing to do has nothing to say. */
  get log(): LogOutputChannel {
    return (this.#log ??= window.createOutputChannel('Rectification Notice', { log: true }));
  }

  statusOf(document: TextDocument): NoticeStatus | undefined {
    return this.#statuses.get(document.uri.toString());
  }

  /**
   * Asks the server for what one of its commands answers; starts it where nothing has needed it yet.
   * @param command without our prefix
   * @throws where there is no answer
   */
  async execute<T>(command: string, argument: object): Promise<T> {
    if (!this.#client) void this.#start();
    const request = { command: `${SECTION}.${command}`, arguments: [argument] };
    return (await this.#client!.sendRequest(ExecuteCommandRequest.type, request)) as T;
  }

  async restart(): Promise<void> {
    const old = this.#client;
    this.#client = undefined;
    this.#statuses.clear();
    try {
      await old?.dispose();
    } catch (error) {
      this.log.warn(`The old server did not stop in good order: ${String(error)}`);
    }
    await this.#start();
  }

  dispose(): Promise<void> | undefined {
    this.#listeners.forEach((listener) => void listener.dispose());
    this.#changed.dispose();
    const stopped = this.#client?.dispose();
    this.#client = undefined;
    this.#log?.dispose();
    return stopped;
  }

  #startFor(document: TextDocument): void {
    if ((isNotice(document) || isProjectFile(document)) && !this.#client) void this.#start();
  }

  async #start(): Promise<void> {
    const client = (this.#client = this.launch(this.#options()));
    client.onDidChangeState(({ newState }) => {
      if (client !== this.#client) return;
      this.#state = STATES[newState];
      this.#changed.fire();
    });
    client.onNotification('rectificationNotice/status', (status: NoticeStatus) => {
      this.#statuses.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
      this.#changed.fire();
    });
    client.onRequest('rectificationNotice/findFile', (asked: { number: string; uri: string }) => findFile(asked));
    client.onRequest('rectificationNotice/readFile', ({ uri }: { uri: string }) => readFile(Uri.parse(uri)));
    try {
      await client.start();
    } catch (error) {
      this.log.error(`The server did not start: ${String(error)}`);
    }
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [{ language: LANGUAGE }],
      outputChannel: this.log,
      initializationOptions: {
        ruleDocsBase: `${Uri.joinPath(this.context.extensionUri, 'docs', 'rules').toString()}/{id}.md`,
        commands: ['rectificationNotice.openRulePage', 'rectificationNotice.goTo', 'editor.action.triggerSuggest'],
        status: true,
        readsFiles: true,
        findsFiles: true,
      },
      middleware: {
        provideDiagnostics: (document, previous, token, next) => {
          const { scheme } = 'uri' in document ? document.uri : document;
          return COPIES.has(scheme) ? undefined : next(document, previous, token);
        },
      },
    };
  }
}
