import { expect, test } from 'vitest';
import { scan } from '../../server/src/notice/scan';
import { skipTitleMarks, titleOf, trimTitle } from '../../server/src/notice/titles';
import { mark, span, unmark } from './marked';

test.each([
  ['behind the ordinal, without the end mark', '问题1：⟦甲事不到位⟧。'],
  ['a run-in heading ends with its sentence', '（一）⟦统一思想⟧。党组召开会议。'],
  ['a label ends it', '1.⟦关于甲的问题⟧。整改情况：一是开会。'],
  ['a label without a full stop before it ends it', '1.⟦关于甲的问题⟧ 整改情况：一是开会。'],
  ['a list that follows a colon ends it', '1.⟦关于甲事不够到位的问题⟧：一是开会。'],
  ['a full stop inside quotation marks does not', '1.⟦关于“重甲。轻乙”的问题⟧。'],
  ['a bold title loses its asterisks', '**问题1：⟦甲⟧**'],
  ['a heading without a mark of its own is title from the start', '⟦工作情况⟧：'],
])('%s', (_what, source) => {
  const text = unmark(source);
  expect(mark(text, [span(titleOf(text, scan(text).blocks[0]!))])).toBe(source);
});

test('marks and blanks behind a title are trimmed, those before a text skipped', () => {
  expect(trimTitle('甲乙：。 ', 0, 5)).toBe(2);
  expect(trimTitle('。。', 0, 2)).toBe(0);
  expect(skipTitleMarks('。 ：甲', 0, 4)).toBe(3);
  expect(skipTitleMarks('。。', 0, 2)).toBe(2);
});
