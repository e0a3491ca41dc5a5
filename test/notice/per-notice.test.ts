import { describe, expect, it, vi } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import type { Notice } from '../../server/src/notice/model';
import { perNotice } from '../../server/src/notice/per-notice';

describe('perNotice', () => {
  it('is worked out once a notice', () => {
    const make = vi.fn((notice: Notice) => [notice.text.length]);
    const lengthOf = perNotice(make);
    const [first, second] = [parseNotice('甲'), parseNotice('甲乙')];
    expect([lengthOf(first), lengthOf(second), lengthOf(first)]).toEqual([[1], [2], [1]]);
    expect(lengthOf(first)).toBe(lengthOf(first));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('remembers that there is nothing', () => {
    const make = vi.fn(() => null);
    const nothing = perNotice(make);
    const notice = parseNotice('甲');
    expect([nothing(notice), nothing(notice)]).toEqual([null, null]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('asks again after an error', () => {
    let times = 0;
    const flaky = perNotice(() => {
      if (times++ === 0) throw new Error('once');
      return [times];
    });
    const notice = parseNotice('甲');
    expect(() => flaky(notice)).toThrow('once');
    expect(flaky(notice)).toEqual([2]);
  });
});
