import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { PLAIN } from './client';
import { knowing, openMarked } from './marked-client';

const MARKDOWN = knowing({ hover: { contentFormat: ['markdown', 'plaintext'] } });

describe('hover', () => {
  it('speaks Markdown to those who read it, and plain text to others', async () => {
    const source = HEAD + LISTS.replace('问题2：检', '问题2：<|>检') + TAIL;
    const rich = await (await openMarked(source, MARKDOWN)).here<Hover>('hover');
    expect(rich.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**问题2：检查流于形式**') as string,
    });
    const plain = await (await openMarked(source, PLAIN)).here<Hover>('hover');
    expect(plain.contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringMatching(/^问题2：检查流于形式\n/) as string,
    });
  });

  it('links to the pages that the client brings', async () => {
    const source = `${HEAD}${LISTS}`.replace('2024年3月4日', '2024年3月<|>34日');
    const options = { initializationOptions: { ruleDocsBase: 'pages:/{id}.md' } };
    const { here, at } = await openMarked(source, MARKDOWN, options);
    const answer = await here<Hover>('hover');
    expect(JSON.stringify(answer.contents)).toContain('(<pages:/date-impossible.md>)');
    expect(at(answer.range!)[1]).toContain('3月34日');
  });

  it('follows the settings', async () => {
    const source = (HEAD + LISTS + TAIL).replace('度：已完成整改', '度：基本完成').replace('整改3个', '整<|>改3个');
    const { client, here } = await openMarked(source);
    const said = async (): Promise<string> => JSON.stringify((await here<Hover>('hover')).contents);
    expect(await said()).toContain('3 count as');
    await client.configure({ countPartlyAs: 'open' });
    expect(await said()).toContain('2 count as');
  });

  it('has nothing to say where nothing is known, nor of what is not open', async () => {
    const { client, here } = await openMarked(HEAD + LISTS.replace('压减文件', '压减<|>文件') + TAIL);
    expect(await here('hover')).toBeNull();
    const closed = { textDocument: { uri: 'file:///closed.notice' }, position: { line: 0, character: 0 } };
    expect(await client.request('textDocument/hover', closed)).toBeNull();
  });
});
