import { describe, expect, test } from 'vitest';
import type { Problem } from '../../server/src/notice/model';
import { readProblem, readerOf } from '../../server/src/notice/problems';
import { mark, span, unmark } from './marked';
import { listOf, problemsIn, treeOf } from './reading';

/** The first problem of a list made of the lines, with its status and its title marked in the text. */
function first(...lines: string[]): Problem {
  return problemsIn(listOf(...lines, '问题9：壬不够。', '整改情况：癸。'))[0]!;
}
const MEASURES = '整改情况：一是召开会议。二是印发文件。';

describe('the status', () => {
  const status = (...lines: string[]): [string | null, string | null] => {
    const { status } = first('问题1：甲不够。', ...lines);
    return [status?.text ?? null, status?.value ?? null];
  };

  test.each([
    ['behind the measures', [MEASURES, '整改进度：已完成。']],
    ['before the measures', ['整改进度：已完成。', MEASURES]],
    ['on the line of the measures', [`${MEASURES}整改进度：已完成。`]],
    ['on the line below its label', [MEASURES, '整改进度：', '已完成。']],
    ['below a label without colon', [MEASURES, '整改进度', '已完成']],
    ['in brackets on the line below the title', ['【已完成】责任科室：医务科', MEASURES]],
    ['in brackets as the value', [MEASURES, '整改进度：【已完成】']],
    ['behind a bold label', [MEASURES, '**整改进度：**已完成。']],
    ['with trailing blanks', [MEASURES, '整改进度：已完成。\u3000 ']],
    ['with a half-width colon', [MEASURES, '整改进度:已完成。']],
    ['a sentence about the problem', [`${MEASURES}该问题已完成。`]],
    ['in brackets behind the measures', [`${MEASURES}（已完成）`]],
    ['as a last paragraph', [MEASURES, '（已完成）']],
  ])('%s', (_what, lines) => {
    expect(status(...lines)).toEqual(['已完成', 'completed']);
  });

  test('as the first sentence behind the title', () => {
    expect(first('问题1：甲不够。正在推进，设备已采购，待安装后投用。').status).toMatchObject({
      text: '正在推进',
      value: 'in-progress',
    });
    expect(first('问题1：甲不够。持续推进设备更新，已采购12台。').status).toBeNull();
    const problem = first('问题1：甲不够。已整改到位。区财政局细化项目43个，压减指标1200万元。');
    expect(problem.status).toMatchObject({ text: '已整改到位', value: 'completed' });
  });

  test('as the first sentence of the paragraph below the title', () => {
    expect(first('问题1：甲不够。', '已完成整改，并长期坚持。一是召开会议。').status).toMatchObject({
      text: '已完成整改，并长期坚持',
      value: 'completed-long-term',
    });
    expect(first('问题1：甲不够。', '正在整改，预计2025年9月底前完成。已安置摊贩213户。').status?.value).toBe(
      'in-progress',
    );
    expect(first('问题1：甲不够。', '已完成采购。一是召开会议。').status).toBeNull();
    expect(first('问题1：甲不够。', '召开会议。', '已完成整改。后来又研究一次。').status).toBeNull();
  });

  test('under a label with a blank in it', () => {
    expect(status('整改 措施：一是开会。', '整改 结果：已完成。')).toEqual(['已完成', 'completed']);
  });

  test('in brackets with its label', () => {
    expect(status('整改情况：一是开会。【整改状态：已完成】')).toEqual(['已完成', 'completed']);
    expect(first('问题1：甲不够【整改状态：已完成】', MEASURES)).toMatchObject({
      title: '甲不够',
      status: { text: '已完成' },
    });
  });

  test('in brackets before the title', () => {
    expect(first('问题1：【已完成】甲不够。', MEASURES)).toMatchObject({ title: '甲不够', status: { text: '已完成' } });
    expect(first('问题1：（二期）甲不够。', MEASURES)).toMatchObject({ title: '（二期）甲不够', status: null });
  });

  test('in brackets behind the full stop of the title', () => {
    const problem = first('问题1：甲不够。（已完成整改）', '责任单位：乙；完成时限：2024年3月底。', MEASURES);
    expect([problem.title, problem.status?.text]).toEqual(['甲不够', '已完成整改']);
  });

  test('in brackets behind a time limit', () => {
    expect(status('整改情况：一是开会。完成时限：3月底。二是发文。（已完成整改）')).toEqual([
      '已完成整改',
      'completed',
    ]);
  });

  test('is not the day by which one of the measures will be done', () => {
    expect(status('整改情况：一是开会。二是方案正在评审，2025年10月底前办结。')).toEqual([null, null]);
  });

  test('in brackets behind the title, which it does not belong to', () => {
    const problem = first('问题1：甲不够（已完成整改）', MEASURES);
    expect(problem.title).toBe('甲不够');
    expect(problem.status?.text).toBe('已完成整改');
  });

  test('the phrase as written, behind what introduces it', () => {
    expect(status(`${MEASURES}截至目前，该问题已整改到位，长期坚持。`)).toEqual([
      '已整改到位，长期坚持',
      'completed-long-term',
    ]);
  });

  test('may follow one of the commas of the last sentence', () => {
    expect(status('整改情况：一是开会，已追缴资金326万元，整改到位。')).toEqual(['整改到位', 'completed']);
  });

  test('a status line that the lexicon does not know has no value', () => {
    expect(status('整改进度：见附件。', MEASURES)).toEqual(['见附件', null]);
  });

  test.each([
    '一是正在办理消防审验手续。',
    '一是已完成采购3台。',
    '一是印发《整改方案》。',
    '一是开会，确保年底前完成。',
  ])('is missing where the measures are all there is: %s', (measures) => {
    expect(status(`整改情况：${measures}`)).toEqual([null, null]);
  });

  test('an empty label says nothing', () => {
    expect(status('整改进度：', MEASURES)).toEqual([null, null]);
  });
});

describe('the measures', () => {
  const measures = (...lines: string[]): string | null => {
    const text = listOf('问题1：甲不够。', ...lines, '问题9：壬不够。', '整改情况：癸。');
    const found = problemsIn(text)[0]!.measures;
    return found && text.slice(found.offset, found.endOffset).trim();
  };

  test('begin at their label and end at the next', () => {
    expect(measures('整改情况：一是开会。', '整改进度：已完成。')).toBe('整改情况：一是开会。');
    expect(measures('整改进度：已完成。', '整改措施：一是开会。')).toBe('整改措施：一是开会。');
  });

  test('may be told under the label of a status where no other problem labels its own', () => {
    const fields = ['完成情况：已完成。一是开会。二是发文。', '完成情况：一是开会。二是发文。'];
    const text = listOf('问题1：甲不够。', fields[0]!, '问题2：乙不够。', fields[1]!);
    expect(problemsIn(text).map((p) => text.slice(p.measures?.offset, p.measures?.endOffset).trim())).toEqual(fields);
    expect(measures(fields[0]!)).toBeNull();
  });

  test('a label with nothing behind it promises, but is none', () => {
    expect(measures('整改情况：', '整改进度：已完成。')).toBeNull();
  });

  test('may have no label where no other problem has one', () => {
    const text = listOf(
      '1.关于甲的问题。',
      '召开会议研究部署，印发整改方案。',
      '2.关于乙的问题。',
      '组织专项检查，完善内控制度。',
    );
    expect(problemsIn(text).map((p) => text.slice(p.measures?.offset, p.measures?.endOffset).trim())).toEqual([
      '召开会议研究部署，印发整改方案。',
      '组织专项检查，完善内控制度。',
    ]);
  });
});

describe('title and label', () => {
  test.each([
    ['问题1：⟦甲不够⟧。', '问题1'],
    ['问题1.⟦甲不够⟧', '问题1'],
    ['1．\u3000⟦针对“甲”的问题⟧', '1'],
    ['1、⟦关于甲的问题⟧。部分单位不实。', '1'],
    ['（一）⟦甲不够⟧。', '（一）'],
    ['问题（一）：⟦甲不够⟧', '问题（一）'],
    ['整改任务：⟦甲不够⟧', '整改任务'],
    ['**问题1：**⟦甲不够⟧', '问题1'],
    ['- **问题1：⟦甲不够⟧**', '问题1'],
    ['\u3000\u3000问题1：⟦甲不够⟧', '问题1'],
  ])('%s', (line, label) => {
    const text = listOf(unmark(line), MEASURES);
    const [problem] = problemsIn(text);
    expect(problem?.label).toBe(label);
    expect(mark(text, [{ offset: problem!.titleOffset, endOffset: problem!.titleEnd }])).toContain(line);
    expect(text.slice(problem!.offset, problem!.labelEnd)).toBe(label);
  });
});

describe('the fields', () => {
  test('are all there, each to the next', () => {
    const text = listOf(
      '问题1：甲不够。',
      '责任单位：乙科。',
      '整改时限：2024年6月底前。',
      '原因分析：丙。',
      MEASURES,
      '整改进度：已完成。',
    );
    const [problem] = problemsIn(text);
    expect(problem?.fields.map((f) => [f.kind, text.slice(f.offset, f.valueOffset)])).toEqual([
      ['responsible', '责任单位：'],
      ['deadline', '整改时限：'],
      ['cause', '原因分析：'],
      ['measures', '整改情况：'],
      ['status', '整改进度：'],
    ]);
    for (const f of problem!.fields) expect(f.endOffset).toBeGreaterThanOrEqual(f.valueOffset);
  });

  test('a problem without any has none', () => {
    expect(first('问题1：甲不够。').fields).toEqual([]);
  });
});

test('a problem is read up to where it is told to end', () => {
  const text = '问题1：甲不够。\n整改情况：一是开会。\n下一步，持续推进。';
  const tree = treeOf(text);
  const end = text.indexOf('下一步');
  const content = readProblem(text, tree, tree.nodes[0]!, end);
  expect(content.end).toBe(end);
  expect(mark(text, [content.measures && span(content.measures)])).toContain('⟦整改情况：一是开会。');
});

test('a status without label opens or closes a text', () => {
  const ends = (text: string): boolean => readerOf(text, treeOf(text)).tellsStatus(treeOf(text).nodes[0]!);
  expect(ends('1.关于甲的问题。召开会议。该问题已整改完成。')).toBe(true);
  expect(ends('1.关于甲的问题。召开会议。（已完成）')).toBe(true);
  expect(ends('1.关于甲的问题。\n已整改完成。召开会议。')).toBe(true);
  expect(ends('1.关于甲的问题。该问题已整改完成。后来又召开会议研究。')).toBe(false);
});
