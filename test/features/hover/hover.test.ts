import { beforeAll, describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../../server/src/features/hover/index';
import { Markup } from '../../../server/src/features/hover/markup';
import { useLocale } from '../../../server/src/lint/locale';
import type { Finding } from '../../../server/src/lint/finding';
import { parseNotice } from '../../../server/src/notice/index';
import { finding } from '../finding';
import { HEAD, LISTS, TAIL, understood } from '../understood';

const NOTICE = HEAD + LISTS + TAIL;
interface Asked {
  readonly markdownHover?: boolean;
  readonly findings?: (text: string) => Finding[];
}
const ask = (
  source: string,
  { markdownHover = false, findings = () => [] }: Asked = {},
): { range: string; said: string } | null => {
  const { document, notice, position, at, text } = understood(source);
  const answer = hover(
    { document, notice, findings: findings(text) },
    { markdownHover, ruleDocsBase: 'x/{id}.md' },
    position,
  );
  if (!answer) return null;
  const { kind, value } = answer.contents as MarkupContent;
  expect(kind).toBe(markdownHover ? 'markdown' : 'plaintext');
  return { range: at(answer.range!)[1], said: value };
};
const mark = (place: string, source = NOTICE): string =>
  source.replace(place, `${place.slice(0, 2)}<|>${place.slice(2)}`);

describe('hover', () => {
  beforeAll(() => useLocale('zh-cn'));

  it('sums a problem up: path, status, measures, time limit, figures', () => {
    expect(ask(mark('问题2：检查流于形式'))).toEqual({
      range: '问题2：检查流于形式',
      said: [
        '问题2：检查流于形式',
        '二、反馈问题整改情况 › （一）责任落实方面',
        '- 状态：正在整改（整改中）\n- 措施：结合问题1一并整改，2025年6月底前完成验收。\n- 期限：2025年6月底前',
      ].join('\n\n'),
    });
    expect(ask(mark('问题1：学习'))!.said).toContain('- 数字：12次、3项');
  });

  it('tells of a reference the problem it means', () => {
    const answer = ask(NOTICE.replace('参照问题1', '参照问<|>题1'))!;
    expect(answer.range).toBe('问题1');
    expect(answer.said).toMatch(/^问题1：文件多/);
    // Either of two.
    expect(ask(NOTICE.replace('抓好问题2', '抓好问<|>题2'))!.said).toMatch(/检查流于形式[\s\S]*下沉少/);
  });

  it.each([
    ['已完成整改', '“已完成整改”判定为已完成\n依据：“已完成”。'],
    ['已整改到位，长期坚持', '“已整改到位，长期坚持”判定为已完成并长期坚持\n依据：“已整改”、“长期坚持”。'],
    ['尚未完成整改', '“尚未完成整改”判定为整改中\n依据：“未完成”。'],
    ['酌情处理', '“酌情处理”判定为表述未识别\n其中没有可识别的状态用语；规则和总数核对不计入此问题。'],
  ])('tells what %s means, and by which word', (status, said) => {
    const source = NOTICE.replace('整改进度：正在整改', `整改进度：${status.slice(0, 1)}<|>${status.slice(1)}`);
    expect(ask(source)).toEqual({ range: status, said });
  });

  it('tells where the project has settled what a status means', () => {
    const { document, text } = understood(NOTICE.replace('整改进度：正在整改', '整改进度：已闭环'));
    const notice = parseNotice(text, { vocabulary: { statuses: { 已闭环: 'completed' } } });
    const position = document.positionAt(text.indexOf('已闭环') + 1);
    const answer = hover({ document, notice, findings: [] }, { markdownHover: false, ruleDocsBase: '' }, position)!;
    expect((answer.contents as MarkupContent).value).toBe('“已闭环”判定为已完成\n依据：项目设置。');
  });

  it('tells against what a figure was checked', () => {
    expect(ask(mark('4个问题'))).toEqual({
      range: '4个问题',
      said: '4个问题\n已与问题清单核对：列出问题 4 个，相符。',
    });
    expect(ask(mark('正在整改1个'))!.said).toBe(
      '正在整改1个\n已与逐条状态核对：4 个问题中，1 个计入“整改中”，相符。\n\n- 问题2：检查流于形式',
    );
    const wrong = NOTICE.replace('整改3个', '整改4个');
    expect(ask(mark('已完成整改4个', wrong))!.said).toContain('3 个计入“已完成”，不是 4 个');
    const main = NOTICE.replace('二、反馈问题', '二、重点问题').replace('4个问题', '36个问题');
    expect(ask(mark('36个问题', main))!.said).toContain('未核对');
  });

  it('adds the parts of a whole up', () => {
    const sum = (parts: string): string => NOTICE.replace('压减文件20份', `制定制度<|>18项，其中${parts}`);
    expect(ask(sum('新建15项、修订3项'))!.said).toBe('各部分之和与总数相符：15 + 3 = 18。');
    expect(ask(sum('新建15项、修订2项'))!.said).toBe('各部分之和为 17（15 + 2），总数为 18。');
  });

  it('says of a finding on whose word its rule stands, and where to read more', () => {
    const answer = ask(mark('压减文件'), {
      markdownHover: true,
      findings: (text) => [
        finding('jiezhi-jiezhi', { offset: text.indexOf('压减'), endOffset: text.indexOf('压减') + 4 }),
      ],
    })!;
    expect(answer.range).toBe('压减文件');
    expect(answer.said).toMatch(/^\*\*.+\*\*\n\n.+ {2}\n国标：.+\n\n\[查看规则.+\]\(<x\/jiezhi-jiezhi\.md>\)$|实务：/);
  });

  it('names each rule once and no more than three, behind what the words say', () => {
    const ids = ['jiezhi-jiezhi', 'jiezhi-jiezhi', 'date-order', 'email-format', 'phone-format', 'no-rule'];
    const findings = (text: string): Finding[] => {
      const offset = text.indexOf('问题1');
      return ids.map((id) => finding(id, { offset, endOffset: offset + 3 }));
    };
    const { said } = ask(mark('问题1'), { markdownHover: true, findings })!;
    expect(said.split('\n\n---\n\n').map((part) => /x\/(.*)\.md/.exec(part)?.[1])).toEqual([
      ...[undefined, 'jiezhi-jiezhi', 'date-order', 'email-format'],
    ]);
  });

  it('has nothing to say of other words', () => {
    expect(ask(mark('压减文件'))).toBeNull();
    expect(ask('<|>')).toBeNull();
  });
});

describe('words of a document in Markdown', () => {
  it('are no mark-up', () => {
    const markup = new Markup(true);
    expect(markup.text('*a* [b](c) <d> #1\n1. e\n- f')).toBe('\\*a\\* \\[b\\](c) \\<d\\> \\#1\n1\\. e\n\\- f');
    expect(markup.link('a', 'b<c>d')).toBe('[a](<b%3Cc%3Ed>)');
    expect(new Markup(false).text('*a*')).toBe('*a*');
  });
});
