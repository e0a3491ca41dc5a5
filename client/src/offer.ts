import { l10n, languages, window, workspace } from 'vscode';
import type { Disposable, ExtensionContext, TextDocument, TextEditor } from 'vscode';
import { LANGUAGE, SECTION } from './language';
import { readsLikeNotice } from './reads-like-notice';

const FROM: ReadonlySet<string> = new Set(['plaintext', 'markdown']);
/** Enough for ten lines of a head; a flattened notice has its whole text in one. */
const HEAD = 4000;
const NEVER = 'offer.never';
const SWITCHED = 'offer.switched';

/** Offers, once for a file, to treat a text that reads like a notice as one. The answer is kept for the workspace. */
export class SwitchOffer implements Disposable {
  readonly #asked = new Set<string>();
  readonly #switched = new Set<string>();
  readonly #listener = window.onDidChangeActiveTextEditor((editor) => this.#look(editor));

  constructor(private readonly context: ExtensionContext) {
    this.#look(window.activeTextEditor);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #look(editor: TextEditor | undefined): void {
    const document = editor?.document;
    if (!document || !FROM.has(document.languageId)) return;
    // Once a session, whatever becomes of it.
    const key = document.uri.toString();
    if (this.#switched.has(key)) return void this.#forget(key);
    if (this.#asked.has(key) || !this.#isWanted(document)) return;
    if (!readsLikeNotice(document.getText().slice(0, HEAD))) return;
    this.#asked.add(key);
    void (this.#remembered().includes(key) ? this.#switch(document) : this.#ask(document));
  }

  #isWanted(document: TextDocument): boolean {
    return (
      !this.context.workspaceState.get(NEVER, false) &&
      workspace.getConfiguration(SECTION, document.uri).get('offerLanguageSwitch', true)
    );
  }

  async #ask(document: TextDocument): Promise<void> {
    const change = l10n.t('Switch');
    const never = l10n.t('Never in This Workspace');
    const name = document.uri.path.split('/').at(-1) ?? '';
    const answer = await window.showInformationMessage(
      l10n.t('“{0}” reads like a rectification notice. Check it as one?', name),
      change,
      l10n.t('Not Now'),
      never,
    );
    if (answer === change) await this.#switch(document);
    if (answer === never) await this.context.workspaceState.update(NEVER, true);
  }

  async #switch(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    this.#switched.add(key);
    await languages.setTextDocumentLanguage(document, LANGUAGE);
    const known = this.#remembered();
    if (!known.includes(key)) await this.context.workspaceState.update(SWITCHED, [...known, key]);
  }

  /** Somebody has set the language back by hand: that counts for more than the answer to our question. */
  async #forget(key: string): Promise<void> {
    this.#switched.delete(key);
    this.#asked.add(key);
    await this.context.workspaceState.update(
      SWITCHED,
      this.#remembered().filter((uri) => uri !== key),
    );
  }

  #remembered(): readonly string[] {
    return this.context.workspaceState.get<string[]>(SWITCHED, []);
  }
}
