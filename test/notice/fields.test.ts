import { describe, expect, test } from 'vitest';
import { findFields, labelAtStart } from '../../server/src/notice/fields';
import type { FieldMark } from '../../server/src/notice/fields';
import { mark, unmark } from './marked';

const labelSpan = ({ offset, label }: FieldMark): { offset: number; endOffset: number } => ({
  offset,
  endOffset: offset + label.length,
});
const shown = (text: string): string => mark(text, findFields(text).map(labelSpan));
const kinds = (text: string): string[] => findFields(text).map((f) => f.kind);

describe('labels before a colon', () => {
  test.each([
    ['at the start of the text', '⟦整改情况⟧：一是'],
    ['with a half-width colon', '⟦整改进度⟧:已完成'],
    ['at the start of a line', '问题1：甲\n⟦整改措施⟧：一是'],
    ['behind an indent', '\u3000\u3000⟦整改措施⟧：一是'],
    ['behind the end of a sentence', '甲不到位。⟦整改情况⟧：一是'],
    ['behind a semicolon', '甲；⟦整改时限⟧：2024年；⟦责任单位⟧：乙科'],
    ['behind an ordinal with its mark', '1、⟦整改情况⟧：一是'],
    ['behind an ordinal with a dot', '1.⟦整改措施⟧：一是\n12．⟦整改状态⟧：已完成\n③⟦责任领导⟧：甲'],
    ['in bold, the colon outside', '**⟦整改情况⟧**：一是'],
    ['in bold, the colon inside', '**⟦整改情况⟧：**一是'],
    ['in brackets', '【⟦整改情况⟧】：一是'],
    ['with a bracket around label and value', '【⟦整改状态⟧：已完成】'],
    ['with a blank before the colon', '⟦整改进度⟧ ：已完成'],
    ['in a quotation line of Markdown', '>⟦整改情况⟧：一是'],
    ['in a table cell', '|⟦整改情况⟧：一是|⟦整改进度⟧：已完成|'],
    ['the longest one that fits', '⟦整改落实情况⟧：一是'],
  ])('%s', (_what, source) => {
    expect(shown(unmark(source))).toBe(source);
  });

  test.each([
    ['inside a word', '并制定整改措施,将工作推进'],
    ['as the end of a longer name', '未整改情况：甲'],
    ['without a colon', '整改情况报告不够实在'],
    ['behind any other dot', '见附件.整改措施：甲'],
    ['other words before a colon', '联系电话：0731-1；强调：甲；时间：一月'],
    ['a clock', '上午9:00整改'],
    ['a ratio', '1:500'],
    ['a colon alone', '：：:'],
  ])('not %s', (_what, text) => {
    expect(findFields(text)).toEqual([]);
  });

  test('are found in text order whatever their colons', () => {
    const text = '整改时限：甲。\n责任单位:乙。\n整改情况：丙。\n整改进度:丁。';
    expect(kinds(text)).toEqual(['deadline', 'responsible', 'measures', 'status']);
    expect(findFields(text).map((f) => text[f.valueOffset])).toEqual(['甲', '乙', '丙', '丁']);
  });

  test.each([
    ['measures', ['整改情况', '整改措施', '整改过程', '整改落实情况', '整改成效', '整改进展情况']],
    ['status', ['整改进度', '工作进展', '整改状态', '整改完成情况', '完成情况']],
    ['responsible', ['责任领导', '牵头领导', '责任部门', '责任人', '责任单位']],
    ['deadline', ['整改时限', '完成时限']],
  ])('the labels of domain §3 name %s', (kind, labels) => {
    for (const label of labels) expect([label, ...kinds(`${label}：甲`)]).toEqual([label, kind]);
  });
});

describe('labels without a colon', () => {
  const bare = (text: string): string => {
    const found = labelAtStart(text, 0, text.length);
    return found ? mark(text, [labelSpan(found), { offset: found.valueOffset, endOffset: text.length }]) : 'none';
  };

  test.each([
    ['alone on the line', '⟦整改情况⟧⟦⟧'],
    ['in brackets before the value', '【⟦整改情况⟧】⟦一是开会⟧'],
    ['in square brackets', '[⟦整改情况⟧]⟦一是开会⟧'],
    ['with a full stop instead', '⟦整改过程⟧。⟦一是开会⟧'],
    ['bold and alone', '⟦整改情况⟧**⟦⟧'],
  ])('%s', (_what, source) => {
    expect(bare(unmark(source))).toBe(source);
  });

  test.each(['措施。一是开会', '整改情况报告不够实在', '整改措施落实', '整改情况：一是', '整改', '进度落后', ''])(
    'none in %j',
    (text) => {
      expect(bare(text)).toBe('none');
    },
  );
});
