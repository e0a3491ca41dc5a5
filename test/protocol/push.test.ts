import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SymbolInformation, WorkspaceEdit } from 'vscode-languageserver';
import { PLAIN, TestClient } from './client';
import { NOTICE } from './rules';

vi.mock('../../server/src/rules/index', () => import('./rules'));

const HERE = { start: { line: 7, character: 5 }, end: { line: 7, character: 5 } };

describe('a client that cannot pull', () => {
  let client: TestClient;
  const publishedFor = (version: number) => client.until(() => client.published.find((p) => p.version === version));

  beforeEach(() => {
    client = TestClient.inProcess();
  });

  it('is not offered pulling, and gets its findings on opening and after each change', async () => {
    const { capabilities } = await client.initialize(PLAIN);
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await client.open(NOTICE);
    expect((await publishedFor(1)).diagnostics).toHaveLength(2);
    await client.change({ ...HERE, end: { line: 7, character: 7 } }, '截至');
    expect((await publishedFor(2)).diagnostics.map(({ code }) => code)).toEqual(['contact-missing']);
  });

  it('gets no more than it can show', async () => {
    await client.initialize(PLAIN);
    await client.open(NOTICE);
    for (const diagnostic of (await publishedFor(1)).diagnostics) {
      expect(diagnostic).not.toHaveProperty('codeDescription');
      expect(diagnostic).not.toHaveProperty('relatedInformation');
    }
  });

  it('gets one answer to keystrokes that come faster than they can be checked', async () => {
    await client.initialize(PLAIN);
    await client.open(NOTICE);
    await publishedFor(1);
    for (let i = 0; i < 50; i++) void client.change(HERE, '又');
    await publishedFor(51);
    expect(client.published.length).toBeLessThan(40);
  });

  it('sees them go when the document is closed', async () => {
    await client.initialize(PLAIN);
    await client.open(NOTICE);
    await publishedFor(1);
    await client.close();
    await client.until(() => client.published.at(-1)!.diagnostics.length === 0);
  });

  it('can send its settings along, for want of a way to be asked', async () => {
    await client.initialize(PLAIN);
    await client.open(NOTICE);
    await publishedFor(1);
    client.published.length = 0;
    await client.configure({ rules: { 'contact-missing': 'off' } });
    expect((await publishedFor(1)).diagnostics.map(({ code }) => code)).toEqual(['jiezhi-jiezhi']);
  });

  it('gets symbols as a list, and edits without versions or tab stops', async () => {
    await client.initialize(PLAIN);
    await client.open(NOTICE);
    const symbols = await client.ask<SymbolInformation[]>('documentSymbol');
    expect(symbols.every(({ location }) => location.uri.startsWith('file:'))).toBe(true);
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], only: ['quickfix'] };
    const [action] = await client.ask<{ edit: WorkspaceEdit }[]>('codeAction', { range: top, context });
    expect(Object.values(action!.edit.changes!)[0]).toMatchObject([{ newText: '联系电话：\n' }]);
  });
});
