import { TextDocument } from 'vscode-languageserver-textdocument';

/** A place as people and compilers count: line and column from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Offsets to places. `TextDocument` counts the lines, so command and editor agree on CR, LF and CRLF. */
export function placesOf(text: string): (offset: number) => Place {
  const document = TextDocument.create('', '', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
}
