import { describe, expect, test } from 'vitest';
import type { StatusValue } from '../../server/src/notice/model';
import { isStatusClause, readStatus, statusPhraseOffset } from '../../server/src/notice/status';

/** The vocabulary of domain §4, row by row: phrase, and whether the work goes on. */
const VOCABULARY: Readonly<Record<StatusValue, readonly (readonly [phrase: string, longTerm?: 'long-term'])[]>> = {
  completed: [
    ...[['已完成'], ['已整改'], ['已完成整改'], ['完成整改'], ['整改完成'], ['已整改到位'], ['已整改完毕']],
    ...[['全部整改到位'], ['已销号'], ['已办结'], ['已立行立改'], ['已完结']],
  ] as [string][],
  'completed-long-term': [
    ['已完成并长期坚持', 'long-term'],
    ['已完成整改并长期坚持', 'long-term'],
    ['已整改，长期坚持', 'long-term'],
    ['完成整改、持续巩固', 'long-term'],
    ['立行立改并长期坚持', 'long-term'],
    ['已整改到位并常态化推进', 'long-term'],
  ],
  partly: [
    ['基本完成'],
    ['基本整改到位'],
    ['阶段性完成'],
    ['阶段性完成并长期坚持', 'long-term'],
    ['完成阶段性任务'],
    ['取得阶段性成效'],
    ['部分整改'],
    ['除资金拨付外已完成'],
    ['除资金拨付外均已完成'],
    ['已完成阶段性任务并长期坚持', 'long-term'],
    ['除职业教育方面取得阶段性成效,2023年9月10日前完成,其他方面已全部整改完成并长期坚持', 'long-term'],
    ['基本完成，2024年12月底前完成'],
    ['除1笔外，其余均已收回'],
  ],
  'in-progress': [
    ...[['正在整改'], ['整改中'], ['推进中'], ['正在推进'], ['持续整改'], ['分阶段整改'], ['按序时进度推进']],
    ...[['申请延期'], ['需持续整改'], ['未完成'], ['未完成，预计2024年6月底前完成'], ['正在整改，2024年12月底前完成']],
    ['正在整改，长期坚持', 'long-term'],
  ] as [string, 'long-term'?][],
  'not-started': [['未整改'], ['尚未整改'], ['未启动'], ['待整改'], ['拟整改'], ['尚未启动']],
  'long-term': [
    ...(['长期坚持', '持续坚持', '长期整改', '需长期整改', '常态化推进', '持续推进'] as const).map(
      (phrase) => [phrase, 'long-term'] as const,
    ),
  ],
  'n/a': [['不涉及'], ['无此类问题'], ['已移交县纪委监委办理']],
};

for (const [value, phrases] of Object.entries(VOCABULARY)) {
  describe(value, () => {
    test.each(phrases.map(([phrase, longTerm]) => [phrase, longTerm === 'long-term'] as const))(
      '%s',
      (phrase, longTerm) => {
        expect(readStatus(phrase)).toMatchObject({ value, longTerm });
      },
    );
  });
}

test('a date still to come is a deadline, one gone by is none', () => {
  expect(readStatus('正在整改，2024年12月底前完成').deadline).toBe(true);
  expect(readStatus('预计2024年6月完成').deadline).toBe(true);
  expect(readStatus('已于2023年12月整改完成').deadline).toBe(false);
  expect(readStatus('已完成').deadline).toBe(false);
});

test('a phrase without a status word has no value', () => {
  for (const phrase of ['', '召开会议', '一是加强学习', '见附件']) expect(readStatus(phrase).value).toBeNull();
});

test('a phrase reads the same however often it is asked', () => {
  const first = readStatus('已整改，长期坚持');
  for (let i = 0; i < 3; i += 1) expect(readStatus('已整改，长期坚持')).toEqual(first);
  // More phrases than any cache would keep.
  for (let i = 0; i < 2000; i += 1) expect(readStatus(`已完成${i}`).value).toBe('completed');
});

describe('a clause that is a status and nothing else', () => {
  test.each([
    ...[
      '已完成',
      '该问题已完成整改',
      '该问题正在整改',
      '目前，该问题已整改到位',
      '截至目前，该问题已整改完成',
      '此项问题已销号',
    ],
    ...[
      '已完成整改，并长期坚持',
      '正在整改，预计2024年6月底前完成',
      '目前正在整改',
      '整改到位',
      '长期坚持',
      '尚未完成',
    ],
    ...['除资金拨付外，其余均已完成整改', '已全部整改到位', '上述问题均已整改完毕', '正在推进中', '已按期完成'],
  ])('%s', (clause) => {
    expect(isStatusClause(clause)).toBe(true);
  });

  test.each([
    ...[
      '正在办理消防审验手续',
      '已完成采购3台',
      '已完成采购',
      '已整改57处',
      '已追缴资金326万元',
      '完成率100%',
      '已完成3项整改任务',
    ],
    ...[
      '确保2025年底前完成',
      '力争年底完成整改',
      '召开会议',
      '进一步加强管理',
      '整改情况报告不够实在',
      '制定整改措施',
      '',
    ],
  ])('not %s', (clause) => {
    expect(isStatusClause(clause)).toBe(false);
  });

  test('is short', () => {
    expect(isStatusClause('已完成整改'.repeat(20))).toBe(false);
  });
});

test('the phrase proper begins behind what introduces it', () => {
  const phrase = (clause: string): string => clause.slice(statusPhraseOffset(clause));
  expect(phrase('截至目前，该问题已完成整改')).toBe('已完成整改');
  expect(phrase('该问题正在整改')).toBe('正在整改');
  expect(phrase('已完成')).toBe('已完成');
  expect(phrase('召开会议')).toBe('召开会议');
});
