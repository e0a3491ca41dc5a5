import { Uri, window, workspace } from 'vscode';
import { LANGUAGE } from '../language';

/** Opens an invented notice to try things on: one with mistakes in it, or a copy of a web page. It belongs to no file. */
export async function openSample(extension: Uri, which: unknown): Promise<void> {
  const name = which === 'web-copy' ? 'web-copy' : 'notice';
  const sample = await workspace.fs.readFile(Uri.joinPath(extension, 'walkthrough', `${name}.sample.txt`));
  const content = new TextDecoder().decode(sample);
  await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content }));
}
