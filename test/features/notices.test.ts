import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, Range, SelectionRange, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/code-actions';
import { toDiagnostics } from '../../server/src/features/diagnostics';
import { foldingRanges } from '../../server/src/features/folding';
import { documentSymbols } from '../../server/src/features/outline';
import { selectionRanges } from '../../server/src/features/selection';
import { lint } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';

/** What must hold for any text, whatever the parser makes of it; half a notice and CRLF included. */
const FOLDER = 'test/fixtures/notices';
const TEXTS = readdirSync(FOLDER).flatMap((name): [string, string][] => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const half = text.slice(0, text.length >> 1);
  return [
    [name, text],
    [`${name}, CRLF`, text.replace(/\r?\n/g, '\r\n')],
    [`${name}, first half`, half],
  ];
});
const CLIENT = { versioned: true, snippets: false, rulePages: false };

describe.each([...TEXTS, ['an empty text', ''], ['a blank line', '\r\n']])('%s', (_name, text) => {
  const document = TextDocument.create('file:///a.notice', 'rectification-notice', 1, text);
  const notice = parseNotice(text);
  const inside = (inner: Range, outer: Range): boolean =>
    document.offsetAt(outer.start) <= document.offsetAt(inner.start) &&
    document.offsetAt(inner.end) <= document.offsetAt(outer.end);

  it('has an outline that editors accept: named, nested, in order', () => {
    const check = (symbols: DocumentSymbol[], parent?: Range): void => {
      symbols.forEach((symbol, i) => {
        expect(symbol.name.trim()).not.toBe('');
        expect(inside(symbol.selectionRange, symbol.range), symbol.name).toBe(true);
        if (parent) expect(inside(symbol.range, parent), symbol.name).toBe(true);
        const before = symbols[i - 1];
        if (before)
          expect(document.offsetAt(before.range.start)).toBeLessThanOrEqual(document.offsetAt(symbol.range.start));
        check(symbol.children ?? [], symbol.range);
      });
    };
    check(documentSymbols(document, notice));
  });

  it('shows each problem once in the outline', () => {
    const count = (symbols: DocumentSymbol[]): number =>
      symbols.reduce(
        (sum, { kind, children }) => sum + (kind === 22 || kind === 24 ? 1 : 0) + count(children ?? []),
        0,
      );
    expect(count(documentSymbols(document, notice))).toBe(notice.problems.length);
  });

  it('has folds of whole lines, one a line, nested or apart', () => {
    const folds = foldingRanges(document, notice);
    const open: number[] = [];
    for (const { startLine, endLine } of folds) {
      expect(endLine).toBeGreaterThan(startLine);
      expect(endLine).toBeLessThan(document.lineCount);
      while (open.length > 0 && open.at(-1)! < startLine) open.pop();
      if (open.length > 0) expect(endLine).toBeLessThanOrEqual(open.at(-1)!);
      open.push(endLine);
    }
    expect(new Set(folds.map(({ startLine }) => startLine)).size).toBe(folds.length);
  });

  it('has a growing selection everywhere', () => {
    for (let offset = 0; offset <= text.length; offset += 61) {
      const position = document.positionAt(offset);
      let range: SelectionRange | undefined = selectionRanges(document, notice, [position])[0];
      expect(inside({ start: position, end: position }, range!.range)).toBe(true);
      for (; range?.parent; range = range.parent) expect(inside(range.range, range.parent.range)).toBe(true);
      expect(document.getText(range!.range)).toBe(text);
    }
  });

  it('is offered edits that can be made, in its own line ends', () => {
    const findings = lint(notice);
    for (const { range } of toDiagnostics(document, findings)) {
      const request = { document, diagnostics: [], only: undefined, automatic: false, range };
      for (const action of codeActions(request, { findings, allFixes: [] }, CLIENT)) {
        const [{ edits }] = action.edit!.documentChanges as [TextDocumentEdit];
        const after = TextDocument.applyEdits(document, edits as TextEdit[]);
        expect(after, action.title).not.toBe(text);
        if (text.includes('\r\n')) expect(after, action.title).not.toMatch(/[^\r]\n/);
      }
    }
  });
});
