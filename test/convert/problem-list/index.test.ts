import { describe, expect, it } from 'vitest';
import { problemsInFile, problemsInText, UnreadableList } from '../../../server/src/convert/problem-list/index';
import type { ProblemList } from '../../../server/src/convert/problem-list/index';
import { docx, p, table, xlsx } from './office';

const MARKS = { group: '#', problem: '-', other: '?' };
const shown = ({ items }: ProblemList): string[] => items.map(({ kind, text }) => `${MARKS[kind]} ${text}`);
const inText = (...lines: string[]): string[] => shown(problemsInText(lines.join('\n')));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a list of problems that was pasted', () => {
  it.each([
    ['1.', ['1.学习不深入。', '2．调研不够；', '3、台账不全']],
    ['（一）', ['（一）学习不深入', '(二) 调研不够', '（三）台账不全。']],
    ['问题1：', ['问题1：学习不深入', '问题2:调研不够', '问题 3：台账不全']],
    ['①', ['①学习不深入', '②调研不够', '③台账不全']],
    ['一是', ['一是学习不深入；', '二是调研不够；', '三是台账不全。']],
    ['nothing', ['学习不深入', '', '\u3000\u3000调研不够', '台账不全']],
    ['bullets', ['• 学习不深入', '- 调研不够', '●台账不全']],
  ])('with %s', (_name, lines) => {
    expect(inText(...lines)).toEqual(['- 学习不深入', '- 调研不够', '- 台账不全']);
  });

  it('with Windows line ends and a byte order mark', () => {
    expect(shown(problemsInText('\ufeff1.学习不深入\r\n\r\n2.调研不够\r\n'))).toEqual(['- 学习不深入', '- 调研不够']);
  });

  it('with headings of groups, numbered or not', () => {
    const groups = ['# 党的领导方面', '- 学习不深入', '- 调研不够', '# 选人用人方面存在的问题', '- 程序不规范'];
    expect(
      inText('一、党的领导方面', '1.学习不深入', '2.调研不够', '二、选人用人方面存在的问题：', '1.程序不规范'),
    ).toEqual(groups);
    expect(inText('党的领导方面', '学习不深入', '调研不够', '选人用人方面存在的问题：', '程序不规范')).toEqual(groups);
  });

  it('takes for a heading what holds others, whatever its words', () => {
    expect(inText('（一）落实主体责任', '问题1：研究不够', '（二）压力传导', '问题2：考核不严')).toEqual([
      '# 落实主体责任',
      '- 研究不够',
      '# 压力传导',
      '- 考核不严',
    ]);
  });

  it('leaves out nothing that it does not understand', () => {
    expect(
      inText('巡察反馈问题清单', '1.学习不深入', '一是计划没有。二是记录不全。', '2.', '（内部资料）', '3.调研不够'),
    ).toEqual([
      '? 巡察反馈问题清单',
      '- 学习不深入',
      '? 一是计划没有。二是记录不全。',
      '? 2.',
      '? （内部资料）',
      '- 调研不够',
    ]);
  });

  it('on one line, as it comes out of a box of one line', () => {
    expect(inText('1.学习不深入，仅2.5次 2.调研不够 3.台账不全')).toEqual([
      '- 学习不深入，仅2.5次',
      '- 调研不够',
      '- 台账不全',
    ]);
  });

  it('as a table', () => {
    const list = problemsInText(
      '序号\t问题类别\t反馈问题\t责任单位\n1\t党的领导\t学习不深入\t办公室\n2\t\t调研不够\t\n3\t选人用人\t程序不规范\t',
    );
    expect(shown(list)).toEqual(['# 党的领导', '- 学习不深入', '- 调研不够', '# 选人用人', '- 程序不规范']);
    expect(list.unused).toEqual(['责任单位']);
    expect(inText('1\t学习不深入', '2\t调研不够')).toEqual(['- 学习不深入', '- 调研不够']);
  });

  it('of nothing', () => {
    expect(inText('', ' \u3000')).toEqual([]);
  });
});

describe('a list of problems in a file', () => {
  it('.csv in GB18030, with quotes, line ends inside and a heading across', () => {
    const csv =
      '巡察反馈问题台账,,\r\n序号,问题,整改时限\r\n一、党的领导方面,,\r\n1,"学习,\r\n不深入",9月底\r\n2,调研不够,\r\n';
    const list = problemsInFile('台账.CSV', gb18030(csv));
    expect(shown(list)).toEqual(['? 巡察反馈问题台账', '# 党的领导方面', '- 学习,不深入', '- 调研不够']);
    expect(list.unused).toEqual(['整改时限']);
    expect(shown(problemsInFile('a.csv', bytes('问题;责任人\n学习不深入;甲\n调研不够;乙\n')))).toEqual([
      '- 学习不深入',
      '- 调研不够',
    ]);
  });

  it('.txt', () => {
    expect(shown(problemsInFile('a.txt', bytes('1.学习不深入\n2.调研不够')))).toEqual(['- 学习不深入', '- 调研不够']);
  });

  it('.docx: paragraphs, whether they bear their number or Word counts them', () => {
    const typed = docx(p('问题清单') + p('1.学习不深入') + p('') + p('2.调研不够'));
    expect(shown(problemsInFile('a.docx', typed))).toEqual(['? 问题清单', '- 学习不深入', '- 调研不够']);
    const counted = docx(
      p('党的领导', 0) + p('学习不深入', 1) + p('调研不够', 1) + p('选人用人', 0) + p('程序不规范', 1),
    );
    expect(shown(problemsInFile('a.docx', counted))).toEqual([
      '# 党的领导',
      '- 学习不深入',
      '- 调研不够',
      '# 选人用人',
      '- 程序不规范',
    ]);
  });

  it('.docx: a table, not what was deleted, text boxes once', () => {
    const deleted = '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>';
    const box = `<mc:AlternateContent><mc:Choice>${p('框')}</mc:Choice><mc:Fallback>${p('框')}</mc:Fallback></mc:AlternateContent>`;
    const file = docx(
      `${deleted}${box}${table(['序号', '存在问题', '责任人'], ['1', '学习不深入 &amp; 浅', '甲'], ['2', '调研不够', ''])}`,
    );
    const list = problemsInFile('a.docx', file);
    expect(shown(list)).toEqual(['? 框', '- 学习不深入 & 浅', '- 调研不够']);
    expect(list.unused).toEqual(['责任人']);
  });

  it('.xlsx: shared and inline strings, empty cells left out', () => {
    const strings = ['<t>序号</t>', '<t>问题</t>', '<r><t>学习</t></r><r><t>不深入</t></r><rPh><t>xx</t></rPh>'];
    const file = xlsx(
      strings,
      '<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
        '<row><c r="A2"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>' +
        '<row><c r="A3"><v>2</v></c><c r="C3" t="inlineStr"><is><t>调研不够</t></is></c></row>',
    );
    // By what it is, not by what it is called.
    expect(shown(problemsInFile('a.docx', file))).toEqual(['- 学习不深入', '- 调研不够']);
  });

  it.each([
    ['legacy', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1)],
    ['damaged', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)],
    ['damaged', docx('<w:p><w:r>').slice(0, -40)],
    ['damaged', docx('<w:p></w:r>')],
    ['binary', Uint8Array.of(1, 0, 2)],
    ['encoding', Uint8Array.of(0x41, 0xff, 0xff)],
  ])('%s: is said', (failure, file) => {
    expect(() => problemsInFile('a', file)).toThrow(expect.objectContaining({ failure }));
    expect(() => problemsInFile('a', file)).toThrow(UnreadableList);
  });
});

/** There is no encoder for it: the decoder, asked about every pair of bytes. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, [number, number]>();
  for (let a = 0x81; a < 0xff; a += 1)
    for (let b = 0x40; b < 0xff; b += 1) if (b !== 0x7f) known.set(decoder.decode(Uint8Array.of(a, b)), [a, b]);
  return Uint8Array.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : known.get(c)!)));
}
