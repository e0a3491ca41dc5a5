import type { TextDocument } from 'vscode';

export const LANGUAGE = 'rectification-notice';
/** Section of the settings, and prefix of our commands. */
export const SECTION = 'rectificationNotice';
/** Scheme of previews of cleaned-up notices. */
export const CLEANED = 'rectification-notice-cleaned';

export function isNotice(document: TextDocument | undefined): document is TextDocument {
  return document?.languageId === LANGUAGE;
}

/** The server says what is wrong in it, so it must run where only such a file is open. */
export function isProjectFile({ uri }: TextDocument): boolean {
  return uri.path.endsWith('/.rectifyrc.json');
}
