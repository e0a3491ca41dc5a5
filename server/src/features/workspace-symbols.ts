import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SymbolKind } from 'vscode-languageserver-types';
import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Notice } from '../notice/model';
import { initials } from './completion/initials';
import { flatSymbols } from './outline';

export interface OpenNotice {
  readonly document: TextDocument;
  readonly notice: Notice;
}

/** More than these nobody reads; they would cost time on every letter of the query. */
const MOST = 500;

/** The parts and problems of every open notice whose names hold the query, or its pinyin initials: xxbg for 学习不够. */
export function workspaceSymbols(notices: readonly OpenNotice[], query: string): SymbolInformation[] {
  const wanted = plain(query);
  const asInitials = /^[a-z]{2,}$/.test(wanted);
  const found: SymbolInformation[] = [];
  for (const { document, notice } of notices) {
    const title = notice.title?.joined;
    for (const symbol of flatSymbols(document, notice)) {
      const { name, kind, containerName } = symbol;
      if (kind === SymbolKind.File) continue;
      if (!plain(name).includes(wanted) && !(asInitials && initials(name).includes(wanted))) continue;
      // The name of its notice tells apart what is called 问题1 in each of them.
      found.push({ ...symbol, containerName: [title, containerName].filter(Boolean).join(' › ') });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

/** Blanks, case and width apart. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
