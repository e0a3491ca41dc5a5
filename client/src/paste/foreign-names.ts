import { l10n, languages, Selection, window } from 'vscode';
import type { Diagnostic, DiagnosticChangeEvent, Disposable, TextDocument } from 'vscode';

const RULE = 'foreign-organ';
/** Milliseconds. What is found later has another cause than the paste. */
const PATIENCE = 10_000;

interface Watch {
  readonly until: number;
  /** How many names of others there were before. */
  readonly before: number;
}

/** Says, once a paste, that names of another body came with it. */
export class ForeignNames implements Disposable {
  readonly #watched = new Map<TextDocument, Watch>();
  readonly #listener = languages.onDidChangeDiagnostics((event) => this.#look(event));

  dispose(): void {
    this.#listener.dispose();
  }

  watch(document: TextDocument): void {
    this.#watched.set(document, { until: Date.now() + PATIENCE, before: namesIn(document).length });
  }

  #look({ uris }: DiagnosticChangeEvent): void {
    const changed = new Set(uris.map((uri) => uri.toString()));
    for (const [document, { until, before }] of this.#watched) {
      if (document.isClosed || Date.now() > until) this.#watched.delete(document);
      else if (changed.has(document.uri.toString()) && namesIn(document).length > before) {
        this.#watched.delete(document);
        void tell(document);
      }
    }
  }
}

function namesIn(document: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => (typeof code === 'object' ? code.value : code) === RULE)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

async function tell(document: TextDocument): Promise<void> {
  const show = l10n.t('Show');
  const names = [...new Set(namesIn(document).map(({ range }) => document.getText(range)))];
  const text = l10n.t('The pasted text still names another body: {0}', names.join(' / '));
  if ((await window.showInformationMessage(text, show)) !== show) return;
  const [first] = namesIn(document);
  const editor = await window.showTextDocument(document);
  if (!first) return;
  editor.selection = new Selection(first.range.start, first.range.end);
  editor.revealRange(first.range);
}
