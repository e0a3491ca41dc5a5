import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding';
import type { Notice } from '../../server/src/notice/model';
import { marked } from './markers';
import { at, notice, problem, section } from './sample';

const SOURCE = `首页 > 公开
字号 打印
青禾区关于整改情况的通报
一、整改情况
问题1：学习少。
整改情况：已学习。

问题2：一行的问题。
二、下一步
<!-- 待定
稿 -->
持续整改。

`;
const { text, document } = marked(SOURCE);
const PARTS: Partial<Notice> = {
  residue: [at(text, '首页 > 公开'), at(text, '字号 打印')],
  sections: [section(text, '一、整改情况', '二、下一步'), section(text, '二、下一步', text.length)],
  problems: [
    problem(text, '问题1：学习少。\n整改情况：已学习。\n\n', { section: 0 }),
    problem(text, '问题2：一行的问题。\n', { section: 0 }),
  ],
};
const folds = (parts: Partial<Notice>, limit?: number): string[] =>
  foldingRanges(document, notice(text, parts), limit).map(({ startLine, endLine, kind }) =>
    [`${startLine}-${endLine}`, ...(kind ? [kind] : [])].join(' '),
  );

describe('folding', () => {
  it('folds parts, problems and page furniture, without the blank lines that follow', () => {
    expect(folds(PARTS)).toEqual(['0-1 region', '3-7', '4-5', '8-11']);
  });

  it('folds comments where there can be some', () => {
    expect(folds({ ...PARTS, markdown: true })).toContain('9-10 comment');
  });

  it('keeps the outer of two folds that begin on one line', () => {
    const sections = [section(text, '问题1', '问题2'), section(text, '问题1', '二、下一步')];
    expect(folds({ sections })).toEqual(['4-7']);
  });

  it('gives no more than the client can take', () => {
    expect(folds(PARTS, 2)).toHaveLength(2);
  });
});
