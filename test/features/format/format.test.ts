import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { format } from '../../../server/src/features/format/format';
import { parseNotice } from '../../../server/src/notice/index';
import { marked } from '../markers';

function source(text: string): Parameters<typeof format>[0] {
  const document = TextDocument.create('file:///整改通报.notice', 'rectification-notice', 1, text);
  return { document, notice: parseNotice(text), options: {}, config: {}, findings: [], isComplete: false };
}

function formatted(text: string): string {
  const all = source(text);
  return TextDocument.applyEdits(all.document, format(all));
}

const problem = (n: number, more = ''): string =>
  `问题${n}：第${n}项制度落实不够。\n整改措施：修订办法并组织培训。${more}\n整改进度：已完成整改。\n`;

/** 问题1 to 问题11, as written before 问题4 was deleted. */
const DELETED = [
  '中共青禾区水务局党组关于巡察整改情况的通报\n一、问题整改情况\n',
  ...[1, 2, 3, 5, 6, 7, 8, 9, 10, 11].map((n) =>
    problem(n, n === 2 ? '见问题5。' : n === 9 ? '与问题7一并整改。原文为“问题8：账目不清”。见问题4、问题3。' : ''),
  ),
].join('');

describe('Format Document', () => {
  it('closes the gap that a deleted problem leaves, and the references follow', () => {
    const text = formatted(DELETED);
    expect(text.match(/^问题\d+/gm)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `问题${n}`));
    expect(text).toContain('见问题4。');
    expect(text).toContain('与问题6一并整改。');
    expect(text).toContain('“问题8：账目不清”');
    // The problem is gone; what the reference should say is for the writer.
    expect(text).toContain('见问题4、问题3。');
    expect(formatted(text)).toBe(text);
  });

  it('counts on where a number stands twice, and leaves a reference that can mean both', () => {
    const text = `一、问题整改情况\n${problem(1)}${problem(2, '见问题2、问题3。')}${problem(2)}${problem(3)}`;
    const after = formatted(text);
    expect(after.match(/^问题\d+/gm)).toEqual(['问题1', '问题2', '问题3', '问题4']);
    expect(after).toContain('见问题2、问题4。');
  });

  it('closes several gaps of one list at once', () => {
    const text = `一、问题整改情况\n${[3, 5, 6, 9].map((n) => problem(n)).join('')}`;
    expect(formatted(text).match(/^问题\d+/gm)).toEqual(['问题1', '问题2', '问题3', '问题4']);
  });

  it('renumbers each list by itself, in its own script', () => {
    const text = `一、甲方面\n${problem(1)}${problem(3, '见问题3。')}二、乙方面\n${problem(1)}${problem(2, '见问题2。')}四、下一步打算\n持续整改。\n`;
    const after = formatted(text);
    expect(after.match(/^(?:问题\d|[一二三四]、)/gm)).toEqual([
      '一、',
      '问题1',
      '问题2',
      '二、',
      '问题1',
      '问题2',
      '三、',
    ]);
    expect(after.match(/见问题\d/g)).toEqual(['见问题2', '见问题2']);
  });

  it('moves all lists that count on when the first loses a problem', () => {
    const group = (name: string, ...numbers: number[]): string =>
      `（${name}）关于第${name}方面\n${numbers.map((n) => problem(n)).join('')}`;
    const text = `一、问题整改情况\n${group('一', 1, 3)}${group('二', 4, 5)}${group('三', 6)}二、下一步打算\n对问题5、6持续跟进。\n`;
    const after = formatted(text);
    expect(after.match(/^问题\d/gm)).toEqual(['问题1', '问题2', '问题3', '问题4', '问题5']);
    expect(after).toContain('对问题4、5持续跟进');
  });

  it('sets ordinals and punctuation alike', () => {
    expect(formatted('一、总体情况\n（一）、成立专班,逐项整改。\n（二）压实责任 。\n')).toBe(
      '一、总体情况\n（一）成立专班，逐项整改。\n（二）压实责任。\n',
    );
  });

  it('keeps CRLF and changes only where something differs', () => {
    const text = DELETED.replaceAll('\n', '\r\n');
    const edits = format(source(text));
    expect(edits).toHaveLength(9);
    expect(edits.every(({ range, newText }) => range.start.line === range.end.line && /^\d+$/.test(newText))).toBe(
      true,
    );
  });

  it('does nothing in a file that the project leaves out', () => {
    expect(format({ ...source(DELETED), config: { leftOut: true } })).toEqual([]);
  });
});

describe('Format Selection', () => {
  it('changes nothing outside, but references of a list that is renumbered', () => {
    const { text, spans } = marked(
      `一、甲方面\n见问题3,甲。\n<|${problem(1)}${problem(3)}|>二、乙方面\n${problem(1)}${problem(3)}`,
    );
    const all = source(text);
    const after = TextDocument.applyEdits(all.document, format(all, spans[0]));
    expect(after).toBe(
      `一、甲方面\n见问题2,甲。\n${problem(1)}${problem(3).replace('问题3', '问题2')}二、乙方面\n${problem(1)}${problem(3)}`,
    );
  });

  it('leaves the numbers of a list of which it holds a part', () => {
    const { text, spans } = marked(`一、甲方面\n${problem(1)}<|${problem(3, '甲,乙。')}|>${problem(4)}`);
    const all = source(text);
    const after = TextDocument.applyEdits(all.document, format(all, spans[0]));
    expect(after).toBe(text.replace('甲,乙', '甲，乙'));
  });
});
