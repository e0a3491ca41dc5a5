import { describe, expect, test } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import { BACKGROUND, drawNotice, TITLE } from './reading';

const drawn = (...lines: string[]): string[] =>
  drawNotice(parseNotice([TITLE, BACKGROUND, ...lines, '中共甲县乙局党组', '2023年12月15日'].join('\n\n'))).slice(
    1,
    -2,
  );
const ANSWERED = ['整改措施：丙。', '整改进度：已完成。'];

describe('chapters without ordinals', () => {
  test.each([
    ['in brackets', (words: string) => `【${words}】`],
    ['behind bullets', (words: string) => `●${words}`],
    ['in nothing at all', (words: string) => words],
  ])('%s', (_what, heading) => {
    const read = drawn(
      ...[heading('整改工作组织情况'), '甲。', heading('反馈问题整改进展'), '问题1：甲不够。', ...ANSWERED],
      ...['问题2：乙不严。', ...ANSWERED, heading('巩固深化打算'), '丁。'],
    );
    expect(read.map((line) => line.replace(/[【●]|】/g, ''))).toEqual([
      'organisation 整改工作组织情况',
      'problem-list 反馈问题整改进展',
      '  ? 问题1 甲不够 = completed',
      '  ? 问题2 乙不严 = completed',
      'next-steps 巩固深化打算',
    ]);
  });

  test('not where chapters have numbers, and not a single line', () => {
    expect(drawn('一、整改进展情况', '1.甲不够。', '整改成果展示', ...ANSWERED)).toHaveLength(2);
    expect(drawn('1.甲不够。', ...ANSWERED, '整改工作安排', '甲。')).toEqual(['? 1 甲不够 = completed']);
  });

  test('a line that stands below every problem is a label', () => {
    const problem = (n: number): string[] => [`【问题${n}】甲不够`, '【做法】', '①乙。', '②丙。'];
    expect(
      drawn(
        '【组织推进】',
        '甲。',
        '【逐项进展】',
        '▲已完成整改（2个）',
        ...problem(1),
        ...problem(2),
        '【后续打算】',
        '丁。',
      ),
    ).toEqual([
      ...['organisation 组织推进', 'problem-list 逐项进展', '  group 已完成整改（2个）'],
      ...['    ? 【问题1】 甲不够 = completed', '    ? 【问题2】 甲不够 = completed', 'next-steps 后续打算'],
    ]);
  });
});

test('groups by what they are about, above problems', () => {
  expect(
    drawn(
      '一、整改进展情况',
      '◎党的建设方面（1个问题）',
      '问题1：甲不够。',
      ...ANSWERED,
      '◎业务工作方面',
      '问题2：乙不严。',
      ...ANSWERED,
    ),
  ).toEqual([
    ...['problem-list 一、整改进展情况', '  group 党的建设方面（1个问题）', '    ? 问题1 甲不够 = completed'],
    ...['  group 业务工作方面', '    ? 问题2 乙不严 = completed'],
  ]);
});
