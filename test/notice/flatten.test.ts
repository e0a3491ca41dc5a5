import { describe, expect, test } from 'vitest';
import { findFields } from '../../server/src/notice/fields';
import { splitFlattened, splitHeadings } from '../../server/src/notice/flatten';
import { mark, unmark } from './marked';

/** Places where paragraphs begin, shown as ⟦⟧. */
function shown(text: string, first = false): string {
  const fields = findFields(text);
  const labels = { count: (end: number): number => fields.filter((f) => f.offset < end).length };
  const starts = splitFlattened(text, 0, text.length, first, labels) ?? [];
  return mark(
    text,
    starts.map((offset) => ({ offset, endOffset: offset })),
  );
}

const FILL = '召开党组会议专题研究部署，逐项细化整改措施，明确责任人和完成时限，定期调度督办，压茬推进落实。';
const ITEM = `整改情况：一是${FILL.repeat(3)}二是${FILL.repeat(3)}整改进度：已完成。`;

describe('where a line holds several headings', () => {
  test('paragraphs begin at the headings that follow a blank', () => {
    const source =
      `⟦⟧一、整改工作组织情况 ⟦⟧${FILL.repeat(9)} ⟦⟧二、反馈问题整改情况 ⟦⟧（一）甲方面 ` +
      `⟦⟧1.关于甲的问题。${ITEM} ⟦⟧2.关于乙的问题。${ITEM} ⟦⟧三、下一步打算 ⟦⟧${FILL}`;
    expect(shown(unmark(source))).toBe(source);
  });

  test('and at those that follow a sentence', () => {
    const source =
      `⟦⟧一、整改工作组织情况。${FILL.repeat(9)}⟦⟧二、反馈问题整改情况。⟦⟧（一）甲方面。` +
      `⟦⟧问题1：甲不到位。${ITEM}⟦⟧问题2：乙不到位。${ITEM}⟦⟧三、下一步打算。${FILL}`;
    expect(shown(unmark(source))).toBe(source);
  });

  test('the first child may follow its heading without any mark', () => {
    const source =
      `⟦⟧一、反馈问题整改情况⟦⟧（一）甲方面⟦⟧1.关于甲的问题。${ITEM}⟦⟧2.关于乙的问题。${ITEM}` +
      `⟦⟧（二）丙方面⟦⟧1.关于丙的问题。${ITEM}⟦⟧二、下一步打算。${FILL}`;
    expect(shown(unmark(source))).toBe(source);
  });

  test('the title, the contact part and the signature are paragraphs too', () => {
    const source =
      `⟦⟧中共甲县乙局党组关于巡察整改进展情况的通报⟦⟧根据县委统一部署，县委第一巡察组开展了巡察。` +
      `⟦⟧一、组织整改情况。${FILL.repeat(9)}⟦⟧二、反馈问题整改情况。⟦⟧问题1：甲不到位。${ITEM}⟦⟧三、下一步打算。${FILL}` +
      `⟦⟧欢迎广大干部群众对整改情况进行监督。⟦⟧联系电话：0731-12345678。⟦⟧中共甲县乙局党组 ⟦⟧2024年1月5日`;
    expect(shown(unmark(source), true)).toBe(source);
  });

  test('enumerations and bracketed numbers stay in their paragraph', () => {
    const line = shown(`一、甲 问题1：乙。${ITEM}（1）${FILL}（2）${FILL} 问题2：丙。${ITEM}①${FILL} 二、丁 ${FILL}`);
    expect(line).not.toMatch(/⟦⟧(?:一是|二是|（1）|（2）|①)/);
  });

  test('a blank behind a comma or colon is a typing habit', () => {
    const line = shown(`一、甲 问题1：乙。${ITEM}责任单位： 丙科， 丁科。 问题2：丙。${ITEM} 二、丁 ${FILL}`);
    expect(line).not.toMatch(/⟦⟧(?:丙科|丁科)/);
  });
});

describe('an honest line', () => {
  test('that is short is never looked at', () => {
    expect(shown('一、甲 二、乙 三、丙 整改情况：丁。整改进度：戊。')).not.toContain('⟦');
  });

  test('that is long has no headings', () => {
    expect(shown(FILL.repeat(60))).not.toContain('⟦');
  });

  test('may count its measures', () => {
    const list = ['一', '二', '三', '四'].map((n) => `${n}是${FILL}`).join('');
    expect(shown(`整改情况：${list.repeat(8)}`)).not.toContain('⟦');
  });

  test('may cite figures and school years', () => {
    expect(shown(`全年投入1.5亿元。${FILL.repeat(20)}一、二年级开课。${FILL}三、四季度检查。${FILL}`)).not.toContain(
      '⟦',
    );
  });
});

describe('headings that share a short line', () => {
  const heads = (text: string): string =>
    mark(
      text,
      (splitHeadings(text, 0, text.length) ?? []).map((offset) => ({ offset, endOffset: offset })),
    );

  test('are two where the second continues the count', () => {
    expect(heads('三、存在的问题 四、下步打算')).toBe('⟦⟧三、存在的问题 ⟦⟧四、下步打算');
    expect(heads('三、存在的问题\u3000\u3000四、下步打算')).toBe('⟦⟧三、存在的问题\u3000\u3000⟦⟧四、下步打算');
  });

  test.each([
    '三、存在的问题 五、下步打算',
    '三、存在的问题四、下步打算',
    '三、存在的问题',
    '（三）甲 （四）乙',
    '甲 一、乙',
  ])('are one in %s', (text) => {
    expect(heads(text)).not.toContain('⟦');
  });
});
