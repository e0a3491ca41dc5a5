import { beforeAll, describe, expect, it } from 'vitest';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { useLocale } from '../../server/src/lint/locale';
import { HEAD, LISTS, TAIL, understood } from './understood';

/** The text with its hints written into it. */
const shown = (text: string, years: boolean, statuses: boolean, part?: string): string[] => {
  const { document, notice } = understood(text);
  const from = part ? text.indexOf(part) : 0;
  const range = { start: document.positionAt(from), end: document.positionAt(from + (part ?? text).length) };
  return inlayHints(document, notice, { years, statuses }, range).map(({ position, label }) => {
    const end = document.offsetAt(position);
    return `${text.slice(end - 5, end)}[${label as string}]`;
  });
};

describe('inlay hints', () => {
  beforeAll(() => useLocale('zh-cn'));
  const NOTICE = HEAD + LISTS + TAIL;

  it('tell the year that a date inherits in its paragraph', () => {
    expect(shown(NOTICE, true, false)).toEqual(['4月28日[2024]', '。6月3日[2024]']);
    expect(shown(NOTICE.replace('4月28日', '28日'), true, false)).toEqual(['。6月3日[2024]']);
  });

  it('tell what a status means where it does not say so itself', () => {
    expect(shown(NOTICE, false, true)).toEqual(['：正在整改[整改中]']);
  });

  it('are those of the range, and none unless asked for', () => {
    expect(shown(NOTICE, true, true, LISTS)).toEqual(['：正在整改[整改中]']);
    expect(shown(NOTICE, false, false)).toEqual([]);
  });
});
