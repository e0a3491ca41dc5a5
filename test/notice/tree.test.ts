import { describe, expect, test } from 'vitest';
import { saysWhatWasWrong } from '../../server/src/notice/tree';
import { drawTree, treeOf } from './reading';

const drawn = (...lines: string[]): string[] => {
  const text = lines.join('\n');
  return drawTree(text, treeOf(text));
};

describe('headings nest as the text nests them', () => {
  test.each([
    [
      '一、 > （一） > 1. > 问题N',
      ['一、甲', '  （一）乙', '    1.丙', '      问题1：丁', '      问题2：戊', '  （二）己', '二、庚'],
    ],
    [
      'a level left out',
      ['一、甲', '  （一）乙', '    1.丙', '      问题1：丁', '  （四）己', '    问题1：庚', '二、辛'],
    ],
    ['一、 > 第一方面 > 问题N', ['一、甲', '  第一方面：乙', '    问题1.丙', '  第二方面：丁', '    问题1.戊']],
    ['（一） at the top', ['（一）甲', '  1.乙', '  2.丙', '（二）丁', '  1.戊']],
    ['a flat list', ['1.甲', '2.乙', '3.丙']],
    [
      '反馈问题N holds numbered problems',
      ['一、甲', '  反馈问题一：乙', '    1.丙', '    2.丁', '  反馈问题二：戊', '    1.己'],
    ],
    ['Markdown headings', ['## 一、甲', '  ### （一）乙', '    #### 问题1：丙', '## 二、丁']],
  ])('%s', (_what, expected) => {
    const lines = expected.map((l) => l.trim());
    expect(drawn(...lines)).toEqual(expected.map((l) => l.replace(/#+ /, '')));
  });

  test('Markdown headings without ordinals nest by their depth', () => {
    expect(drawn('# 甲', '## 乙', '### 丙', '## 丁', '# 戊')).toEqual(['甲', '  乙', '    丙', '  丁', '戊']);
  });

  test('a chapter inside a chapter is another chapter', () => {
    expect(drawn('一、甲', '（一）乙', '1.丙', '二、丁')).toEqual(['一、甲', '  （一）乙', '    1.丙', '二、丁']);
  });

  test('the next number under another label is a sibling: 1. then 问题2.', () => {
    expect(drawn('一、甲', '1.乙不实', '整改过程：丙', '问题2.丁不严', '整改过程：戊')).toEqual([
      '一、甲',
      '  1.乙不实',
      '  问题2.丁不严',
    ]);
  });
});

test('the next number under another label goes on behind a paragraph, and opens a list behind a heading', () => {
  expect(drawn('（一）甲', '1.乙不实', '戊。', '问题2 丙不严', '己。')).toEqual([
    '（一）甲',
    '  1.乙不实',
    '  问题2 丙不严',
  ]);
  expect(drawn('一、甲', '1.乙', '问题1：丙', '2.丁', '问题2：戊')[4]).toBe('    问题2：戊');
});

describe('words that are a label by chance', () => {
  test('go on with the headings before them', () => {
    const text = '一、甲\n（一）健全体系。乙。\n（二）整改结果。丙。\n二、丁';
    const tree = treeOf(text);
    expect(drawTree(text, tree)).toEqual(['一、甲', '  （一）健全体系', '  （二）整改结果', '二、丁']);
    expect(tree.nodes.filter(({ answered, labelled }) => answered || labelled)).toEqual([]);
  });

  test('are labels behind a colon, and where no heading goes on', () => {
    expect(drawn('一、甲', '（一）乙不实', '（1）整改措施。丙', '（2）整改结果：丁', '（二）戊不严')).toEqual([
      ...['一、甲', '  （一）乙不实', '  （二）戊不严'],
    ]);
  });
});

describe('what stays in the body', () => {
  test('paragraphs and enumerations', () => {
    const text = '一、甲\n段落。\n一是乙。\n二是丙。';
    const tree = treeOf(text);
    expect(drawTree(text, tree)).toEqual(['一、甲']);
    expect(tree.roots[0]).toMatchObject({ first: 0, last: 4 });
  });

  test('numbered measures below a label', () => {
    expect(
      drawn('一、甲', '问题1：乙', '整改措施：', '1.丙', '2.丁', '3.戊', '问题2：己', '整改措施：', '1.庚'),
    ).toEqual(['一、甲', '  问题1：乙', '  问题2：己']);
  });

  test('bracketed measures below a label', () => {
    expect(drawn('一、甲', '1.乙不够', '整改情况：', '（1）丙', '（2）丁', '2.戊不够', '整改情况：己')).toEqual([
      '一、甲',
      '  1.乙不够',
      '  2.戊不够',
    ]);
  });

  test('a numbered label', () => {
    expect(drawn('一、甲', '问题1：乙', '1、整改情况：丙', '2、整改进度：已完成', '问题2：丁')).toEqual([
      '一、甲',
      '  问题1：乙',
      '  问题2：丁',
    ]);
  });

  test('what stands before the first heading', () => {
    const tree = treeOf('甲局通报\n根据部署。\n一、乙');
    expect(tree.lead).toHaveLength(2);
    expect(tree.nodes).toHaveLength(1);
  });
});

test('every node is listed once, in text order, below its parent', () => {
  const { nodes } = treeOf('一、甲\n（一）乙\n1.丙\n（二）丁\n二、戊');
  const offsets = nodes.map((n) => n.block.offset);
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  for (const node of nodes) if (node.parent) expect(node.parent.children).toContain(node);
});

test('a text without headings has no tree', () => {
  for (const text of ['', '段落。', '一是甲。\n二是乙。']) expect(treeOf(text).nodes).toEqual([]);
});

test('a node has fields on its own line or below', () => {
  const [own, below, none] = treeOf('1.甲。整改情况：乙\n2.丙\n整改情况：丁\n3.戊\n己').nodes;
  expect([own, below, none].map((n) => n!.labelled)).toEqual([true, true, false]);
});

test('a title that says what was wrong', () => {
  for (const title of ['关于甲的问题', '甲不到位', '存在短板', '未按期召开', '偏软'])
    expect([title, saysWhatWasWrong(title)]).toEqual([title, true]);
  for (const title of ['组织领导情况', '下一步打算', '加强学习'])
    expect([title, saysWhatWasWrong(title)]).toEqual([title, false]);
});

describe('a numbered list of measures', () => {
  test('begun on the line of its label', () => {
    const lines = ['1.甲', '整改措施：1.乙。', '2.丙。', '3.丁。', '整改进度：已完成。', '2.戊', '整改措施：己。'];
    expect(drawn(...lines)).toEqual(['1.甲', '2.戊']);
  });

  test('whose first items share a line', () => {
    expect(drawn('1.甲', '整改措施：1.乙。2.丙。', '3.丁。', '整改进度：已完成。', '2.戊')).toEqual(['1.甲', '2.戊']);
  });

  test('whose last item stands above the status, under the number of the next problem', () => {
    const lines = ['1.甲', '整改措施：', '1.乙。', '2.丙。', '整改进度：已完成。', '2.丁', '整改措施：', '1.戊。'];
    expect(drawn(...lines)).toEqual(['1.甲', '2.丁']);
  });

  test('below a Markdown heading that has the same kind of ordinal', () => {
    expect(drawn('### 1. 甲', '1. 乙', '2. 丙', '### 2. 丁', '1. 戊')).toEqual(['1. 甲', '2. 丁']);
  });

  test('of attachments', () => {
    expect(drawn('一、甲', '附件：1.乙', '2.丙', '3.丁')).toEqual(['一、甲']);
  });

  test('ends where an ordinal opens a group of problems', () => {
    const lines = [
      '（一）甲',
      '1.针对乙',
      '问题1：丙',
      '整改情况：一是丁。',
      '2.针对戊',
      '问题1：己',
      '整改情况：庚。',
    ];
    expect(drawn(...lines).map((line) => line.trim())).toEqual([
      '（一）甲',
      '1.针对乙',
      '问题1：丙',
      '2.针对戊',
      '问题1：己',
    ]);
  });
});
