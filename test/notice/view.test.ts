import { describe, expect, test } from 'vitest';
import { fold, isTraditional, viewOf } from '../../server/src/notice/view';

describe('a simplified text', () => {
  const raw = '问题1：统筹不够（见附件）(APP)。\r\n整改情况：“已整改”。';

  test('is its own view', () => {
    const view = viewOf(raw);
    expect(view.text).toBe(raw);
    expect(view.toRaw(5)).toBe(5);
    expect(view.toRaw(raw.length)).toBe(raw.length);
  });
});

describe('a traditional text', () => {
  test('is simplified character by character', () => {
    expect(viewOf('問題1：統籌不夠').text).toBe('问题1：统筹不够');
  });

  test('has its quotation marks turned: 「」 and 『』', () => {
    expect(viewOf('關於「重『形式』」的問題').text).toBe('关于“重‘形式’”的问题');
  });

  test('keeps its offsets where nothing is left out', () => {
    const raw = '關於巡察整改進展情況的通報';
    const view = viewOf(raw);
    expect(Array.from({ length: raw.length + 1 }, (_, i) => view.toRaw(i))).toEqual(
      Array.from({ length: raw.length + 1 }, (_, i) => i),
    );
  });

  test('characters outside the basic plane survive', () => {
    expect(viewOf('𠮷野關於問題').text).toBe('𠮷野关于问题');
  });

  test('long texts are whole', () => {
    const raw = `${'整改問題。'.repeat(10_000)}終`;
    const view = viewOf(raw);
    expect(view.text).toBe(`${'整改问题。'.repeat(10_000)}终`);
    expect(view.toRaw(view.text.length)).toBe(raw.length);
  });
});

describe('pinyin glosses', () => {
  const raw = '根據(jù)統(tǒng)一部署，問題（tí）1：長(zhǎng)期(APP)不夠(境)。';

  test('are skipped, words in brackets are not', () => {
    expect(viewOf(raw).text).toBe('根据统一部署，问题1：长期(APP)不够(境)。');
  });

  test('every character of the view maps to the character that it came from', () => {
    const view = viewOf(raw);
    for (const c of ['一', '部', '，', '1', '：', '境', '。']) {
      expect(raw[view.toRaw(view.text.indexOf(c))]).toBe(c);
    }
    expect(raw.slice(view.toRaw(view.text.indexOf('(APP')))).toMatch(/^\(APP\)/);
    expect(view.toRaw(view.text.length)).toBe(raw.length);
  });

  test('the map never runs backwards', () => {
    const { text, origin } = fold(raw);
    for (let i = 1; i <= text.length; i += 1) expect(origin[i]!).toBeGreaterThan(origin[i - 1]!);
  });

  test('a bracket without a character before it, or with capital letters, or long, is text', () => {
    expect(fold('(jù)據').text).toBe('(jù)据');
    expect(fold('據(Ju)據(jianguan)').text).toBe('据(Ju)据(jianguan)');
  });
});

test('traditional is told by the words that every notice has', () => {
  expect(isTraditional('關於整改情況的通報')).toBe(true);
  expect(isTraditional('关于整改情况的通报')).toBe(false);
  expect(isTraditional('')).toBe(false);
});
