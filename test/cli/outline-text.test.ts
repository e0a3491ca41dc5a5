import { beforeEach, describe, expect, it } from 'vitest';
import { outlineText } from '../../server/src/cli/outline-text';
import { widest } from '../../server/src/cli/width';
import { useLocale } from '../../server/src/lint/locale';
import { notice } from './notice-fixture';

beforeEach(() => useLocale('en'));
const plain = (_style: string, text: string) => text;

describe('the outline as text', () => {
  it('is a tree with line numbers, statuses and sums', () => {
    expect(outlineText(notice(), { paint: plain })).toBe(`中共青禾区民政局委员会关于巡察整改进展情况的通报
Kind: public notice (judged by the title: “通报”)

 4                 Background: 根据区委统一部署，区委巡察一组对我局开…
 5                 一、问题整改落实情况
 6                   （一）履行职责方面
 7  ✓ done             问题1 低保核查不够及时
10  … in progress      问题2 制度不够健全
12  ? no status        问题3 台账不全
13                 二、下一步工作打算

Problems: 3  ✓ done 1  … in progress 1  ? no status 1
Without measures: 2
`);
  });
  it('speaks Chinese and aligns it', () => {
    useLocale('zh-cn');
    const lines = outlineText(notice(), { paint: plain }).split('\n');
    expect(lines[1]).toBe('类型：向社会公开的通报（据标题判断：“通报”）');
    expect(lines.slice(5, 9)).toEqual([
      ' 6              （一）履行职责方面',
      ' 7  ✓ 已完成      问题1 低保核查不够及时',
      '10  … 整改中      问题2 制度不够健全',
      '12  ? 无状态      问题3 台账不全',
    ]);
    expect(lines.at(-3)).toBe('问题 3 个  ✓ 已完成 1  … 整改中 1  ? 无状态 1');
  });
  it('shows an unknown status as it is written, and a shared one as shared', () => {
    const base = notice();
    const problem = { ...base.problems[0]!, status: { ...base.problems[0]!.status!, value: null, text: '另行\n安排' } };
    const text = outlineText({ ...base, problems: [{ ...problem, shared: true }] }, { paint: plain });
    expect(text).toContain('? 另行 安排 (shared)  ');
  });
  it('leaves numbered paragraphs out', () => {
    const base = notice();
    const item = { ...base.sections[3]!, role: 'next-steps-item' as const, heading: '1.加强领导。', parent: 3 };
    expect(outlineText({ ...base, sections: [...base.sections, item] }, { paint: plain })).not.toContain('加强领导');
  });
  it('fits a narrow terminal', () => {
    const rows = outlineText(notice(), { paint: plain, columns: 43 }).split('\n').slice(3, 10);
    expect(rows[3]).toBe(' 7  ✓ done             问题1 低保核查不够…');
    expect(widest(rows)).toBeLessThanOrEqual(43);
  });
  it('has something to say about an empty notice', () => {
    const none = { ...notice(), title: null, sections: [], problems: [] };
    expect(outlineText(none, { paint: plain })).toBe(
      '(no title)\nKind: public notice (judged by the title: “通报”)\n\nNo problems found.\n',
    );
  });
});
