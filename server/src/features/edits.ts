import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding } from '../lint/finding';
import type { Edit } from '../rules/rule';
import { rangeOf } from './ranges';

/** What the client can do with edits. */
export interface EditSupport {
  /** Knows `documentChanges`, and so refuses edits of an older version. */
  readonly versioned: boolean;
  /** Shows tab stops in workspace edits (LSP 3.18). */
  readonly snippets: boolean;
}

/** The line end of the document, by its first line. */
export function lineEnd(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
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

/**
 * The fixes of several findings as one list of edits. Where two findings want the same place, the earlier one in the
 * list gets it: the other waits until the text has been checked again.
 */
export function mergedFixes(findings: readonly Finding[]): Edit[] {
  const edits = findings.flatMap(({ fix = [] }, owner) => fix.map((edit) => ({ edit, owner })));
  edits.sort((a, b) => a.edit.range[0] - b.edit.range[0] || a.edit.range[1] - b.edit.range[1] || a.owner - b.owner);
  const rejected = new Set<number>();
  let last = edits[0];
  for (const next of edits.slice(1)) {
    if (last && next.owner !== last.owner && clash(last.edit, next.edit))
      rejected.add(Math.max(last.owner, next.owner));
    if (!last || next.edit.range[1] >= last.edit.range[1]) last = next;
  }
  return edits.filter(({ owner }) => !rejected.has(owner)).map(({ edit }) => edit);
}

/** @param b starts at or after the start of `a` */
function clash(a: Edit, b: Edit): boolean {
  return b.range[0] < a.range[1] || (a.range[0] === b.range[0] && a.range[1] === b.range[1]);
}
