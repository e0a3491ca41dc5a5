import { describe, expect, test } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import type { Section } from '../../server/src/notice/model';
import { drawNotice, noticeWith } from './reading';

const PROBLEM = '1.关于甲不到位的问题。整改情况：一是开会。整改进度：已完成。';
const sections = (text: string): readonly Section[] => parseNotice(text).sections;
const drawn = (...paragraphs: string[]): string[] => drawNotice(parseNotice(noticeWith(...paragraphs)));

describe('parts without a heading', () => {
  test('background, contact, signature and date', () => {
    expect(
      drawn(
        '一、反馈问题整改情况',
        PROBLEM,
        '二、下一步打算',
        '持续抓好整改。',
        '欢迎群众监督。联系电话：0731-12345678。',
        '中共甲县乙局党组',
        '2024年1月5日',
      ),
    ).toEqual([
      'background ~根据县委',
      'problem-list 一、反馈问题整改情况',
      '  ? 1 关于甲不到位的问题 = completed',
      'next-steps 二、下一步打算',
      'contact ~欢迎群众',
      'signature ~中共甲县',
      'date ~2024',
    ]);
  });

  test('organisation and totals between the background and the first heading', () => {
    expect(
      drawn(
        '局党组高度重视，成立领导小组，制定整改方案。',
        '截至目前，反馈的12个问题已完成整改10个。',
        '一、反馈问题整改情况',
        PROBLEM,
      ).slice(1, 3),
    ).toEqual(['organisation ~局党组高', 'overall ~截至目前']);
  });

  test('the paragraphs that follow belong to the part before them', () => {
    expect(
      drawn('局党组高度重视，成立领导小组。', '制定整改方案，召开专题会议。', '一、反馈问题整改情况', PROBLEM).filter(
        (l) => l.startsWith('organisation'),
      ),
    ).toHaveLength(1);
  });

  test('totals below a chapter, before the first problem', () => {
    expect(
      drawn(
        '一、组织整改情况',
        '局党组高度重视。',
        '截至目前，反馈的12个问题已完成整改10个，正在整改2个。',
        '二、反馈问题整改情况',
        PROBLEM,
      )[2],
    ).toBe('  overall ~截至目前');
  });

  test('the totals below 总体情况 are that section itself', () => {
    expect(
      drawn('一、总体情况', '截至目前，反馈的12个问题已完成整改10个。', '二、反馈问题整改情况', PROBLEM).filter((l) =>
        l.includes('overall'),
      ),
    ).toEqual(['overall 一、总体情况']);
  });

  test('next steps behind the last problem', () => {
    expect(
      drawn('一、反馈问题整改情况', PROBLEM, '下一步，我局将持续抓好整改。', '中共甲县乙局党组', '2024年1月5日'),
    ).toContain('next-steps ~下一步，');
  });
});

describe('headings', () => {
  const text = noticeWith(
    '一、组织整改情况',
    '（一）统一思想。召开会议。',
    '二、反馈问题整改情况：',
    PROBLEM,
    '三、下一步打算',
    '甲。',
  );
  const heading = (start: string): Section => sections(text).find((s) => s.heading?.startsWith(start))!;

  test('run to the end of their sentence', () => {
    expect(heading('（一）').heading).toBe('（一）统一思想。');
    expect(heading('一、').heading).toBe('一、组织整改情况');
  });

  test('have a label with its mark', () => {
    expect([heading('一、').label, heading('（一）').label]).toEqual(['一、', '（一）']);
  });

  test('end where their text begins', () => {
    for (const s of sections(text)) {
      if (s.heading === null) expect(s.headingEnd).toBe(s.offset);
      else expect(text.slice(s.offset, s.headingEnd)).toBe(s.heading);
    }
  });

  test('a Markdown heading begins behind its marks, and needs no ordinal', () => {
    const markdown =
      '# 甲局关于巡察整改的通报\n\n根据部署，县委巡察组开展了巡察，现予以公布。\n\n## 一、反馈问题整改情况\n\n### 问题1：乙不够\n\n整改情况：丙。\n\n## 下一步打算\n\n丁。';
    expect(sections(markdown).map((s) => [s.heading, s.label])).toEqual([
      [null, null],
      ['一、反馈问题整改情况', '一、'],
      ['下一步打算', null],
    ]);
  });
});

describe('the tree of sections', () => {
  const text = noticeWith(
    ...[
      '一、组织整改情况',
      '（一）统一思想。甲。',
      '（二）压实责任。乙。',
      '二、反馈问题整改情况',
      '（一）丙方面',
      PROBLEM,
      '（二）丁方面',
      PROBLEM,
    ],
    ...['三、下一步打算', '戊。', '欢迎群众监督。联系电话：0731-12345678。', '中共甲县乙局党组', '2024年1月5日'],
  );
  const all = sections(text);

  test('a section ends where the next of its level or above begins, else with the text', () => {
    all.forEach((s, i) => {
      const next = all.slice(i + 1).find((n) => n.level <= s.level);
      expect(s.endOffset).toBe(next?.offset ?? text.length);
    });
  });

  test('a parent holds its children', () => {
    const parents = all.map((s) => (s.parent < 0 ? null : all[s.parent]!.heading));
    expect(parents.filter((p) => p !== null)).toEqual([
      ...['一、组织整改情况', '一、组织整改情况', '二、反馈问题整改情况', '二、反馈问题整改情况'],
    ]);
    for (const s of all) if (s.parent >= 0) expect(all[s.parent]!.endOffset).toBeGreaterThanOrEqual(s.endOffset);
  });

  test('sections stand in text order', () => {
    const offsets = all.map((s) => s.offset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });
});
