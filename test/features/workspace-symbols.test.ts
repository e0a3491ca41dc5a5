import { beforeAll, describe, expect, it } from 'vitest';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols';
import { useLocale } from '../../server/src/lint/locale';
import { HEAD, LISTS, TAIL, understood } from './understood';

const notices = [HEAD + LISTS + TAIL, '红枫县交通局整改情况的通报\n\n一、学习情况\n\n开展学习。\n'].map((text) =>
  understood(text),
);
const names = (query: string): string[] => workspaceSymbols(notices, query).map(({ name }) => name);

describe('workspace symbols', () => {
  beforeAll(() => useLocale('zh-cn'));

  it('are the parts and problems of every open notice whose names hold the query', () => {
    expect(names('学习')).toEqual([expect.stringContaining('问题1：学习不够深入'), '一、学习情况']);
    expect(names('问题 1')).toHaveLength(2);
    expect(names('问题１：文件')).toHaveLength(1);
    expect(names('没有')).toEqual([]);
  });

  it('say which notice they are of', () => {
    expect(workspaceSymbols(notices, '学习').map(({ containerName }) => containerName)).toEqual([
      expect.stringMatching(/^中共青禾区.* › （一）责任落实方面$/),
      '红枫县交通局整改情况的通报',
    ]);
  });

  it('are found by pinyin initials too', () => {
    expect(names('xcs')).toEqual([expect.stringContaining('问题2：下沉少')]);
    expect(names('XXQK')).toEqual(['一、学习情况']);
    expect(names('qqqq')).toEqual([]);
  });

  it('are not without end', () => {
    const text = `整改情况的通报\n\n${Array.from({ length: 600 }, (_, i) => `问题${i + 1}：文件多。\n整改情况：压减。\n`).join('\n')}`;
    expect(workspaceSymbols([understood(text)], '')).toHaveLength(500);
  });
});
