import { commands, EventEmitter, l10n, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { CLEANED } from '../language';

/** A notice and what cleaning would make of it, side by side in VS Code's own diff editor. */
export class CleanPreview implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider: Disposable;
  /** The ending says how to colour it. */
  readonly #uri = Uri.from({ scheme: CLEANED, path: '/cleaned.notice' });
  #text = '';

  constructor(private readonly document: TextDocument) {
    this.#provider = workspace.registerTextDocumentContentProvider(CLEANED, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: () => this.#text,
    });
  }

  async show(text: string): Promise<void> {
    this.#text = text;
    const name = this.document.uri.path.split('/').at(-1) ?? '';
    const title = l10n.t('{0} ↔ cleaned up', name);
    await commands.executeCommand('vscode.diff', this.document.uri, this.#uri, title);
  }

  update(text: string): void {
    this.#text = text;
    this.#changed.fire(this.#uri);
  }

  /** Back to the notice itself. */
  async close(): Promise<void> {
    const own = ({ input }: { readonly input: unknown }): boolean =>
      input instanceof TabInputTextDiff && input.modified.toString() === this.#uri.toString();
    await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(own)));
    await window.showTextDocument(this.document);
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }
}
