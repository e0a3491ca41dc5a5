import { expect, test } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import { chapterHeading, chapters, renumberFrom } from '../../server/src/rules/chapters';
import { listOf, noticeWith } from '../notice/reading';

const PROBLEM = ['问题1：甲不够。', '整改措施：丙。', '整改进度：已完成。'];

test.each([
  ['一、', ['一、组织整改情况', '甲。', '二、整改进展情况', ...PROBLEM], '三、下一步打算'],
  ['第一部分：', ['第一部分：组织整改情况', '甲。', '第二部分：整改进展情况', ...PROBLEM], '第三部分：下一步打算'],
  [
    '第一部分 and a blank',
    ['第一部分\u3000组织整改情况', '甲。', '第二部分\u3000整改进展', ...PROBLEM],
    '第三部分\u3000下一步打算',
  ],
  ['甲、', ['甲、组织整改情况', '甲。', '乙、整改进展情况', ...PROBLEM], '丙、下一步打算'],
  ['【】', ['【组织整改情况】', '甲。', '【反馈问题整改进展】', ...PROBLEM], '【下一步打算】'],
  ['a bullet', ['●组织整改情况', '甲。', '●反馈问题整改进展', ...PROBLEM], '●下一步打算'],
  ['Markdown without numbers', ['## 组织整改情况', '甲。', '## 整改进展情况', ...PROBLEM], '## 下一步打算'],
  ['Markdown with numbers', ['## 一、组织整改情况', '甲。', '## 二、整改进展情况', ...PROBLEM], '## 三、下一步打算'],
  ['no chapters', PROBLEM, '三、下一步打算'],
])('a new chapter is headed as the others are: %s', (_what, lines, expected) => {
  expect(chapterHeading(parseNotice(noticeWith(...lines)), 3, '下一步打算')).toBe(expected);
});

test('chapters behind a new one count on', () => {
  const notice = parseNotice(listOf(...PROBLEM, '二、下一步打算', '甲。'));
  expect(chapters(notice).map((c) => c.label)).toEqual(['一、', '二、']);
  expect(renumberFrom(notice, notice.text.indexOf('二、')).map((e) => e.text)).toEqual(['三']);
  const parts = parseNotice(noticeWith('第一部分：整改进展情况', ...PROBLEM, '第二部分：下一步打算', '甲。'));
  const [edit] = renumberFrom(parts, parts.text.indexOf('第二'));
  expect([parts.text.slice(...edit!.range), edit!.text]).toEqual(['二', '三']);
});
