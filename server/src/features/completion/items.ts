import type { TextDocument } from 'vscode-languageserver-textdocument';
import { InsertTextFormat } from 'vscode-languageserver-types';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { lineEnd } from '../../lint/fix';
import { rangeOf } from '../ranges';
import { initials } from './initials';
import { LIKELY, SUGGEST } from './offer';
import type { Offer } from './offer';

/** What the client can do with completions. */
export interface CompletionSupport {
  readonly completionSnippets: boolean;
  readonly suggests: boolean;
}

export interface ItemOptions extends CompletionSupport {
  /** Items are found by the initials of their characters, too. */
  readonly pinyin: boolean;
}

export function toItems(document: TextDocument, offers: readonly Offer[], options: ItemOptions): CompletionItem[] {
  const eol = lineEnd(document.getText());
  const own = (text: string): string => (eol === '\n' ? text : text.replace(/\r?\n/g, eol));
  const seen = new Set<string>();
  const distinct = offers.filter(({ label, from }) => {
    const key = `${from} ${label}`;
    return !seen.has(key) && seen.add(key);
  });
  const sorted = distinct.map((offer, i) => ({ offer, i })).sort((a, b) => a.offer.rank - b.offer.rank || a.i - b.i);
  return sorted.map(({ offer }, i) => toItem(document, offer, i, own, options));
}

function toItem(
  document: TextDocument,
  offer: Offer,
  index: number,
  own: (text: string) => string,
  { completionSnippets, suggests, pinyin }: ItemOptions,
): CompletionItem {
  const { label, insert = label, snippet, kind, detail, documentation, from, to, rank, also = [] } = offer;
  const range = rangeOf(document, from, to);
  const asSnippet = snippet !== undefined && completionSnippets;
  const others = also.map((edit): TextEdit => ({ range: rangeOf(document, ...edit.range), newText: own(edit.text) }));
  return {
    label,
    kind,
    detail,
    ...(documentation && { documentation }),
    sortText: String(index).padStart(4, '0'),
    filterText: filterText(offer, document.getText(range), pinyin),
    textEdit: { range, newText: own(asSnippet ? snippet : insert) },
    ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(others.length > 0 && { additionalTextEdits: others }),
    ...(index === 0 && rank < LIKELY && { preselect: true }),
    ...(offer.continues && suggests && { command: { title: '', command: SUGGEST } }),
  };
}

/**
 * All names of an item in one text, as every client matches the beginning of a word in it. The kind of name that is being
 * typed comes first, for clients that look at the beginning of the whole.
 */
function filterText({ label, aliases = [] }: Offer, typed: string, pinyin: boolean): string {
  const names = [label, ...aliases];
  const letters = pinyin ? names.map(initials) : [];
  const all = /^[a-z]/i.test(typed)
    ? [...letters, ...names.filter((name) => /^[a-z]/.test(name)), ...names]
    : [...names, ...letters];
  return [...new Set(all.filter((name) => name !== ''))].join(' ');
}
