import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../rules/rule';
import { lineEnd } from '../lint/fix';
import { rangeOf } from './ranges';

/** What the client can do with edits. */
export interface EditSupport {
  /** Knows `documentChanges`, and so refuses edits of an older version. */
  readonly versioned: boolean;
  /** Shows tab stops in workspace edits (LSP 3.18). */
  readonly snippets: boolean;
}

/** Edits of rules come with `\n`; what is inserted gets the document's own line end. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], support: EditSupport): WorkspaceEdit {
  const eol = lineEnd(document.getText());
  const own = (text: string): string => (eol === '\n' ? text : text.replace(/\r?\n/g, eol));
  const convert = (edit: Edit): TextEdit | SnippetTextEdit => {
    const range = rangeOf(document, ...edit.range);
    return edit.snippet !== undefined && support.snippets && support.versioned
      ? { range, snippet: { kind: 'snippet', value: own(edit.snippet) } }
      : { range, newText: own(edit.text) };
  };
  const converted = edits.map(convert);
  return support.versioned
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: converted }] }
    : { changes: { [document.uri]: converted as TextEdit[] } };
}
