import { describe, expect, test } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import { drawNotice, listOf, noticeWith, problemsIn } from './reading';

const BLOCK = ['整改进度：已完成。', '整改情况：一是开会。'];
const drawn = (...lines: string[]): string[] =>
  problemsIn(listOf(...lines)).map(
    (p) => `${p.label} ${p.status?.value ?? 'none'}${p.shared ? ' shared' : ''}${p.measures ? '' : ' unanswered'}`,
  );

describe('neighbours share one block', () => {
  test('two', () => {
    expect(drawn('问题1：甲不够。', '问题2：乙不够。', ...BLOCK, '问题3：丙不严。', ...BLOCK)).toEqual([
      '问题1 completed shared',
      '问题2 completed shared',
      '问题3 completed',
    ]);
  });

  test('three', () => {
    expect(drawn('问题1：甲不够。', '问题2：乙不够。', '问题3：丙不严。', ...BLOCK)).toEqual([
      '问题1 completed shared',
      '问题2 completed shared',
      '问题3 completed shared',
    ]);
  });

  test('not four', () => {
    expect(drawn('问题1：甲不够。', '问题2：乙不够。', '问题3：丙不严。', '问题4：丁不实。', ...BLOCK)[0]).toBe(
      '问题1 none unanswered',
    );
  });

  test('status and measures stand at the same place for all', () => {
    const [first, second] = problemsIn(listOf('问题1：甲不够。', '问题2：乙不够。', ...BLOCK));
    expect(first?.status).toEqual(second?.status);
    expect(first?.measures).toEqual(second?.measures);
    expect(first!.endOffset).toBeLessThanOrEqual(second!.offset);
  });

  test('a heading ends the chain', () => {
    expect(
      drawn(
        '（一）戊方面',
        '问题1：甲不够。',
        ...BLOCK,
        '问题2：乙不够。',
        '（二）己方面',
        '问题1：丙不严。',
        ...BLOCK,
      ),
    ).toEqual(['问题1 completed', '问题2 none unanswered', '问题1 completed']);
  });

  test('a problem with a text of its own takes no part', () => {
    expect(drawn('问题1：甲不够。', '具体表现：乙。', '问题2：丙不够。', ...BLOCK)[0]).toBe('问题1 none unanswered');
  });

  test('the last one without a block shares nothing', () => {
    expect(drawn('问题1：甲不够。', ...BLOCK, '问题2：乙不够。')).toEqual(['问题1 completed', '问题2 none unanswered']);
  });
});

describe('where a problem ends', () => {
  const text = listOf(
    '（一）戊方面',
    '问题1：甲不够。',
    ...BLOCK,
    '问题2：乙不够。',
    ...BLOCK,
    '（二）己方面',
    '问题1：丙不够。',
    ...BLOCK,
    '二、下一步打算',
    '丁。',
  );
  const [one, two, three] = problemsIn(text);

  test('at the next problem or heading', () => {
    expect(one?.endOffset).toBe(two?.offset);
    expect(two?.endOffset).toBe(text.indexOf('（二）己方面'));
    expect(three?.endOffset).toBe(text.indexOf('二、下一步打算'));
  });

  test('or at a part without heading', () => {
    const flat = noticeWith('1.关于甲的问题。整改情况：乙。', '下一步，我局将持续整改。', '甲县乙局', '2024年1月5日');
    expect(problemsIn(flat)[0]?.endOffset).toBe(flat.indexOf('下一步'));
  });

  test('or with the text', () => {
    const open = listOf('问题1：甲不够。', ...BLOCK);
    expect(problemsIn(open)[0]?.endOffset).toBe(open.length);
  });
});

describe('the path of a problem', () => {
  test('holds all headings above it, without end marks', () => {
    const text = noticeWith(
      '一、反馈问题整改情况：',
      '（一）甲方面。',
      '1.关于乙的问题',
      '问题1：丙不够',
      ...BLOCK,
      '问题2：丁不够',
      ...BLOCK,
      '（二）戊方面。',
      '问题1：己不够',
      ...BLOCK,
    );
    const [first, second, third] = problemsIn(text);
    expect(first?.groupPath).toEqual(['一、反馈问题整改情况', '（一）甲方面', '1.关于乙的问题']);
    expect(second?.groupPath).toBe(first?.groupPath);
    expect(third?.groupPath).toEqual(['一、反馈问题整改情况', '（二）戊方面']);
  });

  test('is empty where problems follow the background', () => {
    const [problem] = problemsIn(noticeWith('1.关于甲的问题。整改情况：乙。', '2.关于丙的问题。整改情况：丁。'));
    expect(problem).toMatchObject({ groupPath: [], section: -1 });
  });

  test('the innermost section is named', () => {
    const notice = parseNotice(
      listOf('（一）甲方面', '问题1：乙不够', ...BLOCK, '（二）丙方面', '问题1：丁不够', ...BLOCK),
    );
    expect(notice.problems.map((p) => notice.sections[p.section]?.heading)).toEqual(['（一）甲方面', '（二）丙方面']);
  });
});

test('a group that names a status gives it to its problems', () => {
  const text = noticeWith(
    '一、反馈问题整改情况',
    '（一）已完成整改的问题',
    '1.甲不够',
    '整改情况：开会。',
    '（二）正在整改的问题',
    '1.乙不严',
    '整改情况：发文。',
    '2.丙不实',
    '整改进度：已完成。',
    '整改情况：检查。',
  );
  expect(problemsIn(text).map((p) => p.status?.value)).toEqual(['completed', 'in-progress', 'completed']);
});

test('a flat list that follows the background', () => {
  const text = noticeWith(
    '1.关于甲的问题。整改情况：乙。该问题已完成整改。',
    '2.关于丙的问题。整改情况：丁。该问题正在整改。',
    '3.关于戊的问题。整改情况：己。（长期坚持）',
  );
  expect(drawNotice(parseNotice(text)).slice(1)).toEqual([
    '? 1 关于甲的问题 = completed',
    '? 2 关于丙的问题 = in-progress',
    '? 3 关于戊的问题 = long-term',
  ]);
});
