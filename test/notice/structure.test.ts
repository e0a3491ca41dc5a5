import { describe, expect, test } from 'vitest';
import { namesStatus, withoutCount } from '../../server/src/notice/structure';
import { structureOf } from './reading';

/** `role 一、…` for every named heading, `? 1.…` for every problem, in text order. */
function drawn(...lines: string[]): string[] {
  const text = lines.join('\n');
  const { tree, roles, problems } = structureOf(text);
  return tree.nodes.flatMap((node) => {
    const heading = text.slice(node.block.offset, node.title.end);
    if (problems.includes(node)) return [`? ${heading}`];
    return roles.has(node) ? [`${roles.get(node)} ${heading}`] : [];
  });
}
const problems = (...lines: string[]): string[] => drawn(...lines).filter((l) => l.startsWith('?'));
const ANSWER = ['整改情况：一是开会。', '整改进度：已完成。'];

describe('chapters are named by words, place and content', () => {
  test('the usual four', () => {
    expect(
      drawn(
        '一、组织整改落实情况',
        '甲。',
        '二、巡察反馈问题整改情况',
        '1.乙不够',
        ...ANSWER,
        '2.丙不严',
        ...ANSWER,
        '三、下一步打算',
        '丁。',
      ),
    ).toEqual([
      'organisation 一、组织整改落实情况',
      'problem-list 二、巡察反馈问题整改情况',
      '? 1.乙不够',
      '? 2.丙不严',
      'next-steps 三、下一步打算',
    ]);
  });

  test('slogans are told by their place', () => {
    expect(
      drawn(
        '一、锚定政治“定盘星”，凝聚共识',
        '甲。',
        '二、聚焦突出问题，动真碰硬',
        '1.乙不够',
        ...ANSWER,
        '三、乘势而上谱新篇',
        '丁。',
      ),
    ).toEqual([
      'organisation 一、锚定政治“定盘星”，凝聚共识',
      'problem-list 二、聚焦突出问题，动真碰硬',
      '? 1.乙不够',
      'next-steps 三、乘势而上谱新篇',
    ]);
  });

  test('the seven of a report', () => {
    const roles = drawn(
      ...['一、总体情况', '甲。', '二、反馈问题整改情况', '1.乙不够', ...ANSWER, '三、建章立制情况', '丙。'],
      ...['四、问责处理情况', '丁。', '五、存在的主要问题', '戊。', '六、下步打算', '己。'],
    ).map((l) => l.split(' ')[0]);
    expect(roles).toEqual([
      'overall',
      'problem-list',
      '?',
      'system-building',
      'accountability',
      'remaining-issues',
      'next-steps',
    ]);
  });

  test('one chapter may hold the totals, the list and what was built', () => {
    expect(
      drawn(
        '一、整改情况',
        '（一）总体情况',
        '甲。',
        '（二）重点整改事项整改情况',
        '1.乙不够',
        ...ANSWER,
        '（三）建章立制情况',
        '丙。',
        '二、下步打算',
        '丁。',
      ),
    ).toEqual([
      'problem-list-parent 一、整改情况',
      'overall （一）总体情况',
      'problem-list （二）重点整改事项整改情况',
      '? 1.乙不够',
      'system-building （三）建章立制情况',
      'next-steps 二、下步打算',
    ]);
  });

  test('numbered paragraphs below a part are its items', () => {
    expect(
      drawn(
        '一、组织整改情况',
        '（一）统一思想。甲。',
        '（二）压实责任。乙。',
        '二、反馈问题整改情况',
        '1.丙不够',
        ...ANSWER,
        '三、下步打算',
        '（一）持续整改。丁。',
      ),
    ).toEqual([
      'organisation 一、组织整改情况',
      'organisation-item （一）统一思想',
      'organisation-item （二）压实责任',
      'problem-list 二、反馈问题整改情况',
      '? 1.丙不够',
      'next-steps 三、下步打算',
      'next-steps-item （一）持续整改',
    ]);
  });
});

test('a chapter that looks ahead is that wherever it stands; 监督执纪情况 behind the list does not', () => {
  expect(
    drawn(
      '一、下一步打算',
      '甲。',
      '二、反馈问题整改情况',
      '1.乙不严',
      ...ANSWER,
      '三、强化监督执纪情况',
      '丙。',
    ).filter((l) => /^[a-z]/.test(l)),
  ).toEqual(['next-steps 一、下一步打算', 'problem-list 二、反馈问题整改情况', 'accountability 三、强化监督执纪情况']);
});

describe('groups', () => {
  test('chapters promoted to level 1', () => {
    expect(
      drawn(
        '一、在理论学习方面',
        '1.甲不够',
        ...ANSWER,
        '二、在履行职责方面',
        '1.乙不严',
        ...ANSWER,
        '三、下一步打算',
        '丙。',
      ),
    ).toEqual([
      'group 一、在理论学习方面',
      '? 1.甲不够',
      'group 二、在履行职责方面',
      '? 1.乙不严',
      'next-steps 三、下一步打算',
    ]);
  });

  test('chapters that begin at （一）', () => {
    expect(drawn('（一）在理论学习方面', '1.甲不够', ...ANSWER, '（二）在履行职责方面', '1.乙不严', ...ANSWER)).toEqual(
      ['group （一）在理论学习方面', '? 1.甲不够', 'group （二）在履行职责方面', '? 1.乙不严'],
    );
  });

  test('groups and subgroups below a list', () => {
    expect(
      drawn(
        '一、反馈问题整改情况',
        '（一）甲方面',
        '1.关于乙的问题',
        '问题1：丙不够',
        ...ANSWER,
        '问题2：丁不够',
        ...ANSWER,
        '（二）戊方面',
        '问题1：己不够',
        ...ANSWER,
      ),
    ).toEqual([
      'problem-list 一、反馈问题整改情况',
      'group （一）甲方面',
      'subgroup 1.关于乙的问题',
      '? 问题1：丙不够',
      '? 问题2：丁不够',
      'group （二）戊方面',
      '? 问题1：己不够',
    ]);
  });

  test('反馈问题一： with numbered problems is a subgroup', () => {
    expect(
      drawn(
        '一、反馈问题整改情况',
        '反馈问题一：甲方面',
        '1.乙不够',
        ...ANSWER,
        '反馈问题二：丙方面',
        '1.丁不够',
        ...ANSWER,
      ),
    ).toEqual([
      'problem-list 一、反馈问题整改情况',
      'subgroup 反馈问题一：甲方面',
      '? 1.乙不够',
      'subgroup 反馈问题二：丙方面',
      '? 1.丁不够',
    ]);
  });

  test('aspects: 第一方面：', () => {
    expect(
      drawn('一、立行立改', '第一方面：甲', '问题1.乙不够', ...ANSWER, '第二方面：丙', '问题1.丁不够', ...ANSWER).slice(
        1,
      ),
    ).toEqual(['group 第一方面：甲', '? 问题1.乙不够', 'group 第二方面：丙', '? 问题1.丁不够']);
  });
});

describe('problems', () => {
  test('are told by their label', () => {
    expect(problems('一、反馈问题整改情况', '问题1：甲', '乙。', '问题2：丙', '丁。')).toHaveLength(2);
  });

  test('or by what answers them', () => {
    expect(
      problems('一、反馈问题整改情况', '1.甲专项整治', '整改情况：乙。', '2.丙专项整治', '整改情况：丁。'),
    ).toHaveLength(2);
  });

  test('or, without any label, by their words', () => {
    expect(problems('一、反馈问题整改情况', '1.甲不够到位', '召开会议。', '2.关于乙的问题', '印发文件。')).toHaveLength(
      2,
    );
  });

  test('their siblings are problems too', () => {
    expect(problems('一、反馈问题整改情况', '1.甲', '2.乙', ...ANSWER, '3.丙', ...ANSWER)).toHaveLength(3);
  });

  test('numbered paragraphs of other chapters are none', () => {
    expect(
      problems(
        '一、组织整改情况',
        '1.高度重视。甲。',
        '2.压实责任。乙。',
        '二、反馈问题整改情况',
        '1.丙不够',
        ...ANSWER,
        '三、下一步打算',
        '1.持续整改。丁。',
      ),
    ).toEqual(['? 1.丙不够']);
  });

  test('numbered measures are none', () => {
    expect(
      problems(
        '一、反馈问题整改情况',
        '1.甲不够',
        '整改情况：',
        '（1）乙。',
        '（2）丙。',
        '整改进度：已完成。',
        '2.丁不够',
        ...ANSWER,
      ),
    ).toEqual(['? 1.甲不够', '? 2.丁不够']);
  });

  test('bracketed measures are none though the status line closes below the last', () => {
    expect(
      problems(
        '一、反馈问题整改情况',
        '（一）甲不够',
        '1.召开会议研究部署',
        '2.印发文件',
        '整改进度：已完成。',
        '（二）乙不严',
        ...ANSWER,
      ),
    ).toEqual(['? （一）甲不够', '? （二）乙不严']);
  });
});

test('a text without headings has neither roles nor problems', () => {
  expect(drawn('甲。', '乙。')).toEqual([]);
});

test('a group may name the status of its problems; the name of a requirement is none', () => {
  for (const title of [
    ...['已完成整改的问题', '正在整改的问题', '尚未完成的事项', '基本完成的任务'],
    ...['集中整改期内已完成的整改事项', '集中整改期内未完成、需长期坚持的整改事项'],
    ...['已完成整改的问题（8个）', '已完成整改问题共计三项', '取得阶段性成效的问题', '整改完成的问题'],
  ])
    expect([title, namesStatus(title)]).toEqual([title, true]);
  for (const title of ['立行立改类问题', '持续整改类', '正在推进，成效明显', '存在的问题'])
    expect([title, namesStatus(title)]).toEqual([title, false]);
});

test('分阶段整改 is a status beside groups that state one, else a requirement', () => {
  const title = '分阶段整改的问题（3个）';
  expect(namesStatus(title)).toBe(false);
  expect(namesStatus(title, () => ['立行立改的问题', title])).toBe(false);
  expect(namesStatus(title, () => ['已完成整改的问题（8个）', title])).toBe(true);
  expect(withoutCount(title)).toBe('分阶段整改的问题');
});

test('问题整改情况 is the list, whatever the problems are called; 存在的主要问题 is what is left', () => {
  const roles = (heading: string): (string | undefined)[] => {
    const lines = [
      '一、组织领导',
      '甲。',
      `二、${heading}`,
      '1.乙不够',
      '召开会议。',
      '2.丙不实',
      '印发文件。',
      '三、下一步打算',
    ];
    const { tree, roles } = structureOf(lines.join('\n'));
    return tree.roots.map((node) => roles.get(node));
  };
  expect(roles('主要问题整改情况')[1]).toBe('problem-list');
  expect(roles('存在问题的整改情况')[1]).toBe('problem-list');
  expect(roles('存在的主要问题')[1]).toBe('remaining-issues');
});

test('a list with a single group holds its problems', () => {
  const lines = [
    '一、总体情况',
    '甲。',
    '二、反馈问题整改情况',
    '（一）责任落实方面',
    '问题1：乙不实',
    '整改情况：丙。',
    '问题2：丁不严',
  ];
  const { problems, roles, tree } = structureOf([...lines, '整改情况：戊。', '三、下一步打算', '己。'].join('\n'));
  expect(problems.map(({ family }) => family)).toEqual(['problem', 'problem']);
  expect(tree.roots.map((node) => roles.get(node))).toEqual(['overall', 'problem-list', 'next-steps']);
});

test('a status in the heading makes problems of its siblings, however one of them is labelled', () => {
  expect(
    problems(
      ...[
        '一、在甲方面',
        '1.关于乙不够的问题（已完成整改）',
        '一是开会。',
        '问题2：关于丙不严的问题（正在整改）',
        '一是开会。',
      ],
      ...['3.关于丁不实的问题（已完成整改）', '二、在戊方面', '1.关于己不细的问题（已完成整改）', '一是开会。'],
    ),
  ).toHaveLength(4);
});

test('a list closed by the status is that of its problem, whatever the title says', () => {
  const list = ['①丙。', '②丁。', '③戊。', '（整改状态：已完成整改）'];
  expect(problems('反馈问题一：甲人数偏多', ...list, '8.乙不足', ...list, '反馈问题九：己陈旧', ...list)).toEqual([
    ...['? 反馈问题一：甲人数偏多', '? 8.乙不足', '? 反馈问题九：己陈旧'],
  ]);
});
