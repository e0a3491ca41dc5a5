import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { ClientCapabilities, CompletionList, Position, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as completion from '../../server/src/features/completion/complete';
import * as formatting from '../../server/src/features/format/format';
import * as notices from '../../server/src/notice/index';
import { marked } from '../features/markers';
import { MODERN, PLAIN, TestClient, URI } from './client';

vi.mock('../../server/src/features/completion/complete', { spy: true });
vi.mock('../../server/src/features/format/format', { spy: true });
vi.mock('../../server/src/notice/index', { spy: true });

const SNIPPETS: ClientCapabilities = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

const NOTICE = `中共青禾区水务局党组关于巡察整改情况的通报

一、问题整改情况

问题1：制度执行不严。
整改措施：修订办法,见问题3。
整改进度：已整改到位。

问题3：台账不全。
`;

describe('writing', () => {
  let client: TestClient;
  let document: TextDocument;

  /** Opens the text and types at its mark, as an editor does: what an input method has composed comes at once. */
  async function type(source: string, typed: string): Promise<Position> {
    const { text, carets } = marked(source);
    const opened = TextDocument.create(URI, 'rectification-notice', 1, text);
    const at = opened.positionAt(carets[0]!);
    await client.open(text);
    await client.change({ start: at, end: at }, typed);
    document = TextDocument.create(
      URI,
      'rectification-notice',
      2,
      text.slice(0, carets[0]) + typed + text.slice(carets[0]),
    );
    return document.positionAt(carets[0]! + typed.length);
  }

  const suggested = (position: Position, triggerCharacter?: string): Promise<CompletionList> =>
    client.ask('completion', {
      position,
      context: triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 },
    });

  const after = (edits: readonly TextEdit[]): string => TextDocument.applyEdits(document, [...edits]);

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 2) });
    client = TestClient.inProcess();
    const { capabilities } = await client.initialize(SNIPPETS);
    expect(capabilities.completionProvider?.triggerCharacters).toEqual(expect.arrayContaining(['：', '\n', '、']));
    expect(capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
    expect([capabilities.documentFormattingProvider, capabilities.documentRangeFormattingProvider]).toEqual([
      true,
      true,
    ]);
  });

  afterEach(() => vi.useRealTimers());

  it.each([
    ['LF', NOTICE],
    ['CRLF', NOTICE.replaceAll('\n', '\r\n')],
  ])('a status comes by its colon alone, at the end of a document with %s', async (_name, text) => {
    const position = await type(`${text}整改进度<|>`, '：');
    const { items, isIncomplete } = await suggested(position, '：');
    expect(isIncomplete).toBe(false);
    expect(items[0]).toMatchObject({ label: '已整改到位', filterText: '已整改到位 yzgdw', kind: 20, preselect: true });
    expect(after([items[0]!.textEdit as TextEdit])).toBe(`${text}整改进度：已整改到位。`);
  });

  it('an ordinal, a label and a missing part come by Enter', async () => {
    const position = await type(`${NOTICE}整改措施：已办。\n整改进度：已整改到位。<|>`, '\n');
    const { items } = await suggested(position, '\n');
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['问题4：', '二、', '二、下一步打算', '2026年11月2日']));
    const part = items.find(({ label }) => label === '二、下一步打算')!;
    expect(part.insertTextFormat).toBe(2);
    expect((part.textEdit as TextEdit).newText).toContain('${1:');
  });

  it('what an input method has composed is replaced', async () => {
    const position = await type(`${NOTICE}<|>`, '整改');
    const { items } = await suggested(position);
    const label = items.find((item) => item.label === '整改措施：')!;
    expect(after([label.textEdit as TextEdit])).toBe(`${NOTICE}整改措施：`);
  });

  it('settings say whether initials count, and what the contact is', async () => {
    await client.configure({
      pinyinInitials: false,
      contact: ['联系电话：0999-5550101。'],
      statuses: { 挂账督办: 'in-progress' },
    });
    const { items } = await suggested(await type(`${NOTICE}整改进度<|>`, '：'), '：');
    expect(items.find(({ label }) => label === '挂账督办')).toMatchObject({
      filterText: '挂账督办',
      detail: 'in progress',
    });
    await client.close();
    const lines = await suggested(await type(`${NOTICE}<|>`, '\n'), '\n');
    expect(lines.items.map(({ label }) => label)).toContain('联系电话：0999-5550101。');
  });

  it('Enter goes on with a list, and a second one ends it', async () => {
    const options = { tabSize: 4, insertSpaces: true };
    let position = await type('问题1：制度不严。<|>', '\n');
    let edits = await client.ask<TextEdit[]>('onTypeFormatting', { position, ch: '\n', options });
    expect(after(edits)).toBe('问题1：制度不严。\n问题2：');
    await client.close();
    position = await type('问题1：制度不严。\n问题2：<|>', '\n');
    edits = await client.ask<TextEdit[]>('onTypeFormatting', { position, ch: '\n', options });
    expect(after(edits)).toBe('问题1：制度不严。\n');
    expect(await client.ask('onTypeFormatting', { position, ch: '：', options })).toEqual([]);
  });

  it('formatting gives the edits of one step', async () => {
    const options = { tabSize: 4, insertSpaces: true };
    await type(`<|>${NOTICE}`, '');
    const edits = await client.ask<TextEdit[]>('formatting', { options });
    expect(after(edits)).toBe(NOTICE.replace('办法,见问题3', '办法，见问题2').replace('问题3：', '问题2：'));
    const range = { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } };
    const some = await client.ask<TextEdit[]>('rangeFormatting', { options, range });
    expect(after(some)).toBe(NOTICE.replace('办法,见', '办法，见'));
  });

  it('reads the text once for all of it', async () => {
    const position = await type(`${NOTICE}整改进度<|>`, '：');
    await client.ask('documentSymbol');
    vi.mocked(notices.parseNotice).mockClear();
    await suggested(position, '：');
    await client.ask('onTypeFormatting', { position, ch: '\n', options: {} });
    expect(notices.parseNotice).not.toHaveBeenCalled();
  });

  it('does nothing for requests that are cancelled', async () => {
    const position = await type(`${NOTICE}整改进度<|>`, '：');
    await client.configure(null);
    vi.clearAllMocks();
    const textDocument = { uri: URI };
    for (const [method, params] of [
      ['completion', { textDocument, position }],
      ['formatting', { textDocument, options: {} }],
    ] as const) {
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(`textDocument/${method}`, params, source.token);
      source.cancel();
      await expect(answer).rejects.toMatchObject({ code: -32800 });
    }
    expect(completion.complete).not.toHaveBeenCalled();
    expect(formatting.format).not.toHaveBeenCalled();
  });
});

it('clients that know no snippets get none', async () => {
  const client = TestClient.inProcess();
  await client.initialize(PLAIN);
  await client.open(`${NOTICE}\n`);
  const { items } = await client.ask<CompletionList>('completion', { position: { line: 10, character: 0 } });
  expect(items.length).toBeGreaterThan(3);
  for (const { insertTextFormat, textEdit, command } of items) {
    expect([insertTextFormat, command]).toEqual([undefined, undefined]);
    expect((textEdit as TextEdit).newText).not.toContain('$');
  }
});
