import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/index';
import type { Finding } from '../../server/src/lint/index';
import { INTERNAL_ERROR } from '../../server/src/lint/run';
import { suggestionsOf } from '../../server/src/lint/suggestions';
import { parseNotice } from '../../server/src/notice/index';
import { PROFILES } from '../../server/src/notice/model';
import type { Notice } from '../../server/src/notice/model';
import type { Edit } from '../../server/src/rules/rule';
import { violations } from '../notice/invariants';
import { change, changes } from './edits';
import { NOTICES, runs } from './runs';

const RUNS = runs(15);

describe('edited at random', () => {
  it.each(NOTICES)('%s', { timeout: 5000 + RUNS.numRuns * 200 }, (_name, source) => {
    const edited = changes.map((list) => change(source, list));
    const parsed = fc.property(edited, fc.constantFrom(undefined, ...PROFILES), (text, profile) => {
      const notice = parseNotice(text, profile ? { profile } : {});
      checkParts(notice);
      checkFindings(lint(notice, { noCollapse: true }));
    });
    fc.assert(parsed, RUNS);
  });
});

/** Texts that broke it once, as small as they could be made. */
describe('found so', () => {
  it.each(['① 欢迎建议', '一、\n（一）\n截至问题完成6\n1.关于\n1.关于'])('%j', (text) => {
    checkParts(parseNotice(text));
  });
});

/** No rule fails, findings in order, edits apart. The runner has already seen to it that they are inside the text. */
function checkFindings(findings: readonly Finding[]): void {
  expect(findings.filter(({ ruleId }) => ruleId === INTERNAL_ERROR)).toEqual([]);
  findings.slice(1).forEach(({ offset }, i) => expect(offset).toBeGreaterThanOrEqual(findings[i]!.offset));
  for (const finding of findings)
    for (const edits of [finding.fix ?? [], ...suggestionsOf(finding).map((s) => s.edits)]) apart(edits);
}

/** Edits of one suggestion, which the editor applies at once, must not touch the same characters. */
function apart(edits: readonly Edit[]): void {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  sorted.slice(1).forEach(({ range }, i) => expect(range[0]).toBeGreaterThanOrEqual(sorted[i]!.range[1]));
}

/** Sections and problems stand one in the other or one behind the other: outlines and folds rest on it. */
function checkParts(notice: Notice): void {
  expect(violations(notice)).toEqual([]);
  const { sections, problems } = notice;
  for (const section of sections) expect(section.headingEnd).toBeLessThanOrEqual(section.endOffset);
  for (const problem of problems) {
    expect(problem.titleEnd).toBeLessThanOrEqual(problem.endOffset);
    expect(problem.endOffset).toBeLessThanOrEqual(sections[problem.section]?.endOffset ?? Infinity);
  }
}
