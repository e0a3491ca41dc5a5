import { beforeAll, describe, expect, it } from 'vitest';
import { noticeStatus } from '../../server/src/features/status';
import { useLocale } from '../../server/src/lint/locale';
import type { Problem } from '../../server/src/notice/model';
import { finding } from './finding';
import { at, notice, problem } from './sample';

const TEXT = '青禾区整改情况的通报\n问题1：甲。\n问题2：乙。\n问题3：丙。\n';
const status = (value: NonNullable<Problem['status']>['value']): Problem['status'] => ({
  ...at(TEXT, '甲'),
  value,
  longTerm: false,
});

describe('status of a notice', () => {
  beforeAll(() => useLocale('zh-cn'));

  const SAMPLE = notice(TEXT, {
    profile: { value: 'public-notice', reason: 'title', evidence: at(TEXT, '通报') },
    problems: [
      problem(TEXT, '问题1：甲。', { status: status('completed') }),
      problem(TEXT, '问题2：乙。', { status: status(null) }),
      problem(TEXT, '问题3：丙。'),
    ],
  });

  it('tells the kind of notice with its reason, and how far the problems have come', () => {
    expect(noticeStatus(SAMPLE, [])).toMatchObject({
      profile: 'public-notice',
      reason: expect.stringContaining('通报') as string,
      problems: 3,
      statuses: { completed: 1, unknown: 1, none: 1 },
    });
    expect(noticeStatus(SAMPLE, []).tally).toBe('已完成 1 · 表述未识别 1 · 无状态 1');
  });

  it('counts a flood as what it stands for', () => {
    const place = at(TEXT, '甲');
    const found = [finding('a', place, { severity: 'error' }), finding('b', place, { count: 30 })];
    expect(noticeStatus(SAMPLE, found).findings).toEqual({ error: 1, warning: 30, info: 0, hint: 0 });
  });
});
