import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { CodeAction, DocumentSymbol, FoldingRange, SelectionRange } from 'vscode-languageserver';
import * as notices from '../../server/src/notice/index';
import { MODERN, TestClient, URI } from './client';
import { NOTICE } from './rules';

vi.mock('../../server/src/rules/index', () => import('./rules'));
vi.mock('../../server/src/notice/index', { spy: true });

const JIEZHI = { start: { line: 7, character: 5 }, end: { line: 7, character: 7 } };

describe('requests', () => {
  let client: TestClient;
  const actions = (only?: string[], range = JIEZHI): Promise<CodeAction[]> =>
    client.ask('codeAction', { range, context: { diagnostics: [], ...(only ? { only } : {}) } });

  beforeEach(async () => {
    client = TestClient.inProcess();
    await client.initialize(MODERN, { initializationOptions: { commands: ['rectificationNotice.openRulePage'] } });
    await client.open(NOTICE);
    vi.clearAllMocks();
  });

  it('are all answered from one reading of the text', async () => {
    await Promise.all([
      client.ask('diagnostic'),
      client.ask('documentSymbol'),
      client.ask('foldingRange'),
      client.ask('selectionRange', { positions: [JIEZHI.start] }),
      actions(),
    ]);
    expect(notices.parseNotice).toHaveBeenCalledTimes(1);
    await client.change(JIEZHI, '截至');
    await client.ask('documentSymbol');
    expect(notices.parseNotice).toHaveBeenCalledTimes(2);
  });

  it('for code actions give versioned edits', async () => {
    await client.change({ start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, '\n');
    const range = { start: { line: 8, character: 5 }, end: { line: 8, character: 5 } };
    const [fix] = await actions(['quickfix'], range);
    expect(fix).toMatchObject({
      isPreferred: true,
      edit: { documentChanges: [{ textDocument: { uri: URI, version: 2 }, edits: [{ newText: '截至' }] }] },
    });
  });

  it('for code actions give snippets, and the page of the rule', async () => {
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [insert, page] = await actions(undefined, top);
    const snippet = { kind: 'snippet', value: '联系电话：${1:0999-5550100}\n' };
    expect(insert!.edit!.documentChanges).toMatchObject([{ edits: [{ snippet }] }]);
    expect(page!.command).toMatchObject({
      command: 'rectificationNotice.openRulePage',
      arguments: ['contact-missing'],
    });
  });

  it('for kinds that we have not cost no reading', async () => {
    expect(await actions(['refactor'])).toEqual([]);
    expect(notices.parseNotice).not.toHaveBeenCalled();
    expect((await actions(['source.fixAll']))[0]!.kind).toBe('source.fixAll.rectificationNotice');
  });

  it('for the outline give a tree', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('documentSymbol');
    const all = (list: DocumentSymbol[]): DocumentSymbol[] => list.flatMap((s) => [s, ...all(s.children ?? [])]);
    expect(all(symbols).find(({ name }) => name.includes('学习不够深入'))!.detail).toContain('已完成');
  });

  it('for folds and selections follow the notice', async () => {
    const folds = await client.ask<FoldingRange[]>('foldingRange');
    expect(folds).toContainEqual({ startLine: 4, endLine: 8 });
    const [selection] = await client.ask<SelectionRange[]>('selectionRange', { positions: [JIEZHI.start] });
    expect(selection!.parent).toBeDefined();
  });

  it('that are cancelled are not computed', async () => {
    const source = new CancellationTokenSource();
    await client.configure(null);
    const answer = client.connection.sendRequest(
      'textDocument/documentSymbol',
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  it('that go wrong say so in the log, without a word of the text', async () => {
    vi.mocked(notices.parseNotice).mockImplementationOnce((text) => {
      throw new TypeError(`cannot read ${text}`);
    });
    await expect(client.ask('documentSymbol')).rejects.toThrow('documentSymbol failed');
    const logged = await client.until(() => client.notified.find(({ method }) => method === 'window/logMessage'));
    expect(JSON.stringify(logged.params)).toContain('TypeError');
    expect(JSON.stringify(logged.params)).not.toContain('青禾区');
    expect(await client.ask('documentSymbol')).not.toEqual([]);
  });
});
