import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { ClientInfo } from './client-info';
import type { Analysis, Documents } from './documents';
import { toDiagnostics } from './features/diagnostics';
import { noticeStatus } from './features/status';

/** For clients that asked for it: `{ uri, version, ...NoticeStatus }`. */
export const STATUS = 'rectificationNotice/status';

/** Milliseconds without a keystroke after which a provisional answer is completed. */
const PAUSE = 150;

/** Brings findings to the client: on request where it pulls, else on its own after each change. */
export class Checks {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #answers = new Map<string, { readonly json: string; readonly resultId: string }>();
  readonly #completions = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #lastStatus = new Map<string, string>();
  /** Tells result ids of this server from those of one before it. */
  readonly #session = Date.now().toString(36);
  #count = 0;

  constructor(
    private readonly connection: Connection,
    private readonly documents: Documents,
    private readonly client: ClientInfo,
    private readonly failed: (what: string, error: unknown) => void,
    /** Told of each check in which every rule has run. */
    private readonly complete: (analysis: Analysis) => void = () => {},
  ) {}

  /** "unchanged" does not depend on the version: typing where nothing is found moves no finding. */
  pull(analysis: Analysis | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
    if (!analysis) return { kind: 'full', items: [] };
    const items = this.#diagnostics(analysis);
    const uri = analysis.document.uri;
    const json = JSON.stringify(items);
    let answer = this.#answers.get(uri);
    if (answer?.json !== json)
      this.#answers.set(uri, (answer = { json, resultId: `${this.#session}-${++this.#count}` }));
    const { resultId } = answer;
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** After a change. Keystrokes that are already waiting in the queue are answered together. */
  changed(uri: string): void {
    if (this.client.pullsDiagnostics || this.#timers.has(uri)) return;
    this.#timers.set(
      uri,
      setTimeout(() => void this.#push(uri), 0),
    );
  }

  /** After a change of settings. */
  refresh(): void {
    if (!this.client.pullsDiagnostics) for (const uri of this.documents.texts.keys()) this.changed(uri);
    else if (this.client.refreshesDiagnostics) {
      this.connection.languages.diagnostics.refresh().catch((error: unknown) => this.failed('refresh', error));
    }
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    clearTimeout(this.#completions.get(uri));
    this.#completions.delete(uri);
    this.#timers.delete(uri);
    this.#answers.delete(uri);
    this.#lastStatus.delete(uri);
    if (!this.client.pullsDiagnostics) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    for (const timers of [this.#timers, this.#completions]) {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    }
  }

  async #push(uri: string): Promise<void> {
    this.#timers.delete(uri);
    try {
      const analysis = await this.documents.analysis(uri);
      if (!analysis) return; // Closed meanwhile.
      const diagnostics = this.#diagnostics(analysis);
      await this.connection.sendDiagnostics({ uri, version: analysis.version, diagnostics });
    } catch (error) {
      this.failed('diagnostics', error);
    }
  }

  /** The slower rules run when the writer pauses. */
  #completeLater(analysis: Analysis): void {
    const { uri } = analysis.document;
    clearTimeout(this.#completions.get(uri));
    this.#completions.set(
      uri,
      setTimeout(() => void this.#complete(uri, analysis), PAUSE),
    );
  }

  async #complete(uri: string, analysis: Analysis): Promise<void> {
    this.#completions.delete(uri);
    try {
      if (!this.documents.isCurrent(analysis)) return;
      if (!(await analysis.complete(() => !this.documents.isCurrent(analysis)))) return;
      if (!this.client.pullsDiagnostics) await this.#push(uri);
      else await this.connection.languages.diagnostics.refresh();
    } catch (error) {
      this.failed('complete', error);
    }
  }

  #diagnostics(analysis: Analysis): Diagnostic[] {
    if (this.client.wantsStatus) this.#sendStatus(analysis);
    const diagnostics = toDiagnostics(analysis.document, analysis.findings, this.client);
    if (analysis.isComplete) this.complete(analysis);
    else this.#completeLater(analysis);
    return diagnostics;
  }

  #sendStatus({ document, notice, findings }: Analysis): void {
    const status = noticeStatus(notice, findings);
    const json = JSON.stringify(status);
    if (this.#lastStatus.get(document.uri) === json) return;
    this.#lastStatus.set(document.uri, json);
    void this.connection.sendNotification(STATUS, { uri: document.uri, version: document.version, ...status });
  }
}
