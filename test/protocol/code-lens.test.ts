import { describe, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { MODERN, URI } from './client';
import { openMarked } from './marked-client';

const OPEN = HEAD + LISTS.replace('整改进度：正在整改。\n', '') + TAIL;
const REFRESHED = { ...MODERN, workspace: { ...MODERN.workspace, codeLens: { refreshSupport: true } } };

describe('code lenses', () => {
  it('stand over the list, and name no command that the client does not have', async () => {
    const { client, at } = await openMarked(OPEN);
    const lenses = await client.ask<CodeLens[]>('codeLens');
    expect(lenses.map(({ command }) => command)).toEqual([{ title: '3 done · 1 no status', command: '' }]);
    expect(at({ ...lenses[0]!.range, end: { line: lenses[0]!.range.start.line, character: 2 } })[1]).toBe('二、');
  });

  it('lead to the next problem without status in a client that can go there', async () => {
    const { client, document, text } = await openMarked(OPEN, MODERN, {
      initializationOptions: { commands: ['rectificationNotice.goTo'] },
    });
    const [lens] = await client.ask<CodeLens[]>('codeLens');
    const places = [document.positionAt(text.indexOf('问题2：检查'))];
    expect(lens!.command).toMatchObject({ command: 'rectificationNotice.goTo', arguments: [URI, places] });
  });

  it('are as the settings say, and asked for again when these change', async () => {
    const { client } = await openMarked(OPEN, REFRESHED);
    await client.configure({ codeLens: { list: false, problems: true } });
    await client.until(() => client.asked.includes('workspace/codeLens/refresh'));
    const titles = (await client.ask<CodeLens[]>('codeLens')).map(({ command }) => command!.title);
    expect(titles).toHaveLength(4);
    expect(titles[1]).toBe('no status · measures given');
  });
});
