import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { Analysis } from '../server/src/documents';
import { lint } from '../server/src/lint/index';
import type { Finding } from '../server/src/lint/index';
import { parseNotice } from '../server/src/notice/index';
import { RULES } from '../server/src/rules/index';
import { FIXTURES } from './notice/corpus';

/** Groups whose rules look at one paragraph at a time; but for those that ask how the whole notice is written. */
const LOCAL_GROUPS: ReadonlySet<string> = new Set(['typography', 'privacy', 'leftovers', 'style', 'terminology']);
const LOOKS_ALL_OVER = new Set([
  ...[
    'trailing-space',
    'space-in-cjk',
    'web-residue',
    'traditional-characters',
    'fullwidth-alnum',
    'pinyin-annotation',
  ],
  ...['halfwidth-punctuation', 'repeated-char', 'organ-name-variant', 'foreign-organ', 'abbrev-undeclared'],
  ...['honorific-mixed', 'term-variant', 'status-wording-mixed'],
]);
const LOCAL = new Set(RULES.filter((r) => LOCAL_GROUPS.has(r.group) && !LOOKS_ALL_OVER.has(r.id)).map(({ id }) => id));

/** Slips that one paragraph shows: the fixtures have few of their own. */
const SLIPS = [
  '布署3-5天。',
  '可拨打13912345678。',
  '发放XX万元。',
  '（待补充）。',
  '省略...了。',
  '印发办法（2024）3号。',
];
const sloppy = (text: string): string => {
  let n = 0;
  return text.replace(/。(?=[^\n])/g, (stop) => stop + (n++ % 3 === 0 ? SLIPS[n % SLIPS.length]! : ''));
};

interface Change {
  readonly text: string;
  /** Share of the text, and units to delete there. */
  readonly place: number;
  readonly cut: number;
  readonly insert: string;
}
const change = fc.record<Change>({
  text: fc.constantFrom(...FIXTURES.map(({ text }) => sloppy(text))),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 6 }),
  insert: fc.constantFrom('', '。', '，', '的', '已完成', '3', '甲', '“', '(', ' ', '一是', '10%', '问题', '\n'),
});

function apply({ text, place, cut, insert }: Change): { text: string; at: number } {
  const at = Math.floor(place * text.length);
  return { text: text.slice(0, at) + insert + text.slice(at + cut), at };
}

function analysisOf(text: string, version: number, before?: Analysis): Analysis {
  const document = TextDocument.create('untitled:notice', 'rectification-notice', version, text);
  // However fast this machine is: the rules count as slow.
  const known = before && { text: before.notice.text, findings: before.findings, cost: Infinity };
  return new Analysis(document, { noCollapse: true }, known);
}

const sketch = ({ ruleId, offset, endOffset, message }: Finding): string =>
  `${ruleId} ${offset}-${endOffset} ${message.text}`;

describe('results that are kept over a change', () => {
  it('outside its paragraph are those of a fresh check', () => {
    let count = 0;
    const kept = fc.property(change, (edit) => {
      const { text, at } = apply(edit);
      const after = analysisOf(text, 2, analysisOf(edit.text, 1));
      const from = text.lastIndexOf('\n', at - 1);
      const stop = text.indexOf('\n', at);
      const own = ({ ruleId, offset, endOffset }: Finding): boolean =>
        LOCAL.has(ruleId) && (endOffset <= from || offset > (stop < 0 ? text.length : stop));
      const fresh = lint(parseNotice(text), { noCollapse: true });
      expect(after.isComplete).toBe(false);
      count += after.findings.filter(own).length;
      expect(after.findings.filter(own).map(sketch).sort()).toEqual(fresh.filter(own).map(sketch).sort());
    });
    fc.assert(kept, { seed: 22, numRuns: 200 });
    expect(count).toBeGreaterThan(100);
  }, 60_000);

  it('are those of a fresh check everywhere once the slower rules have run', async () => {
    const completed = fc.asyncProperty(change, async (edit) => {
      const { text } = apply(edit);
      const after = analysisOf(text, 2, analysisOf(edit.text, 1));
      expect(await after.complete(() => false)).toBe(true);
      expect(after.findings.map(sketch)).toEqual(lint(parseNotice(text), { noCollapse: true }).map(sketch));
    });
    await fc.assert(completed, { seed: 23, numRuns: 40 });
  }, 60_000);

  it('are given up where a newer version has come meanwhile', async () => {
    const [first] = FIXTURES;
    const after = analysisOf(`${first!.text}。`, 2, analysisOf(first!.text, 1));
    expect(await after.complete(() => true)).toBe(false);
    expect(after.isComplete).toBe(false);
  });
});
