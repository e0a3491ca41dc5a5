import { Disposable, l10n, languages, LanguageStatusSeverity, window } from 'vscode';
import type { LanguageStatusItem } from 'vscode';
import { isNotice, LANGUAGE, SECTION } from '../language';
import type { Session } from '../session';

/** Beside the language in the status bar: what kind of notice this is, why we think so, and how far it has come. */
export class LanguageStatus implements Disposable {
  #item: LanguageStatusItem | undefined;
  readonly #listeners: Disposable;

  constructor(private readonly session: Session) {
    this.#listeners = Disposable.from(
      session.onDidChange(() => this.#show()),
      window.onDidChangeActiveTextEditor(() => this.#show()),
    );
    this.#show();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#item?.dispose();
  }

  #show(): void {
    const document = window.activeTextEditor?.document;
    // Not even created in windows that never show a notice.
    if (!isNotice(document)) return;
    const item = (this.#item ??= this.#create());
    const { state } = this.session;
    item.busy = state === 'starting';
    if (state === 'failed') return showFailure(item);
    const status = this.session.statusOf(document);
    item.text = status
      ? l10n.t('{0}, problems: {1}', status.profileName, status.problems)
      : l10n.t('Rectification Notice');
    item.detail = status?.tally ?? '';
    item.severity = status?.findings.error ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.command = { command: `${SECTION}.setProfile`, title: l10n.t('Kind of notice…') };
  }

  #create(): LanguageStatusItem {
    const item = languages.createLanguageStatusItem(`${SECTION}.status`, { language: LANGUAGE });
    item.name = l10n.t('Rectification Notice');
    return item;
  }
}

function showFailure(item: LanguageStatusItem): void {
  item.text = l10n.t('The language server did not start');
  item.detail = '';
  item.severity = LanguageStatusSeverity.Error;
  item.command = { command: `${SECTION}.showOutput`, title: l10n.t('Show output') };
}
