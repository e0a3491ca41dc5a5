import { describe, expect, it } from 'vitest';
import { INTERNAL_ERROR, runRule } from '../../server/src/lint/run';
import { parseNotice } from '../../server/src/notice/index';
import type { Report } from '../../server/src/rules/rule';
import { at, rule } from './rules-fixture';

const SECRET = '举报人张某某';
const NOTICE = parseNotice(`中共青禾区水务局党组关于巡察整改进展情况的通报\n${SECRET}\n`);
const LENGTH = NOTICE.text.length;

describe('runRule', () => {
  it('names the rule and gives its severity', () => {
    expect(runRule(rule('some', [at(3)]), NOTICE)).toEqual([
      { offset: 3, endOffset: 4, message: { text: 'at 3' }, ruleId: 'some', severity: 'warning' },
    ]);
  });

  it('lets a report differ from the rule, and the writer from both', () => {
    const hinting = rule('some', [at(3, { severity: 'hint' }), at(4)]);
    expect(runRule(hinting, NOTICE).map((f) => f.severity)).toEqual(['hint', 'warning']);
    expect(runRule(hinting, NOTICE, 'error').map((f) => f.severity)).toEqual(['error', 'error']);
  });

  it('turns a rule that throws into one finding, whatever it reported before', () => {
    const throwing = rule('broken', ({ text }, report) => {
      report(at(0));
      throw new TypeError(`cannot read ${text}`);
    });
    const findings = runRule(throwing, NOTICE);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ruleId: INTERNAL_ERROR, severity: 'error', offset: 0, endOffset: 0 });
    expect(findings[0]?.message.args).toEqual({ rule: 'broken', error: 'TypeError' });
  });

  it('keeps the text of the document out of it, even where the thrown thing is no error', () => {
    for (const thrown of [new Error(SECRET), SECRET, { message: SECRET }, undefined, null]) {
      const findings = runRule(
        rule('broken', () => {
          throw thrown;
        }),
        NOTICE,
      );
      expect(findings).toHaveLength(1);
      expect(JSON.stringify(findings)).not.toContain(SECRET);
    }
  });

  it('accepts the very ends of the text', () => {
    const ends = rule('ends', [at(0, { endOffset: LENGTH }), at(LENGTH, { endOffset: LENGTH })]);
    expect(runRule(ends, NOTICE).map((f) => f.ruleId)).toEqual(['ends', 'ends']);
  });

  it('lets only rules that say so have fixes', () => {
    const fixing = [at(0, { fix: [{ range: [0, 1], text: '' }] })];
    expect(runRule(rule('fixing', fixing, { fixes: true }), NOTICE).map((f) => f.ruleId)).toEqual(['fixing']);
    expect(runRule(rule('silent', fixing), NOTICE).map((f) => f.message.args)).toEqual([
      { rule: 'silent', error: 'TypeError' },
    ]);
  });

  const edit = (from: number, to: number) => [{ range: [from, to] as const, text: '' }];
  it.each<[string, Report]>([
    ['before the text', at(-1)],
    ['behind the text', at(LENGTH)],
    ['that runs backwards', at(5, { endOffset: 4 })],
    ['that is not a number', at(NaN)],
    ['of a related place', at(0, { related: [{ offset: 0, endOffset: LENGTH + 1, message: { text: '' } }] })],
    ['of a fix', at(0, { fix: edit(LENGTH, LENGTH + 1) })],
    ['of a suggestion', at(0, { suggestions: [{ title: { text: '' }, edits: edit(3, 2) }] })],
  ])('makes one finding of a range %s', (_where, report) => {
    const findings = runRule(rule('far', [at(1), report, at(2)]), NOTICE);
    expect(findings.map((f) => [f.ruleId, f.message.args?.['error']])).toEqual([[INTERNAL_ERROR, 'RangeError']]);
  });
});
