import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { parseNotice } from '../../server/src/notice/index';
import type { Notice, TextSpan } from '../../server/src/notice/model';
import { marked } from './markers';

export interface Understood {
  readonly text: string;
  readonly document: TextDocument;
  readonly notice: Notice;
  /** The first `<|>`. */
  readonly caret: number;
  readonly position: Position;
  readonly spans: readonly TextSpan[];
  /** `[offset, text]` of what a range holds. */
  readonly at: (range: Range) => [offset: number, text: string];
  /** The same of the marked spans, in text order. */
  readonly expected: [offset: number, text: string][];
}

/** A marked text as it is really read: these features are about how the parts of a notice hang together. */
export function understood(source: string): Understood {
  const { text, document, carets, spans } = marked(source);
  const caret = carets[0] ?? 0;
  return {
    ...{ text, document, caret, spans, notice: parseNotice(text), position: document.positionAt(caret) },
    at: (range) => [document.offsetAt(range.start), document.getText(range)],
    expected: [...spans].sort((a, b) => a.offset - b.offset).map((span) => [span.offset, span.text]),
  };
}

/** Two groups whose numbers begin anew, totals, a short name, references, a quotation and a title that say the same. */
export const HEAD = `中共青禾区水务局党组关于巡察整改进展情况的通报

根据区委统一部署，2024年3月4日至4月28日，区委第一巡察组（以下简称巡察组）对青禾区水务局（以下简称“区水务局”）党组开展了巡察。6月3日，巡察组反馈了意见。现将整改情况通报如下。

一、总体情况

巡察反馈2个方面4个问题，已完成整改3个，正在整改1个。

二、反馈问题整改情况
`;

export const LISTS = `
（一）责任落实方面

问题1：学习不够深入。
整改情况：开展学习12次，制定制度3项。
整改进度：已完成整改。

问题2：检查流于形式。
整改情况：结合问题1一并整改，2025年6月底前完成验收。
整改进度：正在整改。

（二）作风建设方面

问题1：文件多。
整改情况：压减文件20份。
整改进度：已完成整改。

问题2：下沉少。
整改情况：参照问题1的做法，走访36户。
整改进度：已完成整改。
`;

export const TAIL = `
三、下一步打算

区水务局将继续抓好问题2的整改。

联系电话：0999-5550100；电子邮箱：jw@qinghe.example。

中共青禾区水务局党组
2024年10月8日
`;
