import { expect, test } from 'vitest';
import {
  digitValue,
  isNumeral,
  numeralValue,
  spelledYear,
  toNumeral,
} from '../../../server/src/notice/lexicon/numerals';

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['一百', 100],
  ['一百零五', 105],
  ['一百一十', 110],
  ['一百一十七', 117],
  ['两百', 200],
  ['三千零四', 3004],
  ['九千九百九十九', 9999],
  ['〇', 0],
  ['', 0],
  ['甲', 0],
])('%s is %i', (text, value) => {
  expect(numeralValue(text)).toBe(value);
});

test('writing and reading a numeral agree from 1 to 9999', () => {
  for (let n = 1; n <= 9999; n += 1) expect([n, numeralValue(toNumeral(n))]).toEqual([n, n]);
});

test('numerals are written as in documents', () => {
  expect([10, 11, 20, 101, 110, 1001, 1010, 1100].map(toNumeral)).toEqual([
    ...['十', '十一', '二十', '一百零一', '一百一十', '一千零一', '一千零一十', '一千一百'],
  ]);
});

test('digits of either width count', () => {
  expect([...'09０９'].map((c) => digitValue(c.charCodeAt(0)))).toEqual([0, 9, 0, 9]);
  expect([...'一aＡ①'].map((c) => digitValue(c.charCodeAt(0)))).toEqual([-1, -1, -1, -1]);
});

test('〇, 两 and the units are numerals, ordinary characters are not', () => {
  expect([...'一九十百千〇零两'].every((c) => isNumeral(c.charCodeAt(0)))).toBe(true);
  expect([...'万年是、1①甲'].some((c) => isNumeral(c.charCodeAt(0)))).toBe(false);
  expect(isNumeral(Number.NaN)).toBe(false);
});

test.each([
  ['二〇二四', '2024'],
  ['二零二四', '2024'],
  ['二○一九', '2019'],
  ['二Ｏ二三', '2023'],
])('the year %s is %s', (text, year) => {
  expect(spelledYear(text)).toBe(year);
});
