// Opening, changing and asking about notices through the vscode API.
import * as vscode from 'vscode';

export const LANGUAGE = 'rectification-notice';

const TIMEOUT = 20_000;

/** Asks until the answer is right, and returns it. The server answers when it is ready, not when the test is. */
export async function eventually<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  isRight: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + TIMEOUT;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`timed out waiting for ${what}; last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suite needs a workspace folder');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document);
}

/** Puts the text back as it is on disk and closes the editor. */
export async function revertAndClose(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The rules that have something to say about a document. */
export function codes(document: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(document.uri).map(codeOf);
}

export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

export async function diagnostic(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  const find = () => vscode.languages.getDiagnostics(document.uri).find((each) => codeOf(each) === code);
  const found = await eventually(
    `${code} (there are: ${codes(document).join(', ')})`,
    find,
    (each) => each !== undefined,
  );
  return found!;
}

export async function noDiagnostic(document: vscode.TextDocument, code: string): Promise<void> {
  await eventually(
    `${code} to go`,
    () => codes(document),
    (all) => !all.includes(code),
  );
}

/** Replaces a piece of text that occurs once. */
export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(before);
  if (start < 0) throw new Error(`not in the text: ${before}`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
  if (!(await editor.edit((edit) => edit.replace(range, after)))) throw new Error(`could not replace: ${before}`);
}

/** Deletes a piece of text that occurs once. */
export const remove = (editor: vscode.TextEditor, text: string): Promise<void> => replace(editor, text, '');

export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}
