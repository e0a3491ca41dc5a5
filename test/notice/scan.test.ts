import { describe, expect, test } from 'vitest';
import { leadingField } from '../../server/src/notice/blocks';
import { scan } from '../../server/src/notice/scan';
import { mark, span, unmark } from './marked';

/** The source with ⟦⟧ around every block. */
const shown = (text: string): string => mark(text, scan(text).blocks.map(span));

describe('lines become blocks', () => {
  test.each([
    ['with their trailing blanks left out', '⟦甲⟧  \n\n⟦乙⟧\n'],
    ['CRLF', '⟦甲⟧\r\n\r\n⟦乙⟧\r\n'],
    ['BOM and ideographic indents', '\ufeff⟦甲局⟧\n\u3000\u3000⟦一、乙⟧\u3000\u3000\n'],
    ['Markdown marks', '# ⟦甲局⟧\n\n## ⟦一、乙⟧\n- **⟦问题1：丙⟧**\n> ⟦丁⟧'],
    ['rules and the rules of tables are none', '⟦甲⟧\n---\n***\n|---|:-:|\n====\n⟦乙⟧'],
    ['lines of blanks are none', '⟦甲⟧\n \u3000\t\n\ufeff\n⟦乙⟧'],
    ['no line end at the end', '⟦甲⟧\n⟦乙⟧'],
  ])('%s', (_what, source) => {
    expect(shown(unmark(source))).toBe(source);
  });

  test('an empty text has none', () => {
    for (const text of ['', '\n', '\r\n\r\n', '\ufeff', ' \u3000']) expect(scan(text).blocks).toEqual([]);
  });
});

describe('comments', () => {
  test.each([
    ['of one line', '⟦甲⟧\n<!-- 一、乙 -->\n⟦丙⟧'],
    ['of several lines', '⟦甲⟧\n<!--\n一、乙\n整改情况：丁\n-->\n⟦丙⟧'],
    ['indented', '⟦甲⟧\n  <!-- 一、乙 -->\n⟦丙⟧'],
    ['at the end of the text', '⟦甲⟧\n<!-- 一、乙 -->'],
    ['unclosed: its own line only', '⟦甲⟧\n<!-- 一、乙\n⟦丙⟧'],
  ])('%s', (_what, source) => {
    expect(shown(unmark(source))).toBe(source);
  });

  test('the labels in a comment belong to no block', () => {
    const { blocks } = scan('<!-- 整改情况：甲 -->\n问题1：乙\n整改进度：丙');
    expect(blocks.map((b) => b.fields.map((f) => f.kind))).toEqual([[], ['status']]);
  });
});

describe('what a block knows', () => {
  test('its ordinal and its labels', () => {
    const [first, second] = scan('1.关于甲的问题。整改情况：一是。整改进度：已完成。\n普通段落。').blocks;
    expect(first?.mark?.family).toBe('arabic');
    expect(first?.fields.map((f) => f.kind)).toEqual(['measures', 'status']);
    expect(second?.mark).toBeNull();
    expect(second?.fields).toEqual([]);
  });

  test('a label that opens it, also behind an ordinal or without a colon', () => {
    const leading = (text: string): string | undefined => leadingField(scan(text).blocks[0]!)?.kind;
    expect(leading('整改情况：甲')).toBe('measures');
    expect(leading('**整改情况：**甲')).toBe('measures');
    expect(leading('1、整改情况：甲')).toBe('measures');
    expect(leading('（1）整改进度：甲')).toBe('status');
    expect(leading('整改情况')).toBe('measures');
    expect(leading('整改过程。一是甲')).toBe('measures');
    expect(leading('1.关于甲的问题。整改情况：乙')).toBeUndefined();
    expect(leading('一、整改情况')).toBeUndefined();
  });

  test('the title of a bold label begins behind the asterisks', () => {
    const text = '- **问题1：**甲不到位';
    const [block] = scan(text).blocks;
    expect(text.slice(block!.mark!.titleOffset)).toBe('甲不到位');
  });

  test('its Markdown level; a sentence behind ## is no heading', () => {
    const levels = (text: string): number[] => scan(text).blocks.map((b) => b.heading);
    expect(levels('# 甲\n## 一、乙\n### 丙\n丁')).toEqual([1, 2, 3, 0]);
    expect(levels('## 根据县委部署，现予公布。')).toEqual([0]);
  });
});

describe('a flattened line', () => {
  const FILL = '召开党组会议专题研究部署，逐项细化措施，明确责任人和完成时限，定期调度督办，';
  const paragraph = (n: number): string => FILL.repeat(n) + '确保落实。';
  const source =
    `⟦一、整改工作组织情况⟧ ⟦${paragraph(9)}⟧ ⟦二、反馈问题整改情况⟧ ⟦（一）甲方面⟧ ⟦1.关于甲的问题。整改情况：${paragraph(9)}整改进度：已完成。⟧ ` +
    `⟦2.关于乙的问题。整改情况：${paragraph(9)}整改进度：已完成。⟧ ⟦三、下一步工作打算⟧ ⟦${paragraph(9)}⟧`;

  test('is cut into its paragraphs', () => {
    const text = unmark(source);
    const { blocks, flattened } = scan(text);
    expect(shown(text)).toBe(source);
    expect(blocks.every((b) => b.flat)).toBe(true);
    expect(flattened).toEqual([{ offset: 0, endOffset: text.length }]);
  });

  test('an honest notice has none', () => {
    expect(scan(`甲\n一、乙\n${paragraph(9)}\n`).flattened).toEqual([]);
  });
});

test('two chapter headings on one line are two blocks', () => {
  const source = '⟦三、存在的问题⟧ ⟦四、下步打算⟧\n⟦甲⟧';
  expect(shown(unmark(source))).toBe(source);
});

test('a comment at the end of a line is none of its words', () => {
  const text = '关于整改情况的通报 <!-- rectify-disable-next-line title-incomplete -->\n正文。';
  expect(scan(text).blocks.map(({ offset, end }) => text.slice(offset, end))).toEqual(['关于整改情况的通报', '正文。']);
});
