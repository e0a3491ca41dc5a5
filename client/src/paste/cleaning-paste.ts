import { DocumentDropOrPasteEditKind, DocumentPasteEdit, l10n } from 'vscode';
import type { CancellationToken, DataTransfer, DocumentPasteEditContext, DocumentPasteEditProvider } from 'vscode';
import type { DocumentPasteProviderMetadata, Range, TextDocument } from 'vscode';
import type { Session } from '../session';

/** A name or a number is no copy of a page. UTF-16 units. */
const SHORTEST = 30;
const TEXT = 'text/plain';
const KIND = DocumentDropOrPasteEditKind.Empty.append('rectificationNotice', 'clean');

export const PASTES: DocumentPasteProviderMetadata = { providedPasteEditKinds: [KIND], pasteMimeTypes: [TEXT] };

/** Offers to clean up what is pasted, where there is something to clean up. What is pasted of itself stays the plain text. */
export class CleaningPaste implements DocumentPasteEditProvider {
  /** @param pasted told of every longer paste, whether it needs cleaning or not */
  constructor(
    private readonly session: Session,
    private readonly pasted: (document: TextDocument) => void,
  ) {}

  async provideDocumentPasteEdits(
    document: TextDocument,
    _ranges: readonly Range[],
    data: DataTransfer,
    _context: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const text = await data.get(TEXT)?.asString();
    if (text === undefined || text.length < SHORTEST) return undefined;
    this.pasted(document);
    const cleaned = await this.#clean(document, text);
    if (token.isCancellationRequested || cleaned === undefined || cleaned === text) return undefined;
    const edit = new DocumentPasteEdit(cleaned, l10n.t('Paste and Clean'), KIND);
    edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
    return [edit];
  }

  /** A server that gives no answer must not stand in the way of a paste. */
  async #clean(document: TextDocument, text: string): Promise<string | undefined> {
    try {
      const request = { uri: document.uri.toString(), text };
      return (await this.session.execute<{ readonly text: string }>('clean', request)).text;
    } catch {
      return undefined;
    }
  }
}
