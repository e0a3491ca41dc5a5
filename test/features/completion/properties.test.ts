import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { expect, it } from 'vitest';
import { complete, TRIGGERS } from '../../../server/src/features/completion/complete';
import { onEnter } from '../../../server/src/features/typing/enter';
import { isQuick, lint } from '../../../server/src/lint/index';
import { parseNotice } from '../../../server/src/notice/index';
import { change, changes } from '../../rules/edits';

/** The same texts in every run; FC_SEED and FC_RUNS look further. */
const RUNS = {
  seed: Number(process.env['FC_SEED'] ?? 20240428),
  numRuns: Number(process.env['FC_RUNS'] ?? 10),
};
const FOLDER = 'test/fixtures/notices';
const CONFIG = { bodies: ['青禾区水务局'], contact: ['联系电话：0999-5550101。'] };

/** Wherever the caret is: edits are around it on its line, and apart from the others. */
function check(text: string, place: number, trigger: string | undefined): void {
  const notice = parseNotice(text);
  const document = TextDocument.create('file:///整改通报.notice', 'rectification-notice', 1, text);
  const position = document.positionAt(Math.floor(place * text.length));
  const caret = document.offsetAt(position);
  const source = { document, notice, findings: lint(notice, {}, isQuick), config: CONFIG };
  const support = { completionSnippets: true, suggests: true };
  const { items } = complete(source, position, trigger, new Date(2026, 10, 22), support);
  for (const { textEdit, additionalTextEdits = [], label, filterText } of items) {
    const { range } = textEdit as TextEdit;
    expect([range.start.line, range.end.line]).toEqual([position.line, position.line]);
    expect(document.offsetAt(range.start)).toBeLessThanOrEqual(caret);
    expect(document.offsetAt(range.end)).toBeGreaterThanOrEqual(caret);
    expect(label).toMatch(/^\S/);
    expect(filterText).toContain(label);
    // Throws where they overlap.
    TextDocument.applyEdits(document, [textEdit as TextEdit, ...additionalTextEdits]);
  }
  for (const { range } of onEnter(notice, caret)) {
    expect(range[0]).toBeLessThanOrEqual(range[1]);
    expect(range[1]).toBe(caret);
  }
}

it.each(readdirSync(FOLDER))('%s, anywhere', { timeout: 5000 + RUNS.numRuns * 200 }, (name) => {
  const source = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const texts = changes.map((list) => change(source, list));
  const places = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(texts, places, fc.constantFrom(undefined, ...TRIGGERS), check), RUNS);
  // Where lines end is where most is offered.
  for (const match of source.matchAll(/\n/g)) check(source, match.index / source.length, '\n');
});

it.each(['', '\n', '\u3000\u3000', '\ufeff', '一', '问题', '整改进度：', '（）'])('%j', (text) => {
  for (const place of [0, 0.5, 1]) check(text, place, undefined);
});
