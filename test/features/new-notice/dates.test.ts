import { describe, expect, it } from 'vitest';
import { readDates } from '../../../server/src/features/new-notice/dates';

describe('dates', () => {
  it.each([
    ['2025-3-10 2025-5-16', '2025年3月10日至5月16日'],
    ['2025-03-10 to 2025-05-16', '2025年3月10日至5月16日'],
    ['2025.3.10-5.16', '2025年3月10日至5月16日'],
    ['2025.3.10—2025.5.16', '2025年3月10日至5月16日'],
    ['从2025年3月10日到5月16日', '2025年3月10日至5月16日'],
    ['２０２５／３／１０至５／１６', '2025年3月10日至5月16日'],
    ['2024年11月4日至2025年1月9日', '2024年11月4日至2025年1月9日'],
  ])('%s', (written, text) => {
    expect(readDates(written, 2)).toMatchObject({ text });
  });

  it('one alone', () => {
    expect(readDates(' 2025-06-20 ', 1)).toEqual({ text: '2025年6月20日', last: '2025-06-20' });
  });

  it.each([
    ['2025-6-20', 2, 'unread'],
    ['3月10日至5月16日', 2, 'unread'],
    ['2025年3月至5月', 2, 'unread'],
    ['2025-6-20 前后', 1, 'unread'],
    ['', 1, 'unread'],
    ['2025-2-29', 1, 'no-such-day'],
    ['2025-13-1', 1, 'no-such-day'],
    ['2025-5-16至2025-3-10', 2, 'order'],
  ] as const)('not %s', (written, count, fault) => {
    expect(readDates(written, count)).toEqual({ fault });
  });
});
