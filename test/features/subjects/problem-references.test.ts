import { describe, expect, it } from 'vitest';
import { referencesOf, referencesTo } from '../../../server/src/features/subjects/problem-references';
import { HEAD, LISTS, TAIL, understood } from '../understood';

const problem = (label: string, said: string): string =>
  `${label}：办理不及时。\n整改情况：${said}。\n整改进度：已完成整改。\n\n`;
const NOTICE = (said: string, label = (n: number): string => `问题${n}`): string =>
  `${HEAD}\n${problem(label(1), '开展学习12次')}${problem(label(2), said)}${problem(label(3), '走访36户')}`;

/** `[what is said, labels that it can mean]` */
const read = (source: string): [string, ...string[]][] => {
  const { notice, text } = understood(source);
  return referencesOf(notice).map(({ offset, endOffset, targets }) => [
    text.slice(offset, endOffset),
    ...targets.map((heading) => text.slice(heading.offset, heading.titleEnd).slice(0, 8)),
  ]);
};

describe('references to problems', () => {
  it.each([
    ['结合问题1一并整改', [['问题1', '问题1：办理不及']]],
    ['结合问题一的整改', [['问题一', '问题1：办理不及']]],
    [
      '与问题1、3一并整改',
      [
        ['问题1', '问题1：办理不及'],
        ['3', '问题3：办理不及'],
      ],
    ],
    [
      '与问题1至问题3一并整改',
      [
        ['问题1', '问题1：办理不及'],
        ['问题3', '问题3：办理不及'],
      ],
    ],
    ['与第3个问题一并整改', [['第3个问题', '问题3：办理不及']]],
    ['与整改问题3一并整改', [['整改问题3', '问题3：办理不及']]],
  ])('%s', (said, expected) => {
    expect(read(NOTICE(said))).toEqual(expected);
  });

  it.each([
    '排查问题3个',
    '发现问题1余起',
    '存在问题一直未解决',
    '主要问题一是学习不够，二是检查不够',
    '印发《关于问题1的通知》',
    '落实“对照问题1抓整改”的要求',
    '整改问题2024年已销号',
    '对照问题9整改',
  ])('are not found in %s', (said) => {
    expect(read(NOTICE(said))).toEqual([]);
  });

  it('mean headings without the word, where there are no others', () => {
    expect(read(NOTICE('结合问题3整改', (n) => `${n}.关于第${n}类事项`))).toEqual([
      ['问题3', expect.stringMatching(/^3\./)],
    ]);
  });

  it('mean the nearest list, and all of them where none is nearer', () => {
    const { notice, text } = understood(HEAD + LISTS + TAIL);
    const told = referencesOf(notice).map(({ targets }) =>
      targets.map(({ offset }) => text.slice(offset + 4, offset + 7)),
    );
    expect(told).toEqual([['学习不'], ['文件多'], ['检查流', '下沉少']]);
  });

  it('are counted for one heading though others have its label', () => {
    const { notice, text } = understood(HEAD + LISTS + TAIL);
    const [first] = notice.headings.filter(({ offset, labelEnd }) => text.slice(offset, labelEnd) === '问题1');
    expect(referencesTo(notice, [first!]).map(({ offset }) => text.slice(offset - 2, offset))).toEqual(['结合']);
  });

  it('stay fast where there are thousands of them', () => {
    const many = NOTICE('结合问题1、问题2、问题3整改。'.repeat(4000));
    const { notice } = understood(many);
    expect(referencesOf(notice)).toHaveLength(12_000);
  }, 2000);
});
