import { describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { MODERN } from './client';
import { openMarked } from './marked-client';

const REFRESHED = { ...MODERN, workspace: { ...MODERN.workspace, inlayHint: { refreshSupport: true } } };
const ALL = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('inlay hints', () => {
  it('are there once the settings ask for them', async () => {
    const source = HEAD.replace('4月28日', '4月28日<|>') + LISTS + TAIL;
    const { client, position } = await openMarked(source, REFRESHED);
    expect(await client.ask('inlayHint', { range: ALL })).toEqual([]);
    await client.configure({ inlayHints: { years: true } });
    await client.until(() => client.asked.includes('workspace/inlayHint/refresh'));
    const [hint] = await client.ask<InlayHint[]>('inlayHint', { range: ALL });
    expect(hint).toMatchObject({ position, label: '2024' });
    await client.configure({ inlayHints: { statuses: true } });
    expect((await client.ask<InlayHint[]>('inlayHint', { range: ALL })).map(({ label }) => label)).toContain(
      'in progress',
    );
  });
});
