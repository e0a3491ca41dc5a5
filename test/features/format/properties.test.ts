import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { format } from '../../../server/src/features/format/format';
import { referencesOf } from '../../../server/src/features/subjects/problem-references';
import { parseNotice } from '../../../server/src/notice/index';
import { change, changes } from '../../rules/edits';
import type { Change } from '../../rules/edits';
import { NOTICES, runs } from '../../rules/runs';

const RUNS = runs(4);

/** What formatting answers, and what it must not. */
const SLIPS = [
  ...[
    '1、',
    '（一）、',
    '(二)',
    '１．',
    '一.',
    '问题1：',
    '①',
    '见问题2、',
    '与问题3一并整改，',
    '“问题2,3”',
    '问题2个',
  ],
  ...['2024年04月08日', '1-9年级', '青农发[2024] 第11号', '“甲“乙”丙”', '...', '--', ' ', '９６％', ',', ':', '(试行)'],
];
const slips: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constant('insert' as const),
    unit: fc.constant('character' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.constant(1),
    what: fc.constantFrom(...SLIPS),
  }),
  { minLength: 1, maxLength: 10 },
);

/** Letters and figures, whatever their width. */
function substance(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

function words(text: string): string {
  return substance(text).replace(/[\d一二三四五六七八九十百〇零]/g, '');
}

function quotations(text: string): string[] {
  return text.match(/“[^“”\n]{0,200}”|《[^《》\n]{0,120}》/g) ?? [];
}

function check(text: string): void {
  const notice = parseNotice(text);
  const document = TextDocument.create('file:///整改通报.notice', 'rectification-notice', 1, text);
  const edits = format({ document, notice, options: {}, config: {}, findings: [], isComplete: false });
  const numbers = [
    ...notice.headings.map(({ offset, titleOffset }) => ({ offset, endOffset: titleOffset })),
    ...referencesOf(notice).map(({ number }) => number),
  ];
  for (const { range, newText } of edits) {
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    if (substance(text.slice(from, to)) === substance(newText)) continue;
    // Figures change in labels and in what refers to them, nowhere else; words never.
    expect(numbers.some(({ offset, endOffset }) => offset < to && from < endOffset)).toBe(true);
    expect(words(newText)).toBe(words(text.slice(from, to)));
  }
  const after = TextDocument.applyEdits(document, edits);
  const again = parseNotice(after);
  const next = TextDocument.create('file:///整改通报.notice', 'rectification-notice', 2, after);
  expect(format({ document: next, notice: again, options: {}, config: {}, findings: [], isComplete: false })).toEqual(
    [],
  );
  expect(quotations(after)).toEqual(quotations(text));
}

function statuses(text: string): unknown {
  return parseNotice(text).problems.map(({ status }) => [status?.text, status?.value]);
}

describe.each(NOTICES)('%s', (_name, text) => {
  it('says the same once it is formatted, and is settled', () => {
    check(text);
    const document = TextDocument.create('file:///整改通报.notice', 'rectification-notice', 1, text);
    const notice = parseNotice(text);
    const after = TextDocument.applyEdits(
      document,
      format({ document, notice, options: {}, config: {}, findings: [], isComplete: false }),
    );
    expect(statuses(after)).toEqual(statuses(text));
  });

  it('is so after random edits, too', { timeout: 10_000 + RUNS.numRuns * 400 }, () => {
    const edited = fc.tuple(changes, slips).map((lists) => lists.reduce(change, text));
    fc.assert(fc.property(edited, check), RUNS);
  });
});
