import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleServer } from './bundle';
import type { Bundle } from './bundle';
import { MODERN, URI } from './client';
import { NOTICE } from './rules';

/** The few things of a worker's global scope that the server may rely on; no `process`, no `require`, no `Buffer`. */
const SCOPE = `
  const { parentPort } = require('node:worker_threads');
  globalThis.importScripts = () => {};
  globalThis.self = {
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: () => {},
    set onmessage(listen) { parentPort.on('message', (data) => listen({ data })); },
  };
  for (const name of ['process', 'require', 'module', 'exports', 'Buffer']) globalThis[name] = undefined;
`;

let bundle: Bundle;
let worker: Worker;

beforeAll(async () => {
  bundle = await bundleServer();
  const code = await readFile(bundle.script, 'utf8');
  // Parameters shadow what Node would lend it.
  worker = new Worker(`${SCOPE}(function (require, module, exports, process, Buffer) { ${code} })()`, { eval: true });
});

afterAll(async () => {
  await worker.terminate();
  await bundle.dispose();
});

function send(message: object): void {
  worker.postMessage({ jsonrpc: '2.0', ...message });
}

function answer(id: number | string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: { id?: number | string; result?: unknown; method?: string }) => {
      if (message.id === id && !message.method) resolve(message.result);
      else if (message.method === 'workspace/configuration') send({ id: message.id, result: [null] });
      else if (message.method && message.id !== undefined) send({ id: message.id, result: null });
    });
  });
}

it('the server runs in a web worker', async () => {
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: MODERN } });
  expect(await answer(1)).toMatchObject({ capabilities: { documentSymbolProvider: true } });
  send({ method: 'initialized', params: {} });
  const textDocument = { uri: URI, languageId: 'rectification-notice', version: 1, text: NOTICE };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri: URI } } });
  expect(await answer(2)).toMatchObject({ kind: 'full', items: expect.any(Array) as unknown[] });
});

it.each([
  ['hover', { position: { line: 6, character: 1 } }],
  ['codeLens', {}],
  ['documentHighlight', { position: { line: 6, character: 1 } }],
  ['semanticTokens/full', {}],
])('%s answers there', async (feature, more) => {
  const id = `ask ${feature}`;
  send({ id, method: `textDocument/${feature}`, params: { textDocument: { uri: URI }, ...more } });
  const said = JSON.stringify(await answer(id));
  expect(said.length).toBeGreaterThan('{"data":[]}'.length);
  const position = { line: 0, character: 0 };
  send({ id: 3, method: 'textDocument/completion', params: { textDocument: { uri: URI }, position } });
  expect(await answer(3)).toMatchObject({ items: expect.any(Array) as unknown[] });
  send({ id: 4, method: 'textDocument/formatting', params: { textDocument: { uri: URI }, options: {} } });
  expect(await answer(4)).toEqual(expect.any(Array));
});
