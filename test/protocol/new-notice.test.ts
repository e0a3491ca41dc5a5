import { beforeEach, describe, expect, it } from 'vitest';
import type { NewNotice, ReadProblems } from '../../server/src/features/new-notice/index';
import { PROBLEMS, REQUEST } from '../features/new-notice/fill';
import { MODERN, PLAIN, TestClient } from './client';

describe('a new notice', () => {
  let client: TestClient;
  const command = <R>(name: string, ...args: unknown[]): Promise<R> =>
    client.request('workspace/executeCommand', { command: `rectificationNotice.${name}`, arguments: args });

  beforeEach(async () => {
    client = TestClient.inProcess();
  });

  it('is announced', async () => {
    const { capabilities } = await client.initialize(PLAIN);
    expect(capabilities.executeCommandProvider!.commands).toEqual(
      expect.arrayContaining(['rectificationNotice.newNotice', 'rectificationNotice.readProblems']),
    );
  });

  it('is answered with no document open, and nothing is changed', async () => {
    await client.initialize(PLAIN);
    const { text, snippet, problems, languageId } = await command<NewNotice>('newNotice', REQUEST);
    expect([problems, languageId]).toEqual([8, 'rectification-notice']);
    expect(text).toContain('问题8：党费收缴不及时。\n\n整改进度：\n\n整改措施：');
    expect(snippet).toMatch(/问题8：党费收缴不及时。\n\n整改进度：\$\{\d+\}\n/);
    expect(client.asked).not.toContain('workspace/applyEdit');
  });

  it('has the contact that is configured', async () => {
    client.settings = { contact: ['联系电话：0999-5550101；电子邮箱：shuiwu@qinghe.example。'] };
    await client.initialize(MODERN);
    const { text } = await command<NewNotice>('newNotice', { ...REQUEST, uri: 'file:///work/x.notice' });
    expect(text).toContain('\n\n联系电话：0999-5550101；电子邮箱：shuiwu@qinghe.example。\n\n中共青禾区水务局党组');
  });

  it('says in the language of the session what it cannot read', async () => {
    await client.initialize(PLAIN, { locale: 'zh-cn' });
    const { faults, text } = await command<NewNotice>('newNotice', { inspection: '三月份', feedback: '2025-2-30' });
    expect(faults).toEqual({ inspection: expect.stringContaining('年份'), feedback: '没有这一天。' });
    expect(text).toContain('，三月份，');
  });

  it('refuses arguments that are none', async () => {
    await client.initialize(PLAIN);
    for (const wrong of [{ profile: 'letter' }, { issuer: 1 }, { problems: [{ kind: 'x', text: '' }] }, 1])
      await expect(command('newNotice', wrong)).rejects.toMatchObject({ code: -32602 });
    await expect(command('readProblems', {})).rejects.toMatchObject({ code: -32602 });
    await expect(command('unheard-of')).rejects.toMatchObject({ code: -32602 });
  });

  it('reads lists of problems from texts and files', async () => {
    await client.initialize(PLAIN);
    expect((await command<ReadProblems>('readProblems', { text: PROBLEMS })).problems).toBe(8);
    const base64 = Buffer.from('序号,问题\n1,台账不全\n').toString('base64');
    expect(await command('readProblems', { name: 'a.csv', base64 })).toEqual({
      items: [{ kind: 'problem', text: '台账不全' }],
      unused: [],
      problems: 1,
    });
    expect(await command('readProblems', { name: 'a.docx', base64: 'UEs=' })).toMatchObject({
      items: [],
      failure: expect.stringContaining('damaged'),
    });
  });
});
