import { commands, Selection, SymbolKind, TextEditorRevealType, window } from 'vscode';
import type { DocumentSymbol, Position } from 'vscode';

/** The icons that the server gives to problems, and to nothing else. */
const PROBLEMS: ReadonlySet<SymbolKind> = new Set([SymbolKind.EnumMember, SymbolKind.Event]);

/** Puts the caret on the next or the previous problem; after the last comes the first. */
export async function goToProblem(direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    editor.document.uri,
  );
  const places = problemsOf(symbols ?? []).sort((a, b) => a.compareTo(b));
  const caret = editor.selection.active;
  const target =
    direction === 'next'
      ? (places.find((place) => place.isAfter(caret)) ?? places[0])
      : (places.findLast((place) => place.isBefore(caret)) ?? places.at(-1));
  if (!target) return;
  editor.selection = new Selection(target, target);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function problemsOf(symbols: readonly DocumentSymbol[]): Position[] {
  return symbols.flatMap((symbol) => [
    ...(PROBLEMS.has(symbol.kind) ? [symbol.selectionRange.start] : []),
    ...problemsOf(symbol.children),
  ]);
}
