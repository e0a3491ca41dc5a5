import { beforeAll, describe, expect, it } from 'vitest';
import { codeLenses } from '../../server/src/features/code-lens';
import { useLocale } from '../../server/src/lint/locale';
import { HEAD, LISTS, TAIL, understood } from './understood';

const BOTH = { list: true, problems: true };
const LIST = { list: true, problems: false };
const lenses = (source: string, choice = LIST, goes = false): [line: string, title: string, ...rest: unknown[]][] => {
  const { document, notice, text } = understood(source);
  return codeLenses(document, notice, choice, goes).map(({ range, command }) => [
    text.slice(document.offsetAt(range.start)).split('\n')[0]!,
    command!.title,
    ...(command!.command ? [command!.command, command!.arguments] : []),
  ]);
};

describe('code lenses', () => {
  beforeAll(() => useLocale('zh-cn'));

  it('say over the list how many stand how', () => {
    const lists = LISTS.replace('整改进度：正在整改', '整改进度：长期坚持').replace(/整改进度：已完成整改。\n$/, '');
    expect(lenses(HEAD + lists + TAIL)).toEqual([['二、反馈问题整改情况', '2 已完成 · 1 长期坚持 · 1 无状态']]);
  });

  it('stand over the first problem where the list has no heading', () => {
    const text = '整改情况的通报\n\n问题1：文件多。\n整改情况：压减文件。\n整改进度：已完成整改。\n';
    expect(lenses(text)).toEqual([['问题1：文件多。', '1 已完成 · 0 无状态']]);
  });

  it('go to the problems without status, where the client can', () => {
    const text = HEAD + LISTS.replace('整改进度：正在整改。\n', '').replace(/整改进度：已完成整改。\n$/, '') + TAIL;
    const { document } = understood(text);
    const places = ['问题2：检查', '问题2：下沉'].map((words) => document.positionAt(text.indexOf(words)));
    expect(lenses(text, LIST, true)[0]!.slice(2)).toEqual(['rectificationNotice.goTo', [document.uri, places]]);
    expect(lenses(text, LIST, false)[0]).toHaveLength(2);
    expect(lenses(HEAD + LISTS + TAIL, LIST, true)[0]).toHaveLength(2);
  });

  it('say over each problem its status and whether there are measures', () => {
    const text = HEAD + LISTS.replace('整改情况：开展学习12次，制定制度3项。\n', '') + TAIL;
    const [, first, second] = lenses(text, BOTH);
    expect(first).toEqual(['问题1：学习不够深入。', '已完成 · 无措施']);
    expect(second).toEqual(['问题2：检查流于形式。', '整改中 · 有措施']);
  });

  it('say with whom a problem shares its block', () => {
    const text = HEAD + LISTS.replace('整改情况：压减文件20份。\n整改进度：已完成整改。\n\n', '') + TAIL;
    expect(
      lenses(text, BOTH)
        .slice(-2)
        .map(([, title]) => title),
    ).toEqual(['已完成 · 有措施 · 与问题2共用', '已完成 · 有措施 · 与问题1共用']);
  });

  it('are none where both are switched off, or nothing is listed', () => {
    expect(lenses(HEAD + LISTS, { list: false, problems: false })).toEqual([]);
    expect(lenses('整改情况的通报\n', BOTH)).toEqual([]);
  });
});
