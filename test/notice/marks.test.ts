import { describe, expect, test } from 'vitest';
import { mayOpenMark, readMark } from '../../server/src/notice/marks';
import { mark as show, unmark } from './marked';

/** family ordinal, and the text with label and title marked. */
function read(text: string): string {
  const found = readMark(text, 0, text.length);
  if (!found) return 'none';
  const { family, ordinal, offset, labelEnd, titleOffset } = found;
  const spans = [
    { offset, endOffset: labelEnd },
    { offset: titleOffset, endOffset: text.length },
  ];
  return `${family} ${ordinal} ${show(text, spans)}`;
}

describe('ordinals: the label without its mark, the title without blanks', () => {
  test.each([
    ['chapter 1', '⟦一⟧、⟦整改工作组织情况⟧'],
    ['chapter 23', '⟦二十三⟧、⟦甲⟧'],
    ['chapter 1', '⟦一⟧.⟦甲⟧'],
    ['chapter 2', '⟦二⟧．⟦甲⟧'],
    ['bracketed 1', '⟦（一）⟧⟦甲方面⟧'],
    ['bracketed 12', '⟦(十二)⟧⟦甲方面⟧'],
    ['bracketed 1', '⟦（一)⟧⟦甲方面⟧'],
    ['bracketed 1', '⟦（ 一 ）⟧ ⟦甲方面⟧'],
    ['bracketed 1', '⟦（一）⟧、⟦甲方面⟧'],
    ['arabic 1', '⟦1⟧.⟦关于甲的问题⟧'],
    ['arabic 1', '⟦1⟧．\u3000⟦针对甲的问题⟧'],
    ['arabic 12', '⟦12⟧、⟦甲⟧'],
    ['arabic 3', '⟦３⟧．⟦甲⟧'],
    ['arabic 1', '⟦1⟧.⟦4个部门超标准的问题⟧'],
    ['arabic 2', '⟦2⟧、⟦3家企业违规的问题⟧'],
    ['arabic-bracketed 1', '⟦（1）⟧⟦甲⟧'],
    ['arabic-bracketed 2', '⟦2)⟧⟦甲⟧'],
    ['arabic-bracketed 2', '⟦2）⟧ ⟦甲⟧'],
    ['circled 1', '⟦①⟧⟦甲⟧'],
    ['circled 20', '⟦⑳⟧⟦甲⟧'],
    ['aspect 1', '⟦第一方面⟧：⟦甲⟧'],
    ['aspect 2', '⟦第二类问题⟧：⟦甲⟧'],
    ['aspect 3', '⟦第三个方面⟧，⟦甲⟧'],
    ['aspect 4', '⟦第四方面⟧ ⟦甲⟧'],
    ['chapter 1', '⟦第一部分⟧\u3000⟦甲⟧'],
    ['aspect 2', '⟦板块之二⟧：⟦甲⟧'],
    ['chapter 3', '⟦丙⟧、⟦某事项⟧'],
    ['chapter 2', '⟦贰⟧、⟦某事项⟧'],
    ['enumeration 1', '⟦一是⟧⟦开会⟧'],
    ['enumeration 11', '⟦十一是⟧⟦开会⟧'],
  ])('%s in %s', (what, source) => {
    expect(read(unmark(source))).toBe(`${what} ${source}`);
  });
});

describe('labels of problems', () => {
  test.each([
    ['problem 1', '⟦问题1⟧：⟦甲⟧'],
    ['problem 4', '⟦第四项⟧：⟦甲⟧'],
    ['problem 1', '⟦反馈问题之一⟧：⟦甲⟧'],
    ['problem 4', '⟦反馈清单4号⟧：⟦甲⟧'],
    ['problem 2', '⟦任务2/7⟧⟦（省方案第15项）⟧'],
    ['problem 3', '⟦反馈事项3⟧｜⟦甲⟧'],
    ['problem 5', '⟦反馈问题5⟧——⟦甲⟧'],
    ['problem 9', '⟦【问题9】⟧⟦甲⟧'],
    ['problem 1', '⟦〔序号1〕⟧⟦甲⟧'],
    ['problem 7', '⟦【第七项】⟧⟦甲⟧'],
    ['problem 2', '⟦反馈问题1-2⟧：⟦甲⟧'],
    ['problem 12', '⟦第12项整改任务⟧：⟦甲⟧'],
    ['problem 3', '⟦第三个问题⟧\u3000⟦甲⟧'],
    ['problem 12', '⟦问题12⟧.⟦甲⟧'],
    ['problem 2', '⟦问题2⟧．⟦甲⟧'],
    ['problem 3', '⟦问题3⟧、⟦甲⟧'],
    ['problem 4', '⟦问题4⟧ ⟦甲⟧'],
    ['problem 5', '⟦问题 5⟧：⟦甲⟧'],
    ['problem 1', '⟦问题一⟧：⟦甲⟧'],
    ['problem 1', '⟦问题（一）⟧：⟦甲⟧'],
    ['problem 2', '⟦问题(2)⟧:⟦甲⟧'],
    ['problem 1', '⟦反馈问题一⟧：⟦甲⟧'],
    ['problem 3', '⟦具体问题3⟧：⟦甲⟧'],
    ['problem 2', '⟦整改任务二⟧：⟦甲⟧'],
    ['problem 7', '⟦任务7⟧：⟦甲⟧'],
    ['problem 0', '⟦整改任务⟧：⟦甲⟧'],
    ['problem 0', '⟦问题⟧：⟦甲⟧'],
  ])('%s in %s', (what, source) => {
    expect(read(unmark(source))).toBe(`${what} ${source}`);
  });

  test('an ordinal may stand alone on its line', () => {
    expect(read('问题1')).toBe('problem 1 ⟦问题1⟧⟦⟧');
  });
});

describe('no ordinals', () => {
  test.each([
    ...[
      '1.5亿元',
      '１．５亿元',
      '12.8%',
      '3.2万人',
      '2024.5.1',
      '2024年',
      '1000、',
      '2.5个百分点',
      '甲、乙两家',
      '【整改措施】甲',
      '板块一览',
      '1.5人次',
      '3.2公里',
    ],
    ...['一、二年级', '三、四季度', '一、二级', '五、六月份', '一二三', '十个', '一般', '两个维护', '百年'],
    ...['（见附件）', '（一', '(', '（境）', '()', '（一二三四五六）'],
    ...['第一，', '第一次', '第一方面军', '第二批', '第一书记'],
    ...[
      '问题整改',
      '问题清单：',
      '问题1个',
      '问题10余个',
      '问题一览表',
      '问题是',
      '任务书：',
      '问题1.5',
      '第四项工作：甲',
      '第一：甲',
      '第三项甲',
    ],
    ...['整改情况：', '甲、乙', '是', ''],
  ])('%s', (text) => {
    expect(read(text)).toBe('none');
  });

  test('a question without a text is no problem', () => {
    expect(read('问题：')).toBe('none');
  });
});

test('a mark reads where it stands', () => {
  const text = '\u3000\u3000（二）甲方面';
  expect(readMark(text, 2, text.length)).toMatchObject({ offset: 2, labelEnd: 5, titleOffset: 5, ordinal: 2 });
  expect(readMark(text, 0, text.length)).toBeNull();
});

test('every accepted mark passes the cheap test', () => {
  for (const c of '一1１（(①第问反整任事具查检突主重审巡甲癸板【〔[［序')
    expect([c, mayOpenMark(c.charCodeAt(0))]).toEqual([c, true]);
  for (const c of '张“，。a ') expect([c, mayOpenMark(c.charCodeAt(0))]).toEqual([c, false]);
});
