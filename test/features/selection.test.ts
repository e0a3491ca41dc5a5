import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/src/features/selection';
import type { Notice } from '../../server/src/notice/model';
import { marked, textIn } from './markers';
import { field, notice, problem, section } from './sample';

const { text, document, carets } = marked(`一、整改情况
（一）学习方面
问题1：学习少。
整改情况：组织了学习，覆<|>盖全员。已办结。
二、下一步
<|>`);
const SAMPLE: Notice = notice(text, {
  sections: [
    section(text, '一、整改情况', '二、下一步'),
    section(text, '（一）学习方面', '二、下一步', { role: 'group', parent: 0 }),
  ],
  problems: [
    problem(text, '问题1：学习少。\n整改情况：组织了学习，覆盖全员。已办结。', {
      fields: [field(text, '整改情况：', '组织了学习，覆盖全员。已办结。', 'measures')],
    }),
  ],
});
const steps = (offset: number): string[] => {
  const found: string[] = [];
  let range: SelectionRange | undefined = selectionRanges(document, SAMPLE, [document.positionAt(offset)])[0];
  for (; range; range = range.parent) found.push(textIn(document, range.range));
  return found;
};

describe('selection ranges', () => {
  it('grow from the clause to the document', () => {
    const field = '整改情况：组织了学习，覆盖全员。已办结。';
    expect(steps(carets[0]!)).toEqual([
      '覆盖全员',
      '组织了学习，覆盖全员。',
      '组织了学习，覆盖全员。已办结。',
      field,
      `问题1：学习少。\n${field}`,
      `（一）学习方面\n问题1：学习少。\n${field}\n`,
      `一、整改情况\n（一）学习方面\n问题1：学习少。\n${field}\n`,
      text,
    ]);
  });

  it('has an answer for every position, even at the end of the text', () => {
    expect(steps(carets[1]!)).toEqual([text]);
    expect(selectionRanges(document, SAMPLE, [])).toEqual([]);
  });
});
