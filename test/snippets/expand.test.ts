import { describe, expect, it } from 'vitest';
import { expandSnippet } from './expand';

describe('expandSnippet', () => {
  it.each([
    ['问题$1：', '问题：'],
    ['问题${1:2}：', '问题2：'],
    ['${1|已完成,正在整改|}。', '已完成。'],
    ['${1|甲\\,乙,丙|}', '甲,乙'],
    ['$1${1:区委}$1', '区委区委区委'],
    ['${1:《${2:办法}》}', '《办法》'],
    ['$CURRENT_YEAR年${CURRENT_MONTH/^0//}月${CURRENT_DATE/^0//}日', '2025年1月6日'],
    ['\\$1 \\}', '$1 }'],
  ])('%s → %s', (body, text) => {
    expect(expandSnippet(body)).toBe(text);
  });

  it('joins the lines of a body', () => {
    expect(expandSnippet(['甲', '', '乙$0'])).toBe('甲\n\n乙');
  });

  it.each(['$', '${1', '${1:甲', '${1|甲,,乙|}', '${', '$NOT_A_VARIABLE', '￥$ 元'])('refuses %s', (body) => {
    expect(() => expandSnippet(body)).toThrow();
  });
});
