import type { TextDocument } from 'vscode';

export const LANGUAGE = 'rectification-notice';
/** Section of the settings, and prefix of our commands. */
export const SECTION = 'rectificationNotice';

export function isNotice(document: TextDocument | undefined): document is TextDocument {
  return document?.languageId === LANGUAGE;
}
