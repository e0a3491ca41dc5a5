import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../server/src/notice/index';
import { onEnter } from '../../../server/src/features/typing/enter';
import { marked } from '../markers';

/** The text once the edits are made, with the caret where an editor leaves it: behind what is inserted there. */
function enter(source: string): string {
  const { text, carets } = marked(source);
  const caret = carets[0]!;
  const edits = onEnter(parseNotice(text), caret);
  if (edits.length === 0) return source;
  expect(edits).toHaveLength(1);
  const { range, text: inserted } = edits[0]!;
  expect(range[1]).toBe(caret);
  return `${text.slice(0, range[0])}${inserted}<|>${text.slice(caret)}`;
}

const HEAD = '中共青禾区水务局党组关于巡察整改情况的通报\n\n';

describe('Enter', () => {
  it.each([
    ['问题1：学习不够。\n<|>', '问题1：学习不够。\n问题2：<|>'],
    ['（一）加强领导。成立专班。\n<|>', '（一）加强领导。成立专班。\n（二）<|>'],
    ['一是开展培训。\n二是健全制度。\n<|>', '一是开展培训。\n二是健全制度。\n三是<|>'],
    ['9. 补种树木。\n<|>', '9. 补种树木。\n10. <|>'],
    ['③补种树木。\n<|>\n', '③补种树木。\n④<|>\n'],
    ['（1）补种树木。\n<|>', '（1）补种树木。\n（2）<|>'],
    ['反馈问题三：补种树木。\n<|>', '反馈问题三：补种树木。\n反馈问题四：<|>'],
    ['问题2-1：补种树木。\n<|>', '问题2-1：补种树木。\n问题2-2：<|>'],
    ['【问题3】补种树木\n<|>', '【问题3】补种树木\n【问题4】<|>'],
    ['反馈问题之一：补种树木。\n<|>', '反馈问题之一：补种树木。\n反馈问题之二：<|>'],
    ['任务1/7（第8项）补种树木\n<|>', '任务1/7（第8项）补种树木\n任务2/7<|>'],
  ])('goes on with the list: %j', (source, expected) => {
    expect(enter(HEAD + source)).toBe(HEAD + expected);
  });

  it('goes on with the items behind a label', () => {
    expect(enter('整改措施：一是开展培训。\n<|>')).toBe('整改措施：一是开展培训。\n二是<|>');
    expect(enter('整改措施：1.开展培训。\n<|>')).toBe('整改措施：1.开展培训。\n2.<|>');
  });

  it('sets the label like the one before: indent, blank line, line end', () => {
    const indented = '\u3000\u3000问题1：甲。\n\u3000\u3000问题2：乙。\n';
    expect(enter(`${indented}\u3000\u3000<|>`)).toBe(`${indented}\u3000\u3000问题3：<|>`);
    expect(enter('问题1：甲。\n\n问题2：乙。\n<|>')).toBe('问题1：甲。\n\n问题2：乙。\n\n问题3：<|>');
    expect(enter('问题1：甲。\r\n\r\n问题2：乙。\r\n<|>')).toBe('问题1：甲。\r\n\r\n问题2：乙。\r\n\r\n问题3：<|>');
  });

  it('keeps Markdown marks, and no half emphasis', () => {
    const list = '# 整改情况通报\n\n- 问题1：甲。\n- 问题2：乙。\n';
    expect(enter(`${list}<|>`)).toBe(`${list}- 问题3：<|>`);
    const bold = '# 整改情况通报\n\n**1.甲不够有力**\n**2.乙不够有力**\n';
    expect(enter(`${bold}<|>`)).toBe(`${bold}3.<|>`);
  });

  it('behind a label without words ends the list', () => {
    expect(enter('问题1：甲。\n问题2：\n<|>')).toBe('问题1：甲。\n<|>');
    expect(enter('一是开展培训。\n二是\n<|>')).toBe('一是开展培训。\n<|>');
    expect(enter('\u3000\u3000（一）甲。\n\u3000\u3000（二）\n\u3000\u3000<|>')).toBe(
      '\u3000\u3000（一）甲。\n\u3000\u3000<|>',
    );
  });

  it.each([
    ['a paragraph without label', '学习不够。\n<|>'],
    ['a blank line', '问题1：甲。\n\n<|>'],
    ['the middle of a line', '问题1：甲\n<|>乙。'],
    ['a chapter', '一、总体情况\n<|>'],
    ['a Markdown heading', '# 通报\n\n### （一）学习不够\n<|>'],
    ['a list that runs on in its line', '一是甲。二是乙。\n<|>'],
    ['a numbered list that runs on in its line', '1.开展培训。2.健全制度。\n<|>'],
    ['a figure', '1.5亿元已到位。\n<|>'],
    ['the first line', '<|>'],
  ])('leaves %s alone', (_what, source) => {
    expect(enter(source)).toBe(source);
  });

  it('does not go on where items have a body of their own', () => {
    const source = `${HEAD}一、问题整改情况\n问题1：甲不够。\n整改措施：已印发。\n整改进度：已完成。\n问题2：乙不够。\n<|>\n`;
    expect(enter(source)).toBe(source);
  });
});
