import { expect, test } from 'vitest';
import { GROUP, NEXT_STEPS, OVERALL, REMAINING_ISSUES } from '../../../server/src/notice/lexicon/headings';
import { fit, matches } from '../../../server/src/notice/lexicon/match';

test('a word at the start weighs more than one inside', () => {
  expect(fit(NEXT_STEPS, '下一步工作打算')).toBe(2);
  expect(fit(NEXT_STEPS, '关于下一步工作')).toBe(1);
  expect(fit(NEXT_STEPS, '组织领导情况')).toBe(0);
});

test('words that must open a heading do not count inside it', () => {
  expect(matches(GROUP, '在履行职责方面')).toBe(true);
  expect(matches(REMAINING_ISSUES, '巡察反馈的主要问题')).toBe(false);
  expect(matches(OVERALL, '总体情况')).toBe(true);
});

test('matching keeps no state between calls', () => {
  for (let i = 0; i < 3; i += 1) expect(matches(OVERALL, '整改总体情况')).toBe(true);
});
