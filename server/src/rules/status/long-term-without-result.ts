import type { Rule } from '../rule';
import { Words } from '../words';
import { itemsOf } from './items';

/** A figure, a date, a document: something that can be checked. 一是 is no figure. */
const RESULT = /\d|《|[一二三四五六七八九十百]+(?:个|项|次|名|人|所|家|场|期|份|处|件)/;

export const longTermWithoutResult: Rule = {
  id: 'long-term-without-result',
  title: 'Long-term work without a result',
  group: 'status',
  severity: 'hint',
  authority: '实务',
  source: '只写“长期坚持”而措施中没有数字、日期、文件的，看不出已经做到哪一步',
  summary: 'Long-term work names a figure, a date or a document that shows how far it has come.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { problem, passages } of itemsOf(notice)) {
      const { status } = problem;
      if (status?.value !== 'long-term' || passages.length === 0) continue;
      if (passages.some(({ from, to }) => RESULT.test(words.plain.slice(from, to)))) continue;
      report({
        offset: status.offset,
        endOffset: status.endOffset,
        message: {
          text: 'The status is “{status}”, and the measures name no figure, date or document: add what has been reached so far.',
          args: { status: status.text },
        },
      });
    }
  },
};
