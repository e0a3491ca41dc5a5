import { describe, expect, test } from 'vitest';
import { isRule, looksLikeMarkdown, skipLineMarks, trimLineEnd } from '../../server/src/notice/markdown';
import { mark, unmark } from './marked';

const words = (line: string): string => line.slice(skipLineMarks(line, 0, line.length).offset);
const heading = (line: string): number => skipLineMarks(line, 0, line.length).heading;

describe('marks at the start of a line', () => {
  test.each([
    ['## 一、整改情况', '一、整改情况'],
    ['- 问题1：甲', '问题1：甲'],
    ['* 问题1：甲', '问题1：甲'],
    ['+ 问题1：甲', '问题1：甲'],
    ['> 整改情况：甲', '整改情况：甲'],
    ['> > - **整改情况：**甲', '整改情况：**甲'],
    ['**整改情况**：甲', '整改情况**：甲'],
    ['__整改情况__：甲', '整改情况__：甲'],
    ['- [ ] 问题1：甲', '问题1：甲'],
    ['- [x] 问题1：甲', '问题1：甲'],
    ['\u3000\u3000（一）甲方面', '（一）甲方面'],
    ['\ufeff甲局关于', '甲局关于'],
    ['        1.关于甲的问题', '1.关于甲的问题'],
    ['', ''],
  ])('%j', (line, rest) => {
    expect(words(line)).toBe(rest);
  });

  test.each([
    ['-1℃以下', '-1℃以下'],
    ['#号楼', '#号楼'],
    ['*注：甲', '*注：甲'],
    ['[2023]5号', '[2023]5号'],
  ])('%j has none', (line, rest) => {
    expect(words(line)).toBe(rest);
    expect(heading(line)).toBe(0);
  });

  test('a heading is as deep as its marks', () => {
    expect(['# 甲', '### 甲', '###### 甲', '####### 甲', '甲'].map(heading)).toEqual([1, 3, 6, 0, 0]);
  });

  test('a line of blanks or marks alone has no words', () => {
    for (const line of ['   ', '\u3000', '##', '> ']) expect(words(line).trim()).toBe('');
  });
});

test.each(['⟦整改情况⟧**', '⟦一、甲⟧  \r', '⟦甲。⟧\u3000\u3000', '⟦⟧   '])(
  'a line ends before blanks and emphasis: %j',
  (source) => {
    const line = unmark(source);
    expect(mark(line, [{ offset: 0, endOffset: trimLineEnd(line, 0, line.length) }])).toBe(source);
  },
);

test('rules and the dashes of a table are lines without words', () => {
  for (const line of ['---', '***', '___', '===', '|---|:--:|', '- - -'])
    expect(isRule(line, 0, line.length)).toBe(true);
  for (const line of ['- 甲', '| 甲 |', '——', '1']) expect(isRule(line, 0, line.length)).toBe(false);
});

test('headings, or list marks with emphasis, make a text Markdown', () => {
  expect(looksLikeMarkdown('# 通报\n\n一、')).toBe(true);
  expect(looksLikeMarkdown('通报\n- **整改情况**：甲')).toBe(true);
  expect(looksLikeMarkdown('通报\n一、甲\n#1楼\n- 甲')).toBe(false);
});
