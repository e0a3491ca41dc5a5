import { describe, expect, it } from 'vitest';
import { keepsWords } from '../../../server/src/features/format/words-kept';
import { parseNotice } from '../../../server/src/notice/index';
import { marked } from '../markers';

/** @param source the edit replaces what stands between its marks */
function keeps(source: string, text: string): boolean {
  const { spans, ...whole } = marked(source);
  const { offset, endOffset } = spans[0]!;
  return keepsWords({ range: [offset, endOffset], text }, parseNotice(whole.text));
}

describe('an edit keeps the words', () => {
  it.each([
    ['甲<|,|>乙', '，'],
    ['占<|９６％|>。', '96%'],
    ['甲 <| |>乙', ''],
    ['“甲”<|、|>“乙”', ''],
  ])('%s → %s', (source, text) => {
    expect(keeps(source, text)).toBe(true);
  });

  it.each([
    ['a word', '〔2020〕<|第|>16号', ''],
    ['a figure', '共<|5|>个', '6'],
    ['a quotation', '原文为“甲<|,|>乙”。', '，'],
    ['a title of a paper', '《关于<| |>甲的通知》', ''],
    ['a status', '一、问题整改情况\n问题1：甲不够。\n整改措施：乙。\n整改进度：已完成<|,|>长期坚持。\n', '，'],
  ])('not one in %s', (_what, source, text) => {
    expect(keeps(source, text)).toBe(false);
  });
});
