import { describe, expect, it } from 'vitest';
import { definition, references } from '../../server/src/features/navigation';
import { HEAD, LISTS, TAIL, understood } from './understood';

const WITH_FIGURES = HEAD.replace('4个问题', '<|4个问题|>').replace('正在整改1个', '<|正在整改1个|>');

type Found = { found: [number, string][]; expected: [number, string][] };
const define = (source: string): Found => {
  const { document, notice, position, at, expected } = understood(source);
  return { found: definition(document, notice, {}, position).map(({ targetRange }) => at(targetRange)), expected };
};
const refer = (source: string, includeDeclaration = false): Found => {
  const { document, notice, position, at, expected } = understood(source);
  const found = references(document, notice, {}, position, includeDeclaration).map(({ range }) => at(range));
  return { found, expected };
};

describe('definition', () => {
  it('of a reference is the heading in the same group', () => {
    const lists = LISTS.replace('参照问题1', '参照问<|>题1').replace('问题1：文件多', '<|问题1：文件多|>');
    const { found, expected } = define(HEAD + lists + TAIL);
    expect(found).toEqual(expected);
  });

  it('of a reference from outside is every problem of that number', () => {
    const lists = LISTS.replace('问题2：检查流于形式', '<|问题2：检查流于形式|>').replace(
      '问题2：下沉少',
      '<|问题2：下沉少|>',
    );
    const { found, expected } = define(HEAD + lists + TAIL.replace('问题2', '问题<|>2'));
    expect(found).toEqual(expected);
  });

  it('of a figure is what it counts, and of a status the figures that count it', () => {
    const open = define(
      HEAD.replace('正在整改1个', '正在<|>整改1个') +
        LISTS.replace('问题2：检查流于形式', '<|问题2：检查流于形式|>') +
        TAIL,
    );
    expect(open.found).toEqual(open.expected);
    const back = define(WITH_FIGURES + LISTS.replace('：正在整改', '：正<|>在整改') + TAIL);
    expect(back.found).toEqual(back.expected);
    const title = define(WITH_FIGURES + LISTS.replace('检查流于', '检查<|>流于') + TAIL);
    expect(title.found).toEqual(title.expected);
  });

  it('of a short name is where it is introduced', () => {
    const head = HEAD.replace('简称“区水务局”', '简称“<|区水务局|>”');
    const { found, expected } = define(head + LISTS + TAIL.replace('区水务局将', '区水<|>务局将'));
    expect(found).toEqual(expected);
  });

  it('names the words it starts from', () => {
    const { document, notice, position, at } = understood(HEAD + LISTS.replace('参照问题1', '参照问<|>题1') + TAIL);
    expect(at(definition(document, notice, {}, position)[0]!.originSelectionRange!)[1]).toBe('问题1');
  });
});

describe('references', () => {
  const MARKED = LISTS.replace('结合问题1', '结合<|问题1|>');

  it('of a problem are the places that mean it', () => {
    const { found, expected } = refer(HEAD + MARKED.replace('问题1：学习', '问<|>题1：学习') + TAIL);
    expect(found).toEqual(expected);
  });

  it('come with the heading where that is asked for', () => {
    const { found, expected } = refer(
      HEAD + MARKED.replace('问题1：学习不够深入', '<|问<|>题1：学习不够深入|>') + TAIL,
      true,
    );
    expect(found).toEqual(expected);
  });

  it('of a name are its places', () => {
    const head = HEAD.replace('巡察组反馈', '<|巡察组|>反馈').replace('简称巡察组', '简称巡<|>察组');
    const { found, expected } = refer(head + LISTS + TAIL);
    expect(found).toEqual(expected);
  });

  it('of other words are none', () => {
    expect(refer(HEAD.replace('现将', '现<|>将') + LISTS).found).toEqual([]);
  });
});
