import { expect, test } from 'vitest';
import { folded } from '../../server/src/notice/folded';
import { parseNotice } from '../../server/src/notice/index';

test('a span of a traditional notice reads as the lexicon knows it', () => {
  const text = '中共甲縣乙局黨組關於巡察整改進展(zhǎn)情況的通報';
  const notice = parseNotice(text);
  expect(notice.traditional).toBe(true);
  expect(folded(notice, { offset: 0, endOffset: text.length })).toBe('中共甲县乙局党组关于巡察整改进展情况的通报');
});

test('a span of a simplified notice is its raw text', () => {
  const notice = parseNotice('甲局关于巡察整改的通报');
  expect(folded(notice, { offset: 2, endOffset: 4 })).toBe('关于');
});
