import { beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import type { CleanPlan } from '../../server/src/features/clean';
import { MODERN, PLAIN, TestClient, URI } from './client';

const NOTICE = `当前位置：首页 > 通知公告
青禾区水务局党组关于巡察整改进展情况的通报

根据区委统一部署,现将整改情况予以公布。
`;
const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const KIND = 'source.clean.rectificationNotice';

describe('cleaning', () => {
  let client: TestClient;
  const actions = (only: string[]): Promise<CodeAction[]> =>
    client.ask('codeAction', { range: NOWHERE, context: { diagnostics: [], only } });
  const plan = (...args: unknown[]): Promise<CleanPlan | null> =>
    client.request('workspace/executeCommand', { command: 'rectificationNotice.clean', arguments: args });

  beforeEach(async () => {
    client = TestClient.inProcess();
  });

  it('is announced', async () => {
    const { capabilities } = await client.initialize(MODERN);
    expect(capabilities.executeCommandProvider!.commands).toContain('rectificationNotice.clean');
    expect(capabilities.codeActionProvider).toMatchObject({
      codeActionKinds: expect.arrayContaining([KIND, `${KIND}.pinyin`]),
    });
  });

  it('is had as code actions, by any client that knows these', async () => {
    await client.initialize(PLAIN, { locale: 'zh-cn' });
    await client.open(NOTICE);
    expect((await actions([KIND])).map(({ title }) => title)).toEqual([
      '清理网页文本：全部步骤',
      '删除网页残留',
      '统一全角半角',
    ]);
    const [residue] = await actions([`${KIND}.residue`]);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(residue!.edit).toEqual({ changes: { [URI]: [{ range, newText: '' }] } });
  });

  it('is told by a command that changes nothing', async () => {
    await client.initialize(MODERN);
    await client.open(NOTICE);
    expect(await plan({ uri: URI, steps: ['width'] })).toEqual({
      version: 1,
      steps: [{ id: 'width', title: 'Correct the width of punctuation, letters and digits', count: 1, failed: false }],
      edits: [{ range: { start: { line: 3, character: 8 }, end: { line: 3, character: 9 } }, newText: '，' }],
    });
    expect(client.asked).not.toContain('workspace/applyEdit');
    expect(await plan({ uri: 'file:///closed.notice' })).toBeNull();
    await expect(plan({ uri: URI, steps: ['colour'] })).rejects.toMatchObject({ code: -32602 });
  });

  it('is told of a text that is in no document', async () => {
    await client.initialize(MODERN);
    const copy = await plan({ uri: URI, text: NOTICE, steps: ['width'] });
    expect(copy).toEqual({
      steps: [{ id: 'width', title: 'Correct the width of punctuation, letters and digits', count: 1, failed: false }],
      text: NOTICE.replace(',', '，'),
    });
    await expect(plan({ uri: URI, text: 1 })).rejects.toMatchObject({ code: -32602 });
  });
});
