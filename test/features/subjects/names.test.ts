import { describe, expect, it } from 'vitest';
import { nameAt, placesOfName } from '../../../server/src/features/subjects/body-names';
import { shortNamesOf } from '../../../server/src/features/subjects/short-names';
import { understood } from '../understood';

const TITLE = '中共青禾区水务局党组关于巡察整改进展情况的通报\n\n';

describe('short names', () => {
  it.each([
    ['区委第一巡察组（以下简称“巡察组”）对本局开展了巡察', '巡察组', '区委第一巡察组'],
    ['2024年3月，根据青禾区水务局（以下简称区水务局）党组安排', '区水务局', '青禾区水务局'],
    ['成立巡察整改工作领导小组（下称领导小组）', '领导小组', '巡察整改工作领导小组'],
    ['经信局牵头，会同青禾区自然资源和规划局（简称“区自然资源局”，下同）', '区自然资源局', '青禾区自然资源和规划局'],
    ['上级单位（以下简称市局）', '市局', null],
  ])('%s', (said, short, full) => {
    expect(shortNamesOf(understood(`${TITLE}${said}。\n`).notice)).toMatchObject([{ short, full }]);
  });

  it('are none where a paper is shortened', () => {
    expect(shortNamesOf(understood(`${TITLE}印发《整改方案》（以下简称《方案》）。\n`).notice)).toEqual([]);
  });
});

describe('names of bodies', () => {
  const at = (source: string, names: readonly string[] = []): string | undefined => {
    const { notice, caret } = understood(TITLE + source);
    return nameAt(notice, { ownNames: names }, caret)?.name;
  };

  it('are those of the title, those introduced and those configured', () => {
    expect(at('青禾区<|>水务局多次研究。\n')).toBe('青禾区水务局');
    expect(at('由区<|>水务局牵头。\n')).toBe('区水务局');
    expect(at('区委第一巡察组（以下简称巡察组）反馈了意见，巡<|>察组要求整改。\n')).toBe('巡察组');
    expect(at('河长办<|>已落实。\n', ['河长办'])).toBe('河长办');
    expect(at('河长办<|>已落实。\n')).toBeUndefined();
  });

  it('stand outside quotations and titles, but for the one that introduces them, and are whole', () => {
    const { notice, expected } = understood(
      `${TITLE}青禾区水务局（以下简称“<|区水务局|>”）。印发《区水务局工作规则》，“区水务局行动慢”的反映，红枫区水务局来访。由<|区水务局|>负责，督促<|区水务局|>落实。\n`,
    );
    const found = placesOfName(notice, '区水务局').map(({ offset, endOffset }) => [
      offset,
      notice.text.slice(offset, endOffset),
    ]);
    expect(found).toEqual(expected);
  });

  it('are found in traditional text', () => {
    const { notice, expected } = understood(
      '中共青禾區水務局黨組關於巡察整改進展情況的通報\n\n由<|區水務局|>負責，問題已報告。\n',
    );
    const found = placesOfName(notice, '区水务局').map(({ offset, endOffset }) => [
      offset,
      notice.text.slice(offset, endOffset),
    ]);
    expect(found).toEqual(expected);
  });
});
