import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientCapabilities, CodeAction, Diagnostic } from 'vscode-languageserver';
import { MODERN, TestClient, URI } from './client';
import { NOTICE } from './rules';

vi.mock('../../server/src/rules/index', () => import('./rules'));

const CAPABILITIES: ClientCapabilities = {
  ...MODERN,
  workspace: {
    ...MODERN.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    ...MODERN.textDocument,
    synchronization: { dynamicRegistration: true },
    codeAction: { ...MODERN.textDocument!.codeAction!, dynamicRegistration: true },
  },
};
const OFF = '{"rules": {"contact-missing": "off"}}';

describe('project files that the client reads for the server', () => {
  let client: TestClient;
  let files: Record<string, string>;
  const project = 'file:///work/.rectifyrc.json';
  const codes = async (): Promise<unknown[]> =>
    (await client.ask<{ items: Diagnostic[] }>('diagnostic')).items.map(({ code }) => code);
  const published = () => client.published.filter(({ uri }) => uri === project);

  beforeEach(async () => {
    files = {};
    client = TestClient.inProcess();
    client.connection.onRequest('rectificationNotice/readFile', ({ uri }: { uri: string }) => ({
      text: files[uri] ?? null,
    }));
    const workspaceFolders = [{ uri: 'file:///work', name: 'work' }];
    await client.initialize(CAPABILITIES, { initializationOptions: { readsFiles: true }, workspaceFolders });
  });

  it('decide', async () => {
    files[project] = OFF;
    await client.open(NOTICE);
    expect(await codes()).toEqual(['jiezhi-jiezhi']);
    expect(published()).toEqual([]);
  });

  it('take effect when they change on the disk', async () => {
    await client.open(NOTICE);
    expect(await codes()).toEqual(['contact-missing', 'jiezhi-jiezhi']);
    files[project] = OFF;
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: project, type: 1 }],
    });
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    expect(await codes()).toEqual(['jiezhi-jiezhi']);
  });

  it('take effect while they are edited, and their mistakes come and go', async () => {
    await client.open(NOTICE);
    await codes();
    const textDocument = {
      uri: project,
      languageId: 'jsonc',
      version: 1,
      text: '{"rules": {"contact-mising": "off"}}',
    };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const { diagnostics } = await client.until(() => published()[0]);
    expect(diagnostics).toMatchObject([
      {
        message: 'There is no rule “contact-mising”; did you mean “contact-missing”?',
        range: { start: { line: 0, character: 11 }, end: { line: 0, character: 27 } },
        severity: 1,
        source: 'rectify',
      },
    ]);
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: project },
      range: diagnostics[0]!.range,
      context: { diagnostics },
    });
    expect(action!.edit!.documentChanges).toMatchObject([{ edits: [{ newText: '"contact-missing"' }] }]);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: project, version: 2 },
      contentChanges: [{ text: OFF }],
    });
    await client.until(() => published().at(-1)!.diagnostics.length === 0);
    expect(await codes()).toEqual(['jiezhi-jiezhi']);
  });

  it('are no notices themselves', async () => {
    const textDocument = { uri: project, languageId: 'jsonc', version: 1, text: '{"profil": "audit"}' };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    expect(await client.request('textDocument/diagnostic', { textDocument: { uri: project } })).toEqual({
      kind: 'full',
      items: [],
    });
    await client.until(() => published()[0]?.diagnostics.length === 1);
  });

  it('are asked for by the server: it registers for their text and for changes', async () => {
    await client.until(() => client.asked.filter((method) => method === 'client/registerCapability').length >= 6);
  });

  it('get an entry that silences one place, and are made for it', async () => {
    await client.open(NOTICE);
    const at = { line: 7, character: 6 };
    const context = { diagnostics: [], only: ['quickfix'] };
    const actions = (): Promise<CodeAction[]> => client.ask('codeAction', { range: { start: at, end: at }, context });
    const silence = async () => (await actions()).find(({ title }) => title.startsWith('Silence here'))!.edit!;
    const [create, insert] = (await silence()).documentChanges!;
    expect(create).toEqual({ kind: 'create', uri: project, options: { ignoreIfExists: true } });
    const written = (insert as { edits: { newText: string }[] }).edits[0]!.newText;
    expect(JSON.parse(written)).toEqual({
      ignore: [{ rule: 'jiezhi-jiezhi', text: '截止', files: ['整改通报.notice'] }],
    });
    files[project] = written;
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: project, type: 1 }],
    });
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    expect(await codes()).toEqual(['contact-missing']);
    // Once the words are gone, so is the reason for the entry.
    await client.change({ start: { line: 7, character: 5 }, end: { line: 7, character: 7 } }, '至');
    await codes();
    const { diagnostics } = await client.until(() => published()[0]);
    expect(diagnostics).toMatchObject([{ code: 'unused-suppression', severity: 3, tags: [1] }]);
  });

  it('can have a rule switched off in them, their comments kept', async () => {
    files[project] = '{\n  // 单位\n  "bodies": []\n}\n';
    await client.open(NOTICE);
    const start = { line: 0, character: 0 };
    const context = { diagnostics: [], only: ['quickfix'] };
    const actions = await client.ask<CodeAction[]>('codeAction', { range: { start, end: start }, context });
    const off = actions.find(({ title }) => title.startsWith('Switch'))!;
    expect(off.title).toBe('Switch “contact-missing” off in .rectifyrc.json');
    expect(off.edit!.documentChanges).toEqual([
      {
        textDocument: { uri: project, version: null },
        edits: [
          {
            range: { start: { line: 2, character: 14 }, end: { line: 2, character: 14 } },
            newText: ',\n  "rules": {\n    "contact-missing": "off"\n  }',
          },
        ],
      },
    ]);
  });
});

describe('project files on the disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rectify-')));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read by a server that runs beside them', async () => {
    const { createServer } = await import('../../server/src/server');
    const { diskReader } = await import('../../server/src/file-reader');
    const client = TestClient.inProcess((connection) => createServer(connection, diskReader));
    writeFileSync(join(folder, '.rectifyrc.json'), OFF);
    const uri = pathToFileURL(join(folder, '整改通报.notice')).href;
    await client.initialize(MODERN);
    const textDocument = { uri, languageId: 'rectification-notice', version: 1, text: NOTICE };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(items.map(({ code }) => code)).toEqual(['jiezhi-jiezhi']);
    expect(uri).not.toBe(URI);
  });
});
