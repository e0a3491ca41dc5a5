import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../server/src/notice/index';
import { itemsOf } from '../../../server/src/rules/status/items';
import { Words } from '../../../server/src/rules/words';

function passages(text: string): string[][] {
  const notice = parseNotice(text);
  const { plain } = Words.of(notice);
  return itemsOf(notice).map((item) => item.passages.map(({ from, to }) => plain.slice(from, to)));
}

describe('itemsOf', () => {
  it('leaves out labels, status, units and time limits', () => {
    expect(
      passages(
        '一、巡察反馈问题整改情况\n问题1：台账不实。\n整改措施：补录台账12册。责任单位：办公室。继续核对底数。\n整改时限：2024年6月底前\n整改进度：已完成整改。\n',
      ),
    ).toEqual([['补录台账12册。', '继续核对底数。']]);
  });

  it('ends before the marks of the next list item', () => {
    expect(
      passages(
        '## 一、巡察反馈问题整改情况\n\n### 问题1：台账不实\n\n- 整改措施：补录台账12册。\n- 整改进度：已完成整改。\n\n### 问题2：管护不严\n\n- 整改措施：巡查河道36次。\n- 整改进度：已完成整改。\n',
      ),
    ).toEqual([['补录台账12册。'], ['巡查河道36次。']]);
  });
});
