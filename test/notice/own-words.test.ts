import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import type { ParseOptions } from '../../server/src/notice/index';
import { viewOf } from '../../server/src/notice/view';
import { withOwnStatuses } from '../../server/src/notice/own-words';

const NOTICE = `中共青禾区水务局党组关于巡察整改进展情况的通报

2024年3月1日至4月10日，区委第二巡察组对区水务局党组开展了巡察，5月20日反馈意见。共反馈问题3个，已闭环2个，正在整改1个。现予公布。

一、成绩单
收到反馈后逐条认领。

二、问题账本
（一）学习不够深入。
整改情况：制定学习计划，组织学习12次。
整改进度：已闭环，持续跟踪。
（二）台账不够健全。
整改情况：重建台账36本。（已闭环）
（三）管网改造缓慢。
整改情况：完成勘察，编制方案。
整改进度：攻坚中，2025年6月底前完成。

三、回头看安排
适时开展回头看。
`;

const VOCABULARY: NonNullable<ParseOptions['vocabulary']> = {
  headings: { overall: ['成绩单'], 'problem-list': ['账本'], accountability: ['回头看'] },
  statuses: { 已闭环: 'completed', 攻坚中: 'in-progress' },
};
const own = parseNotice(NOTICE, { vocabulary: VOCABULARY });
const plain = parseNotice(NOTICE);

describe('own statuses', () => {
  it('are read as what they mean, and stay what they are', () => {
    expect(own.problems.map(({ status }) => [status?.text, status?.value])).toEqual([
      ['已闭环，持续跟踪', 'completed'],
      ['已闭环', 'completed'],
      ['攻坚中，2025年6月底前完成', 'in-progress'],
    ]);
    for (const { status } of own.problems) expect(NOTICE.slice(status!.offset, status!.endOffset)).toBe(status!.text);
  });

  it('mean nothing to others', () => {
    expect(plain.problems[0]!.status?.value).not.toBe('completed');
  });

  it('count in totals', () => {
    const totals = (text: string) =>
      lint(parseNotice(text, { vocabulary: VOCABULARY })).filter(({ ruleId }) => ruleId === 'overall-vs-items').length;
    expect(totals(NOTICE)).toBe(0);
    expect(totals(NOTICE.replace('已闭环2个，正在整改1个', '已闭环3个，正在整改0个'))).toBe(1);
  });

  it('do not change where anything stands', () => {
    const places = ({ headings, sections, paragraphs, title, contact }: typeof own) => [
      headings.map(({ offset, titleEnd }) => [offset, titleEnd]),
      sections.map(({ offset, endOffset, heading }) => [offset, endOffset, heading]),
      paragraphs,
      [title, contact],
    ];
    const statuses = parseNotice(NOTICE, { vocabulary: { statuses: VOCABULARY.statuses! } });
    expect(places(statuses)).toEqual(places(plain));
  });
});

describe('a view with own statuses', () => {
  const viewed = (raw: string, phrase = '闭环') => withOwnStatuses(viewOf(raw), { [phrase]: 'completed' });

  it('holds customary words, with a map back', () => {
    const view = viewed('一：闭环。二');
    expect(view.text).toBe('一：已完成整改。二');
    expect([view.toRaw(2), view.toRaw(7), view.toRaw(view.text.length)]).toEqual([2, 4, 6]);
    expect([view.fromRaw(2), view.fromRaw(4), view.fromRaw(5)]).toEqual([2, 7, 8]);
  });

  it.each(['尚未闭环。', '闭环管理办法', '没有闭环，'])('leaves %s alone', (raw) => {
    const view = viewOf(raw);
    expect(withOwnStatuses(view, { 闭环: 'completed' })).toBe(view);
  });

  it('takes what is written literally, and both scripts', () => {
    expect(viewed('a.c。', 'a.c').text).toBe('已完成整改。');
    expect(viewed('abc。', 'a.c').text).toBe('abc。');
    expect(viewed('問題1：閉環。').text).toBe('问题1：已完成整改。');
  });
});

describe('own headings', () => {
  const roles = ({ sections }: typeof own) => sections.filter(({ level }) => level === 1).map(({ role }) => role);
  it('have the role that the writer gives them', () => {
    expect(roles(own)).toEqual(expect.arrayContaining(['overall', 'problem-list', 'accountability']));
    expect(roles(plain)).not.toContain('overall');
    expect(roles(plain)).not.toContain('accountability');
  });

  it('stay the same where nothing is configured', () => {
    expect(parseNotice(NOTICE, { vocabulary: {} }).sections).toEqual(plain.sections);
  });
});
