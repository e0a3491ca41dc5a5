import { describe, expect, test } from 'vitest';
import {
  charTable,
  isBlank,
  isCjk,
  isColon,
  isSentenceEnd,
  sentenceEnd,
  skipBlanks,
  trimEnd,
} from '../../server/src/notice/characters';
import { mark, unmark } from './marked';

const codes = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

test('blank are the spaces of either width, tab, CR, no-break space, BOM and zero-width space; a line feed is not', () => {
  expect(codes(' \t\r\u3000\u00a0\ufeff\u200b').every(isBlank)).toBe(true);
  expect(codes('\n一a.').some(isBlank)).toBe(false);
  expect(isBlank(Number.NaN)).toBe(false);
});

test('CJK are the ideographs, not their punctuation', () => {
  expect(codes('一龥㐀豈').every(isCjk)).toBe(true);
  expect(codes('，。（a1 “').some(isCjk)).toBe(false);
});

test('a sentence ends with 。；！？ of either width, not with a half-width full stop', () => {
  expect(codes('。；！？;!?').every(isSentenceEnd)).toBe(true);
  expect(codes('.，,：、').some(isSentenceEnd)).toBe(false);
});

test('colons of either width', () => {
  expect(codes('：:').every(isColon)).toBe(true);
  expect(codes('；;.').some(isColon)).toBe(false);
});

test('a table knows its characters and no others', () => {
  const table = charTable('、：');
  expect([...'、：。'].map((c) => table[c.charCodeAt(0)])).toEqual([1, 1, 0]);
});

test('blanks are skipped up to the limit, never beyond', () => {
  expect(skipBlanks('\u3000\u3000甲', 0, 3)).toBe(2);
  expect(skipBlanks('    ', 0, 2)).toBe(2);
  expect(trimEnd('甲\u3000\r\n ', 0, 5)).toBe(1);
  expect(trimEnd('   ', 1, 3)).toBe(1);
});

describe('the first sentence', () => {
  test.each([
    ['ends at the first full stop', '⟦统一思想。⟧文字。'],
    ['runs over a semicolon', '⟦统一思想；提高认识。⟧文字。'],
    ['does not end inside quotation marks', '⟦关于“重发展。轻安全”的问题。⟧整改。'],
    ['does not end inside a title', '⟦学习《纪要。续》不够。⟧整改。'],
    ['does not end inside brackets', '⟦问题（见附件。下同）突出。⟧整改。'],
    ['takes it all where there is no full stop', '⟦关于某事的问题⟧'],
    ['ends at its full stop where quotation marks stay open', '⟦关于“重发展轻安全的问题。⟧整改情况'],
    ['is not misled by a closing mark without an opening one', '⟦重发展”轻安全的问题。⟧整改。'],
  ])('%s', (_what, source) => {
    const text = unmark(source);
    expect(mark(text, [{ offset: 0, endOffset: sentenceEnd(text, 0, text.length) }])).toBe(source);
  });

  test('an unclosed bracket does not swallow the paragraph', () => {
    const text = `关于“甲的问题。${'整改。'.repeat(400)}”`;
    expect(sentenceEnd(text, 0, text.length)).toBe(text.indexOf('。') + 1);
  });

  test('stays within its limits', () => {
    expect(sentenceEnd('甲。乙。', 2, 4)).toBe(4);
    expect(sentenceEnd('甲乙。', 0, 1)).toBe(1);
    expect(sentenceEnd('', 0, 0)).toBe(0);
  });
});
