import { expect, test } from 'vitest';
import { simplifiedUnits } from '../../server/src/notice/simplify';

const simplify = (text: string): string =>
  String.fromCharCode(...[...text].map((c) => simplifiedUnits()[c.charCodeAt(0)]!));

test('the words of a notice have one form each', () => {
  expect(simplify('問題進展狀態報告關於責任領導時限郵政編碼電話')).toBe('问题进展状态报告关于责任领导时限邮政编码电话');
});

test('what has no simplified form stays', () => {
  expect(simplify('整改通报，。1aＡ')).toBe('整改通报，。1aＡ');
  expect(simplifiedUnits()).toHaveLength(0x10000);
});

test('quotation marks follow', () => {
  expect(simplify('「」『』')).toBe('“”‘’');
});
