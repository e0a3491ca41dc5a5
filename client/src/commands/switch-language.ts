import { languages, window } from 'vscode';
import { LANGUAGE } from '../language';

/** Has the file in the editor checked as a notice, whatever its name. */
export async function switchLanguage(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await languages.setTextDocumentLanguage(document, LANGUAGE);
}
