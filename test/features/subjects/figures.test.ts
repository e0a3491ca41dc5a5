import { describe, expect, it } from 'vitest';
import { countedBy, figureAt, figuresCounting } from '../../../server/src/features/subjects/figures';
import { HEAD, LISTS, TAIL, understood } from '../understood';

const NOTICE = HEAD + LISTS + TAIL;
const counted = (source: string, partlyAs?: 'completed' | 'open'): { as: string; claimed: number; items: string[] } => {
  const { notice, caret, text } = understood(source);
  const { as, claimed, items } = countedBy(notice, figureAt(notice, caret)!, partlyAs);
  return { as, claimed, items: items.map(({ offset }) => text.slice(offset).split(/[：\n]/)[0]!) };
};
const mark = (word: string, source = NOTICE): string => source.replace(word, `<|>${word}`);

describe('figures of the whole notice', () => {
  it('count groups, problems, and problems by their status', () => {
    expect(counted(mark('2个方面'))).toMatchObject({
      as: 'groups',
      claimed: 2,
      items: [/责任/, /作风/].map((w) => expect.stringMatching(w) as string),
    });
    expect(counted(mark('4个问题'))).toEqual({
      as: 'problems',
      claimed: 4,
      items: ['问题1', '问题2', '问题1', '问题2'],
    });
    expect(counted(mark('已完成整改3个'))).toEqual({ as: 'statuses', claimed: 3, items: ['问题1', '问题1', '问题2'] });
    expect(counted(mark('正在整改1个'))).toEqual({ as: 'statuses', claimed: 1, items: ['问题2'] });
  });

  it('that are wrong count what is there', () => {
    const wrong = NOTICE.replace('整改3个，正在整改1个', '整改2个，正在整改2个');
    expect(counted(mark('已完成整改2个', wrong))).toEqual({
      as: 'statuses',
      claimed: 2,
      items: ['问题1', '问题1', '问题2'],
    });
    expect(counted(mark('4个问题', NOTICE.replace(/\n问题2：下沉少[\s\S]*?整改。\n/, '')))).toMatchObject({
      as: 'problems',
      claimed: 4,
      items: ['问题1', '问题2', '问题1'],
    });
  });

  it('follow the way in which partly done problems are counted', () => {
    const partly = NOTICE.replace('整改进度：已完成整改。', '整改进度：基本完成。');
    expect(counted(mark('已完成整改3个', partly)).items).toEqual(['问题1', '问题1', '问题2']);
    expect(counted(mark('已完成整改3个', partly), 'open').items).toEqual(['问题1', '问题2']);
  });

  it('of a list of the main problems are not checked', () => {
    const main = NOTICE.replace('二、反馈问题整改情况', '二、重点问题整改情况').replace('4个问题', '36个问题');
    expect(counted(mark('36个问题', main))).toEqual({ as: 'unchecked', claimed: 36, items: [] });
  });

  it('are found from a problem', () => {
    const { notice, text } = understood(NOTICE);
    const said = figuresCounting(notice, notice.problems[1]!).map(({ offset, endOffset }) =>
      text.slice(offset, endOffset),
    );
    expect(said).toEqual(['正在整改1个', '4个问题']);
  });
});
