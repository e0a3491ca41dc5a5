import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Notice } from '../../notice/model';
import { rangeOf } from '../ranges';
import { onEnter } from './enter';

/** The only key that does more than it types: nothing that an input method composes holds one. */
export const ENTER = '\n';

/** @param position where the caret stands once the character is there */
export function formatOnType(document: TextDocument, notice: Notice, position: Position, typed: string): TextEdit[] {
  if (typed !== ENTER) return [];
  return onEnter(notice, document.offsetAt(position)).map(({ range, text }) => ({
    range: rangeOf(document, ...range),
    newText: text,
  }));
}
