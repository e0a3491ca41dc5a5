import { describe, expect, it } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { MODERN, TestClient, URI } from './client';
import { openMarked } from './marked-client';

const NOTICE = (HEAD + LISTS + TAIL)
  .replace('压减文件', '根据<|青水发〔2024〕3号|>压减文件')
  .replace('jw@qinghe.example', '<|jw@qinghe.example|>');
const FINDS = { initializationOptions: { findsFiles: true } };

describe('document links', () => {
  it('lead to papers where the client finds files, when they are followed', async () => {
    const { client, at, expected } = await openMarked(NOTICE, MODERN, FINDS);
    const asked: unknown[] = [];
    client.connection.onRequest('rectificationNotice/findFile', (params) => {
      asked.push(params);
      return { uri: asked.length === 1 ? 'file:///work/a.docx' : null };
    });
    const links = await client.ask<DocumentLink[]>('documentLink');
    expect(links.map(({ range }) => at(range))).toEqual(expected);
    expect(asked).toEqual([]);
    expect(await client.request('documentLink/resolve', links[0])).toMatchObject({ target: 'file:///work/a.docx' });
    expect(asked).toEqual([{ number: '青水发〔2024〕3号', uri: URI }]);
    expect(await client.request('documentLink/resolve', links[0])).not.toHaveProperty('target');
  });

  it('are mail and web addresses in any client', async () => {
    const { client } = await openMarked(NOTICE);
    expect((await client.ask<DocumentLink[]>('documentLink')).map(({ target }) => target)).toEqual([
      'mailto:jw@qinghe.example',
    ]);
    const { capabilities } = await TestClient.inProcess().initialize(MODERN);
    expect(capabilities.documentLinkProvider).toEqual({ resolveProvider: false });
  });
});
