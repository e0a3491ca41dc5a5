import { Position, Selection, TextEditorRevealType, window } from 'vscode';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Puts the caret on the next of some places of the document that is edited; behind the last comes the first. */
export function goTo(uri: unknown, places: unknown): void {
  const editor = window.activeTextEditor;
  if (!editor || typeof uri !== 'string' || !Array.isArray(places)) return;
  const all = (places as readonly Place[]).map(({ line, character }) => new Position(line, character));
  const caret = editor.selection.active;
  const target = all.find((place) => place.isAfter(caret)) ?? all[0];
  if (!target) return;
  editor.selection = new Selection(target, target);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
