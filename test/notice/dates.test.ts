import { expect, test } from 'vitest';
import { FULL_DATE, toIso } from '../../server/src/notice/dates';

function iso(text: string): string | null {
  const match = new RegExp(`^${FULL_DATE}$`).exec(text);
  return match && toIso(match[1]!, match[2]!, match[3]!);
}

test.each([
  ['2022年4月28日', '2022-04-28'],
  ['2024年12月1日', '2024-12-01'],
  ['2024年01月05日', '2024-01-05'],
  ['2024 年 1 月 5 日', '2024-01-05'],
  ['二〇二四年四月二十八日', '2024-04-28'],
  ['二零二三年十二月三十一日', '2023-12-31'],
  ['二○一九年十月十日', '2019-10-10'],
  ['二〇二四年一月十一日', '2024-01-11'],
  ['2024年二月三日', '2024-02-03'],
])('%s is %s', (text, expected) => {
  expect(iso(text)).toBe(expected);
});

test('an impossible date is kept as written: a rule may speak of it', () => {
  expect(iso('2023年13月32日')).toBe('2023-13-32');
});

test.each(['2024年4月', '4月28日', '24年4月28日', '2024-04-28', '2024年4月28', '今年四月二十八日'])(
  '%s is no full date',
  (text) => {
    expect(iso(text)).toBeNull();
  },
);
