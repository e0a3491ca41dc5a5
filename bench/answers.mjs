// How long the answers to an editor's other questions take, beside a server that answers nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.mjs';
import { Typist } from './lsp.mjs';
import { sharedInputs } from './shared.mjs';
import { median } from './statistics.mjs';

const ROOT = join(import.meta.dirname, '..');
const SERVER = [process.execPath, join(ROOT, 'dist/server.js'), '--stdio'];
const NULL_SERVER = [process.execPath, join(import.meta.dirname, 'null-server.mjs')];
const ROUNDS = { full: { warmUp: 5, rounds: 15 }, quick: { warmUp: 2, rounds: 5 } };

/** @param {string} folder for inputs; where real notices stand beside the project, they are measured too */
export async function measureAnswers(folder, { quick, report }) {
  const real = quick ? null : sharedInputs(join(folder, 'answers'));
  const documents = [
    { document: 'generated 27 KB', kind: 'small', text: generate('labelled', 27_000) },
    { document: 'generated 1 MB', kind: 'large', text: generate('labelled', 1_000_000) },
    ...(real
      ? [
          { document: 'seed 002', kind: 'small', text: readFileSync(real.seed, 'utf8') },
          { document: 'real notices 1 MB', kind: 'large', text: readFileSync(real['1MB'], 'utf8') },
        ]
      : []),
  ];
  const rows = [];
  for (const { document, kind, text } of documents) {
    report(`answers on ${document}`);
    const [nothing, ours] = await Promise.all([Typist.start(NULL_SERVER, text), Typist.start(SERVER, text)]);
    const { warmUp, rounds } = quick ? ROUNDS.quick : ROUNDS.full;
    for (const [request, params] of questions(text)) {
      const samples = { nothing: [], ours: [] };
      for (let round = -warmUp; round < rounds; round += 1) {
        const times = { nothing: await nothing.ask(request, params), ours: await ours.ask(request, params) };
        if (round < 0) continue;
        samples.nothing.push(times.nothing);
        samples.ours.push(times.ours);
      }
      const medians = { nothing: median(samples.nothing), ours: median(samples.ours) };
      rows.push({ document, kind, request: request.replace('textDocument/', ''), ...medians });
    }
    await Promise.all([nothing.stop(), ours.stop()]);
  }
  return rows;
}

/** About the problem in the middle of the text, in a window as large as a screen. */
function questions(text) {
  const lines = text.split(/\r\n|\r|\n/);
  const half = lines.slice(lines.length >> 1).findIndex((line) => /问题[\d一二三四五六七八九十]+[：:]/.test(line));
  const line = (lines.length >> 1) + Math.max(0, half);
  const position = { line, character: Math.max(0, lines[line].indexOf('问题')) + 2 };
  const range = { start: { line, character: 0 }, end: { line: Math.min(line + 60, lines.length - 1), character: 0 } };
  const end = { line, character: lines[line].length };
  return [
    ['textDocument/completion', { position: end, context: { triggerKind: 1 } }],
    ['textDocument/onTypeFormatting', { position: end, ch: '\n', options: {} }],
    ['textDocument/hover', { position }],
    ['textDocument/codeLens', {}],
    ['textDocument/inlayHint', { range }],
    ['textDocument/documentHighlight', { position }],
    ['textDocument/definition', { position }],
    ['textDocument/references', { position, context: { includeDeclaration: true } }],
    ['textDocument/rename', { position, newName: '977' }],
    ['textDocument/documentLink', {}],
    ['textDocument/semanticTokens/full', {}],
    ['textDocument/semanticTokens/range', { range }],
    ['workspace/symbol', { query: '问题' }],
    ['textDocument/documentSymbol', {}],
    ['textDocument/foldingRange', {}],
    ['textDocument/formatting', { options: {} }],
    ['textDocument/rangeFormatting', { range, options: {} }],
  ];
}
