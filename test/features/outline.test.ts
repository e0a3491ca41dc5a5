import { beforeAll, describe, expect, it } from 'vitest';
import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { documentSymbols, flatSymbols } from '../../server/src/features/outline';
import { useLocale } from '../../server/src/lint/locale';
import { marked } from './markers';
import { at, notice, part, problem, section } from './sample';

const { text, document } = marked(`青禾区教育局党组关于巡察整改进展情况的通报

根据区委统一部署，现予以公布。

一、反馈问题整改情况
（一）学习方面。
问题1：学习不够深入。
整改情况：已开展12次学习。
问题2：台账不全。
（二）作风方面
问题1：调研较少。
二、下一步打算
持续抓好整改。
联系电话：0999-5550101
`);
const done = { ...at(text, '已开展'), text: '已完成整改', value: 'completed', longTerm: false } as const;
const open = { ...done, text: '正在整改', value: 'in-progress' } as const;
const title = at(text, '青禾区教育局党组关于巡察整改进展情况的通报');
const SAMPLE = notice(text, {
  title: { ...title, joined: title.text, lines: [title], organ: '青禾区教育局党组', genre: '通报' },
  sections: [
    part(text, 'background', '根据区委统一部署，现予以公布。'),
    section(text, '一、反馈问题整改情况', '二、下一步'),
    section(text, '（一）学习方面。', '（二）作风', { role: 'group', level: 2, parent: 1 }),
    section(text, '（二）作风方面', '二、下一步', { role: 'group', level: 2, parent: 1 }),
    section(text, '二、下一步打算', '联系电话', { role: 'next-steps' }),
    part(text, 'contact', '联系电话：0999-5550101'),
  ],
  problems: [
    problem(text, '问题1：学习不够深入。\n整改情况：已开展12次学习。\n', { section: 2, status: done }),
    problem(text, '问题2：台账不全。\n', { section: 2 }),
    problem(text, '问题1：调研较少。\n', { section: 3, status: open }),
  ],
});

const draw = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap((s) => [
    `${indent}${s.name}${s.detail ? ` [${s.detail}]` : ''}`,
    ...draw(s.children ?? [], `${indent}  `),
  ]);

describe('document symbols', () => {
  beforeAll(() => useLocale('zh-cn'));

  it('show parts, groups and problems with their status', () => {
    expect(draw(documentSymbols(document, SAMPLE))).toEqual([
      '青禾区教育局党组关于巡察整改进展情况的通报',
      '导语',
      '一、反馈问题整改情况',
      '  （一）学习方面',
      '    问题1：学习不够深入 [已完成整改]',
      '    问题2：台账不全 [缺状态]',
      '  （二）作风方面',
      '    问题1：调研较少 [正在整改]',
      '二、下一步打算',
      '联系方式',
    ]);
  });

  it('say nothing about a missing status where no problem has one', () => {
    const bare = notice(text, { problems: SAMPLE.problems.map((p) => ({ ...p, status: null, section: -1 })) });
    expect(draw(documentSymbols(document, bare)).join()).not.toContain('[');
  });

  it('tell open problems from the others by their icon', () => {
    const kinds: Record<string, SymbolKind> = {};
    const walk = (s: DocumentSymbol): void => void ((kinds[s.name] = s.kind), s.children?.forEach(walk));
    documentSymbols(document, SAMPLE).forEach(walk);
    expect(kinds['问题1：调研较少']).toBe(SymbolKind.Event);
    expect(kinds['问题2：台账不全']).toBe(SymbolKind.EnumMember);
  });

  it('nest: a selection lies in its range and a child in its parent, whatever the notice says', () => {
    // A problem that sticks out of its group must not make an editor drop the group.
    const long = { ...SAMPLE.problems[0]!, endOffset: text.length };
    const symbols = documentSymbols(document, { ...SAMPLE, problems: [long, ...SAMPLE.problems.slice(1)] });
    const inside = (inner: Range, outer: Range): boolean =>
      document.offsetAt(inner.start) >= document.offsetAt(outer.start) &&
      document.offsetAt(inner.end) <= document.offsetAt(outer.end);
    const check = (s: DocumentSymbol): void => {
      expect(inside(s.selectionRange, s.range), s.name).toBe(true);
      for (const child of s.children ?? []) {
        expect(inside(child.range, s.range), child.name).toBe(true);
        check(child);
      }
    };
    symbols.forEach(check);
  });

  it('have a name even where the notice has none', () => {
    const source = '1.\n';
    const nameless = notice(source, { problems: [problem(source, '1.')] });
    expect(draw(documentSymbols(marked(source).document, nameless))).toEqual(['1.']);
  });

  it('show what short parts say, and no space behind an ordinal', () => {
    const source = '1．　针对学习的问题\n青禾区水务局\n';
    const { document: doc } = marked(source);
    const sections = [
      section(source, '1．　针对学习的问题', '青禾区', { role: 'group' }),
      part(source, 'signature', '青禾区水务局'),
    ];
    const signed = notice(source, { sections, signature: at(source, '青禾区水务局') });
    expect(draw(documentSymbols(doc, signed))).toEqual(['1．针对学习的问题', '落款 [青禾区水务局]']);
  });

  it('leave Markdown marks out and cut long titles, but never through a character', () => {
    const source = `**问题1：**${'𠮷'.repeat(80)}`;
    const { document: doc } = marked(source);
    const long = { ...problem(source, source), offset: 0, titleEnd: source.length };
    const [symbol] = documentSymbols(doc, notice(source, { markdown: true, problems: [long] }));
    expect(symbol!.name).toMatch(/^问题1：𠮷+…$/u);
    expect(symbol!.name.length).toBeLessThanOrEqual(60);
  });

  it('speak English to those who do', () => {
    useLocale('en');
    expect(draw(documentSymbols(document, SAMPLE))).toContain('Background');
    useLocale('zh-cn');
  });

  it('come as a flat list for clients without a tree', () => {
    const flat = flatSymbols(document, SAMPLE);
    expect(flat.map((s) => s.name)).toContain('问题1：调研较少 (正在整改)');
    expect(flat.find((s) => s.name.startsWith('问题2'))!.containerName).toBe('（一）学习方面');
  });
});
