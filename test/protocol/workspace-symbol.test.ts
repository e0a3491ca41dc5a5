import { describe, expect, it } from 'vitest';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { URI } from './client';
import { openMarked } from './marked-client';

describe('workspace symbols', () => {
  it('are found in every open notice', async () => {
    const { client, at } = await openMarked(HEAD + LISTS + TAIL);
    const other = 'file:///work/%E5%8F%A6%E4%B8%80.notice';
    const text = '红枫县交通局整改情况的通报\n\n一、学习情况\n\n开展学习。\n';
    const textDocument = { uri: other, languageId: 'rectification-notice', version: 1, text };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: '学习' });
    expect(found.map(({ location }) => location.uri)).toEqual([URI, other]);
    expect(at((found[0]!.location as { range: Parameters<typeof at>[0] }).range)[1]).toMatch(/^问题1：学习不够深入/);
  });
});
