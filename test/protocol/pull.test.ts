import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { MODERN, TestClient } from './client';
import { NOTICE } from './rules';

vi.mock('../../server/src/rules/index', () => import('./rules'));

const TYPED = { start: { line: 6, character: 9 }, end: { line: 6, character: 9 } };
const itemsOf = (report: DocumentDiagnosticReport): Diagnostic[] => (report.kind === 'full' ? report.items : []);
const codes = (report: DocumentDiagnosticReport): unknown[] => itemsOf(report).map(({ code }) => code);

describe('a client that pulls', () => {
  let client: TestClient;
  const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.ask('diagnostic', previousResultId ? { previousResultId } : {});

  beforeEach(() => {
    client = TestClient.inProcess();
  });

  it('is offered pulling, and what else there is', async () => {
    const { capabilities, serverInfo } = await client.initialize(MODERN);
    expect(serverInfo!.name).toBe('rectification-notice');
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      codeActionProvider: {
        codeActionKinds: expect.arrayContaining(['quickfix', 'source.fixAll.rectificationNotice']) as string[],
      },
    });
  });

  it('gets findings with links and related places, and is never pushed to', async () => {
    await client.initialize(MODERN, { initializationOptions: { ruleDocsBase: 'file:///rules/{id}.md' } });
    await client.open(NOTICE);
    const [contact, jiezhi] = itemsOf(await pull());
    expect(contact).toMatchObject({
      code: 'contact-missing',
      severity: 1,
      source: 'rectify',
      message: 'The contact is missing (authority: practice)',
      codeDescription: { href: 'file:///rules/contact-missing.md' },
      relatedInformation: [{ message: 'It belongs here' }],
    });
    expect(jiezhi!.range).toEqual({ start: { line: 7, character: 5 }, end: { line: 7, character: 7 } });
    expect(client.published).toEqual([]);
  });

  it('is told when nothing has changed, even after typing elsewhere', async () => {
    await client.initialize(MODERN);
    await client.open(NOTICE);
    const first = await pull();
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(TYPED, '很');
    expect((await pull(first.resultId)).kind).toBe('unchanged');
    // Half a second of typing later the finding has moved.
    await client.change({ start: { line: 7, character: 5 }, end: { line: 7, character: 5 } }, '据统计，');
    const moved = await pull(first.resultId);
    expect(itemsOf(moved)[1]!.range.start.character).toBe(9);
    expect(moved.resultId).not.toBe(first.resultId);
  });

  it('sees findings come and go with the text', async () => {
    await client.initialize(MODERN);
    await client.open(NOTICE);
    expect(codes(await pull())).toContain('contact-missing');
    const end = { line: 9, character: 0 };
    await client.change({ start: end, end }, '联系电话：0999-5550100\n');
    expect(codes(await pull())).not.toContain('contact-missing');
    await client.change({ start: end, end: { line: 10, character: 0 } }, '');
    expect(codes(await pull())).toContain('contact-missing');
  });

  it('is asked to pull again when the settings change, and they hold', async () => {
    await client.initialize(MODERN);
    await client.open(NOTICE);
    await pull();
    await client.configure({ rules: { 'contact-missing': 'off', 'jiezhi-jiezhi': 'hint' } });
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    const report = await pull();
    expect(codes(report)).toEqual(['jiezhi-jiezhi']);
    expect(itemsOf(report)[0]!.severity).toBe(4);
  });

  it('registers for changes of the settings', async () => {
    await client.initialize(MODERN);
    await client.until(() => client.asked.includes('client/registerCapability'));
  });

  it('gets messages in the language of the settings, else of the editor', async () => {
    await client.initialize(MODERN, { locale: 'zh-cn' });
    await client.open(NOTICE);
    expect(itemsOf(await pull())[0]!.message).toContain('（依据：实务）');
    await client.configure({ locale: 'en' });
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    expect(itemsOf(await pull())[0]!.message).toContain('(authority: practice)');
  });

  it('gets an empty answer about a document that is not open', async () => {
    await client.initialize(MODERN);
    expect(await pull()).toEqual({ kind: 'full', items: [] });
    await client.open(NOTICE);
    await client.close();
    expect(await pull()).toEqual({ kind: 'full', items: [] });
  });

  it('hears about the state of the notice if it wants to', async () => {
    await client.initialize(MODERN, { initializationOptions: { status: true } });
    await client.open(NOTICE);
    await pull();
    await client.change(TYPED, '很');
    await pull();
    const heard = client.notified.filter(({ method }) => method === 'rectificationNotice/status');
    expect(heard).toHaveLength(1);
    expect(heard[0]!.params).toMatchObject({ profile: 'public-notice', findings: { error: 1, warning: 1 } });
  });
});
