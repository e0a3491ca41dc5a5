import { describe, expect, it } from 'vitest';
import { documentLinks, readFileNumber } from '../../server/src/features/document-links';
import { understood } from './understood';

const links = (text: string, files = true): unknown[] => {
  const { document, notice } = understood(text);
  return documentLinks(document, notice, files).map(({ range, target, data }) => [
    document.getText(range),
    target ?? data,
  ]);
};

describe('document links', () => {
  it('lead to mail and web addresses', () => {
    expect(links('邮箱：jw@qinghe.example；网址www.qinghe.example/a?b=1，http://b.example/。', false)).toEqual([
      ['jw@qinghe.example', 'mailto:jw@qinghe.example'],
      ['www.qinghe.example/a?b=1', 'http://www.qinghe.example/a?b=1'],
      ['http://b.example/', 'http://b.example/'],
    ]);
  });

  it('lead to papers by their number, once somebody follows them', () => {
    const number = '青水发〔2024〕3号';
    const data = { number, uri: 'file:///整改通报.notice' };
    expect(links(`根据《整改方案》（${number}）和依据青水发[2024]第3号文件。`)).toEqual([
      [number, data],
      ['青水发[2024]第3号', data],
    ]);
    expect(links(`根据${number}。`, false)).toEqual([]);
    expect(links('青禾路（2024）3号楼')).toEqual([]);
  });

  it('know their own data', () => {
    expect(readFileNumber({ number: 'a', uri: 'b' })).toEqual({ number: 'a', uri: 'b' });
    for (const data of [undefined, null, 'a', { number: 1, uri: 'b' }]) expect(readFileNumber(data)).toBeNull();
  });
});
