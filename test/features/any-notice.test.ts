import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeLenses } from '../../server/src/features/code-lens';
import { documentLinks } from '../../server/src/features/document-links';
import { documentHighlights } from '../../server/src/features/highlights';
import { hover } from '../../server/src/features/hover/index';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { definition, references } from '../../server/src/features/navigation';
import { prepareRename, rename } from '../../server/src/features/rename';
import { semanticTokens } from '../../server/src/features/semantic-tokens/tokens';
import { lint } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';

/** What must hold at any place of any text: answers lie in it, say something, and agree with each other. */
const FOLDER = 'test/fixtures/notices';
const TEXTS = readdirSync(FOLDER).flatMap((name): [string, string][] => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return [
    [name, text],
    [`${name}, CRLF`, text.replace(/\r?\n/g, '\r\n')],
  ];
});
/** So many places of each text, at uneven distances. */
const STEP = 37;
const SUPPORT = { versioned: true, snippets: false };

describe.each([...TEXTS, ['an empty text', ''], ['a blank line', '\r\n']])('%s', (_name, text) => {
  const document = TextDocument.create('file:///a.notice', 'rectification-notice', 1, text);
  const notice = parseNotice(text);
  const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const places: Position[] = [];
  for (let at = 0; at <= text.length; at += STEP) places.push(document.positionAt(at));
  for (const { offset, status } of notice.problems)
    places.push(document.positionAt(offset), document.positionAt(status?.offset ?? 0));
  const holds = ({ start, end }: Range, { line, character }: Position): boolean =>
    (start.line < line || (start.line === line && start.character <= character)) &&
    (end.line > line || (end.line === line && end.character >= character));
  const isInText = (range: Range): boolean =>
    document.offsetAt(range.start) < document.offsetAt(range.end) && holds(whole, range.end);

  it('has hovers that hold their place and say something', () => {
    const source = { document, notice, findings: lint(notice, {}) };
    for (const position of places) {
      const answer = hover(source, { markdownHover: true, ruleDocsBase: undefined }, position);
      if (!answer) continue;
      expect(holds(answer.range!, position)).toBe(true);
      const { value } = answer.contents as { value: string };
      expect(value.trim()).not.toBe('');
      expect(value).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    }
  });

  it('leads somewhere, and back again', () => {
    for (const position of places) {
      for (const { originSelectionRange, targetRange } of definition(document, notice, {}, position)) {
        expect(holds(originSelectionRange!, position)).toBe(true);
        expect(isInText(targetRange)).toBe(true);
      }
      const found = references(document, notice, {}, position, true);
      expect(found.every(({ range }) => isInText(range))).toBe(true);
      expect(new Set(found.map(({ range }) => JSON.stringify(range))).size).toBe(found.length);
      expect(documentHighlights(document, notice, {}, position).every(({ range }) => isInText(range))).toBe(true);
    }
  });

  it('can be renamed where that is promised, and nowhere else', () => {
    for (const position of places) {
      const prepared = prepareRename(document, notice, {}, position);
      const edit = rename(document, notice, {}, { position, newName: '977' }, SUPPORT);
      expect('refused' in edit).toBe('refused' in prepared);
      if ('refused' in edit || 'refused' in prepared) continue;
      expect(document.getText(prepared.range)).toBe(prepared.placeholder);
      const { edits } = (edit.documentChanges as TextDocumentEdit[])[0]!;
      expect(edits.map(({ range }) => JSON.stringify(range))).toContain(JSON.stringify(prepared.range));
      // Throws where edits overlap.
      TextDocument.applyEdits(document, edits as TextEdit[]);
    }
  });

  it('has lenses, hints and links that stand in it', () => {
    const lenses = codeLenses(document, notice, { list: true, problems: true }, true);
    expect(lenses.every(({ range, command }) => holds(whole, range.start) && command!.title !== '')).toBe(true);
    const hints = inlayHints(document, notice, { years: true, statuses: true }, whole);
    expect(hints.every(({ position, label }) => holds(whole, position) && label !== '')).toBe(true);
    expect(documentLinks(document, notice, true).every(({ range }) => isInText(range))).toBe(true);
  });

  it('has tokens in order, apart, on one line each', () => {
    const lines = text.split(/\r\n|\r|\n/);
    const data = semanticTokens(document, notice);
    let [line, character, end] = [0, 0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(i, i + 3);
      if (down > 0) [line, character, end] = [line + down, 0, 0];
      character += right;
      expect(length).toBeGreaterThan(0);
      expect(character).toBeGreaterThanOrEqual(end);
      end = character + length;
      expect(end).toBeLessThanOrEqual(lines[line]!.length);
    }
  });
});
