import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { TextSpan } from '../../server/src/notice/model';

export interface Marked {
  readonly text: string;
  readonly document: TextDocument;
  /** The places of `<|>`. */
  readonly carets: readonly number[];
  /** What stands between `<|` and `|>`, in the order of the closing marks. */
  readonly spans: readonly TextSpan[];
}

/** Text with marks in it: tests say where something is by showing it, not by counting characters. */
export function marked(source: string, uri = 'file:///整改通报.notice'): Marked {
  let text = '';
  const carets: number[] = [];
  const open: number[] = [];
  const spans: TextSpan[] = [];
  for (const part of source.split(/(<\|>|<\||\|>)/)) {
    if (part === '<|>') carets.push(text.length);
    else if (part === '<|') open.push(text.length);
    else if (part === '|>') spans.push({ offset: open.at(-1)!, endOffset: text.length, text: text.slice(open.pop()) });
    else text += part;
  }
  return { text, document: TextDocument.create(uri, 'rectification-notice', 1, text), carets, spans };
}

/** The text of a range, so that expectations can be read. */
export function textIn(document: TextDocument, range: Range): string {
  return document.getText(range);
}
