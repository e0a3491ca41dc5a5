import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../server/src/features/completion/complete';
import type { CompletionSource } from '../../../server/src/features/completion/complete';
import { lint } from '../../../server/src/lint/index';
import { parseNotice } from '../../../server/src/notice/index';
import { marked } from '../markers';

const TODAY = new Date(2026, 10, 2);
const SUPPORT = { completionSnippets: true, suggests: false };

interface Asked {
  readonly document: TextDocument;
  readonly list: CompletionList;
  readonly labels: readonly string[];
  item(label: string): CompletionItem;
  /** The text once an item is chosen. */
  chosen(label: string): string;
}

function ask(
  source: string,
  more: { trigger?: string; config?: CompletionSource['config']; support?: typeof SUPPORT } = {},
): Asked {
  const { document, text, carets } = marked(source);
  const config = more.config ?? {};
  const notice = parseNotice(text, config.vocabulary ? { vocabulary: config.vocabulary } : {});
  const position = document.positionAt(carets[0]!);
  const asked = { document, notice, findings: lint(notice), config };
  const list = complete(asked, position, more.trigger, TODAY, more.support ?? SUPPORT);
  const item = (label: string): CompletionItem => {
    const found = list.items.find((one) => one.label === label);
    if (!found) throw new Error(`not offered: ${label}; but ${list.items.map((one) => one.label).join(' | ')}`);
    return found;
  };
  return {
    document,
    list,
    labels: list.items.map(({ label }) => label),
    item,
    chosen: (label) => {
      const { textEdit, additionalTextEdits = [] } = item(label);
      return TextDocument.applyEdits(document, [textEdit as { range: never; newText: string }, ...additionalTextEdits]);
    },
  };
}

const TITLE = '中共青禾区水务局党组关于巡察整改情况的通报\n';
const PROBLEMS = `${TITLE}一、问题整改情况
（一）关于履行职责方面
问题1：制度执行不严。
责任单位：县水务中心、河湖科
整改措施：修订办法。
整改进度：已完成整改并长期坚持。
问题2：巡查不到位。
责任单位：河湖科
整改措施：补充人员。
整改进度：已完成整改并长期坚持。
问题3：台账不全。
责任单位：县水务中心
整改措施：建立台账。
整改进度：已整改到位。
`;

describe('the next ordinal', () => {
  it('is that of each list that is open, the innermost first', () => {
    const { labels, chosen } = ask(`${PROBLEMS}<|>`, { trigger: '\n' });
    expect(labels.filter((label) => /^(?:问题|（|二、$)/.test(label)).slice(0, 3)).toEqual([
      '问题4：',
      '（二）',
      '二、',
    ]);
    expect(chosen('问题4：')).toBe(`${PROBLEMS}问题4：`);
  });

  it('replaces what is typed of it, and the bracket that the editor has closed', () => {
    expect(ask(`${PROBLEMS}问<|>`).chosen('问题4：')).toBe(`${PROBLEMS}问题4：`);
    expect(ask(`${PROBLEMS}（<|>）`, { trigger: '（' }).chosen('（二）')).toBe(`${PROBLEMS}（二）`);
  });

  it('begins a list below a heading as the other lists begin, or counts on', () => {
    const { labels } = ask(`${PROBLEMS}（二）关于作风方面\n<|>`);
    expect(labels.indexOf('问题1：')).toBeGreaterThanOrEqual(0);
    expect(labels.indexOf('问题4：')).toBeGreaterThan(labels.indexOf('问题1：'));
    const counting = ask(
      `${PROBLEMS}（二）关于作风方面\n问题4：甲不够。\n整改措施：已办。\n（三）关于队伍方面\n<|>`,
    ).labels;
    expect(counting.indexOf('问题1：')).toBeGreaterThan(counting.indexOf('问题5：'));
  });

  it('has the indent of the others', () => {
    const text = `${TITLE}\u3000\u3000一、甲\n\u3000\u3000（一）乙。\n`;
    expect(ask(`${text}<|>`).chosen('（二）')).toBe(`${text}\u3000\u3000（二）`);
    expect(ask(`${text}\u3000\u3000<|>`).chosen('（二）')).toBe(`${text}\u3000\u3000（二）`);
  });

  it('goes on with 一是, 二是 in the paragraph and below it', () => {
    expect(ask('整改措施：一是建章立制。二是加强培训。<|>', { trigger: '。' }).labels).toEqual(['三是']);
    expect(ask('一是建章立制。\n二是加强培训。\n<|>', { trigger: '\n' }).labels).toContain('三是');
    expect(ask('整改措施：建章立制。<|>', { trigger: '。' }).labels).toEqual([]);
  });
});

describe('labels', () => {
  it('are those of the other problems in their order, the one that is due first', () => {
    const { labels, list } = ask(`${PROBLEMS}问题4：检查不细。\n<|>`, { trigger: '\n' });
    expect(labels.slice(0, 1)).toEqual(['责任单位：']);
    expect(labels.filter((label) => label.endsWith('：') && !label.startsWith('问题'))).toEqual([
      '责任单位：',
      '整改措施：',
      '整改进度：',
    ]);
    expect(list.items[0]).toMatchObject({ preselect: true, sortText: '0000', filterText: '责任单位： zrdw' });
    expect(ask(`${PROBLEMS}问题4：检查不细。\n责任单位：河湖科\n整改措施：补课。\n<|>`).labels[0]).toBe('整改进度：');
  });

  it('are the customary ones where no problem has any', () => {
    expect(ask(`${TITLE}一、问题整改情况\n问题1：甲不够。\n<|>`).labels.slice(0, 1)).toEqual(['整改进度：']);
  });

  it('are none where problems are written without', () => {
    const text = `${TITLE}一、问题整改情况\n1.甲不够。修订办法，已完成整改。\n2.乙不够。补充人员，已完成整改。\n`;
    expect(ask(`${text}3.丙不够。\n<|>`).labels).not.toContain('整改措施：');
  });

  it('are none of a section', () => {
    expect(ask(`${PROBLEMS}二、下一步打算\n<|>`).labels).not.toContain('整改措施：');
  });

  it('ask for what comes behind them, where the client can', () => {
    const { item } = ask(`${PROBLEMS}问题4：甲。\n<|>`, { support: { completionSnippets: true, suggests: true } });
    expect(item('整改进度：').command?.command).toBe('editor.action.triggerSuggest');
  });
});

describe('statuses', () => {
  const open = `${PROBLEMS}问题4：检查不细。\n整改进度：`;

  it('come behind the colon: those of the notice by use, of the project, the customary ones', () => {
    const vocabulary = { statuses: { 挂账督办: 'in-progress' } } as const;
    const { labels, list, chosen } = ask(`${open}<|>`, { trigger: '：', config: { vocabulary } });
    expect(labels.slice(0, 4)).toEqual(['已完成整改并长期坚持', '已整改到位', '挂账督办', '已完成整改']);
    expect(list.isIncomplete).toBe(false);
    expect(list.items[0]!.documentation).toBe('2 problems of this notice say so.');
    expect(chosen('已整改到位')).toBe(`${open}已整改到位。`);
  });

  it('replace what an input method has composed, and keep the mark that is there', () => {
    expect(ask(`${open}已完<|>`).chosen('已整改到位')).toBe(`${open}已整改到位。`);
    expect(ask(`${open}已完<|>。`).chosen('已整改到位')).toBe(`${open}已整改到位。`);
  });

  it('are found by characters and by initials, unless that is switched off', () => {
    expect(ask(`${open}<|>`).item('已整改到位').filterText).toBe('已整改到位 yzgdw');
    expect(ask(`${open}yz<|>`).item('已整改到位').filterText).toBe('yzgdw 已整改到位');
    expect(ask(`${open}<|>`, { config: { pinyinInitials: false } }).item('已整改到位').filterText).toBe('已整改到位');
  });

  it('come at the end of the document and in CRLF files', () => {
    const { chosen } = ask(`${open}<|>`.replaceAll('\n', '\r\n'), { trigger: '：' });
    expect(chosen('已整改到位')).toBe(`${open}已整改到位。`.replaceAll('\n', '\r\n'));
  });

  it('come behind no other colon', () => {
    expect(ask('各科室：<|>', { trigger: '：' }).labels).toEqual([]);
    expect(ask(`${PROBLEMS}问题4：<|>`, { trigger: '：' }).labels).toEqual([]);
  });
});

describe('missing parts', () => {
  it('come with the number of the chapter that stands here, and move those behind', () => {
    const text = `${TITLE}一、问题整改情况\n问题1：甲不够。\n整改措施：已办。\n整改进度：已完成整改。\n`;
    const { item, chosen, document } = ask(`${text}\n<|>`);
    expect(item('二、下一步打算')).toMatchObject({
      insertTextFormat: 2,
      filterText: expect.stringContaining('xybds') as string,
    });
    expect(chosen('二、下一步打算')).toContain(`${document.getText()}二、下一步打算\n`);
    const first = ask(`${TITLE}<|>\n一、问题整改情况\n问题1：甲不够。\n`);
    expect(first.chosen('一、整改工作组织情况')).toMatch(/^一、整改工作组织情况$[\s\S]*^二、问题整改情况$/m);
  });

  it('are plain text for clients without snippets, with blanks to fill in', () => {
    const { item } = ask(`${PROBLEMS}<|>`, { support: { completionSnippets: false, suggests: false } });
    expect(item('二、下一步打算').insertTextFormat).toBeUndefined();
    expect((item('二、下一步打算').textEdit as { newText: string }).newText).not.toContain('$');
  });

  it('have the line end of the document', () => {
    const { item } = ask(`${PROBLEMS}<|>`.replaceAll('\n', '\r\n'));
    expect((item('二、下一步打算').textEdit as { newText: string }).newText.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('names', () => {
  it('of those in charge come behind 责任单位：, each behind 、', () => {
    const open = `${PROBLEMS}问题4：检查不细。\n责任单位：`;
    expect(ask(`${open}<|>`, { trigger: '：' }).labels.slice(0, 2)).toEqual(['县水务中心', '河湖科']);
    const { chosen } = ask(`${open}河湖科、县<|>`);
    expect(chosen('县水务中心')).toBe(`${open}河湖科、县水务中心`);
  });

  it('come in running text once their beginning is typed', () => {
    const config = { shortNames: ['区委'], bodies: ['青禾区水务局'] };
    const { chosen, list } = ask(`${PROBLEMS}二、下一步打算\n问题整改，由县水<|>`, { config });
    expect(chosen('县水务中心')).toContain('由县水务中心');
    expect(list.isIncomplete).toBe(true);
    expect(ask(`${PROBLEMS}由县<|>`, { config }).labels).toContain('县水务中心');
    expect(ask(`${PROBLEMS}全面从严，全县<|>`, { config }).labels).not.toContain('县水务中心');
    expect(ask(`${PROBLEMS}下一步，由qhq<|>`, { config }).labels).toContain('青禾区水务局');
  });

  it('that the text introduces are among them', () => {
    const text = `${TITLE}青禾区水务局（以下简称“区水务局”）抓整改。\n整改期间，由区水<|>`;
    expect(ask(text).labels).toContain('区水务局');
  });
});

describe('closing lines', () => {
  it('are today in the form of official papers, and the contact of the project', () => {
    const contact = ['联系电话：0999-5550101；电子邮箱：jdc@qinghe.example。', '邮政地址：青禾区清水路1号。'];
    const { labels, chosen } = ask(`${PROBLEMS}\n<|>`, { config: { contact } });
    expect(labels).toContain('2026年11月2日');
    expect(chosen(contact[1]!)).toContain(`\n${contact[1]!}`);
    expect(chosen(`${contact[0]!}…`)).toContain(contact.join('\n'));
  });

  it('come first below the signature', () => {
    const { labels } = ask(`${PROBLEMS}\n特此通报。\n\n中共青禾区水务局党组\n<|>`, { trigger: '\n' });
    expect(labels.indexOf('2026年11月2日')).toBeLessThan(4);
  });

  it('come behind 截至', () => {
    expect(ask(`${PROBLEMS}截至<|>`).chosen('2026年11月2日')).toBe(`${PROBLEMS}截至2026年11月2日`);
  });
});

it('nothing is offered before words that stand there', () => {
  expect(ask(`${TITLE}<|>一、问题整改情况\n`).labels).toEqual([]);
});

it('every item says what it is, stands on its line, and they are in order', () => {
  for (const source of [`${PROBLEMS}<|>`, `${PROBLEMS}整改进度：<|>`, `${PROBLEMS}下一步由县<|>`]) {
    const { list, document } = ask(source);
    expect(list.items.length).toBeGreaterThan(0);
    const sorts = list.items.map(({ sortText }) => sortText!);
    expect(sorts).toEqual([...sorts].sort());
    for (const { kind, detail, filterText, textEdit, label } of list.items) {
      expect(kind).toBeDefined();
      expect(detail, label).toMatch(/\S/);
      expect(filterText).toContain(label);
      const { range } = textEdit as { range: { start: { line: number }; end: { line: number } } };
      expect([range.start.line, range.end.line]).toEqual([document.lineCount - 1, document.lineCount - 1]);
    }
  }
});
