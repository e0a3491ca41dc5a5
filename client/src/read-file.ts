import { FileSystemError, workspace } from 'vscode';
import type { Uri } from 'vscode';

/**
 * Reads a project file for a server that cannot reach it: in the browser, and in folders that are on no disk.
 * @throws where there is a file that cannot be read
 */
export async function readFile(uri: Uri): Promise<{ text: string | null }> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    // Above the workspace there may be nothing that could be asked.
    const outside = workspace.getWorkspaceFolder(uri) === undefined;
    if (outside || (error instanceof FileSystemError && ABSENT.has(error.code))) return { text: null };
    throw error;
  }
}

/** A folder of that name is no project file either. */
const ABSENT: ReadonlySet<string> = new Set(['FileNotFound', 'FileIsADirectory', 'FileNotADirectory']);
