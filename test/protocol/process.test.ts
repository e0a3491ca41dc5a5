import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { bundleServer } from './bundle';
import { MODERN, PLAIN, TestClient } from './client';
import { NOTICE } from './rules';

describe('the built server', () => {
  let server: Awaited<ReturnType<typeof bundleServer>>;
  beforeAll(async () => {
    server = await bundleServer();
  });
  afterAll(() => server.dispose());

  it.each([['--stdio'], []])('speaks over standard input and output (%s)', async (...args) => {
    const { client, exit } = TestClient.spawned(server.script, ...args);
    await client.initialize(MODERN);
    await client.open(NOTICE);
    const symbols = await client.ask<DocumentSymbol[]>('documentSymbol');
    expect(symbols[0]!.name).toBe('青禾区水务局党组关于巡察整改进展情况的通报');
    expect(await client.ask('diagnostic')).toMatchObject({ kind: 'full' });
    await client.request('shutdown');
    await client.connection.sendNotification('exit');
    expect(await exit).toBe(0);
  });

  it('pushes to those who cannot pull', async () => {
    const { client, exit } = TestClient.spawned(server.script, '--stdio');
    await client.initialize(PLAIN);
    await client.open(NOTICE);
    await client.until(() => client.published.find(({ version }) => version === 1));
    await client.request('shutdown');
    await client.connection.sendNotification('exit');
    expect(await exit).toBe(0);
  });

  it('does not outlive a client that goes without a word', async () => {
    const { client, exit } = TestClient.spawned(server.script, '--stdio');
    await client.initialize(MODERN);
    client.connection.end();
    expect(await exit).toBe(1);
  });
});
