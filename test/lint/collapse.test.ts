import { describe, expect, it } from 'vitest';
import { collapse, FLOOD } from '../../server/src/lint/collapse';
import type { Finding } from '../../server/src/lint/finding';
import { many } from './rules-fixture';

const findings = (count: number, more?: Parameters<typeof many>[1]): Finding[] =>
  many(count, more).map((report) => ({ ...report, ruleId: 'flood', severity: 'warning' }));

describe('collapse', () => {
  it('leaves twenty as they are', () => {
    expect(FLOOD).toBe(20);
    const twenty = findings(20);
    expect(collapse(twenty)).toEqual(twenty);
    expect(collapse([])).toEqual([]);
  });

  it('makes twenty-one into one, at the first place, with the count', () => {
    const [first, ...others] = collapse(findings(21));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ offset: 0, endOffset: 1, message: { text: 'at 0' }, count: 21 });
    expect(first).not.toHaveProperty('fix');
  });

  it('gives the one the fixes of all, in order; some have none', () => {
    const fixes = (offset: number) =>
      offset % 2 === 0 ? { fix: [{ range: [offset, offset + 1] as const, text: '，' }] } : {};
    const [one] = collapse(findings(30, fixes));
    expect(one?.fix?.map(({ range }) => range[0])).toEqual(Array.from({ length: 15 }, (_, i) => 2 * i));
  });

  it('keeps what can be fixed one by one, and nothing of a flood without fixes', () => {
    const given = findings(21, (offset) => ({ fix: [{ range: [offset, offset], text: '' }] }));
    expect(collapse(given)[0]?.each).toEqual(given);
    expect(collapse(findings(21))[0]).not.toHaveProperty('each');
  });

  it('does not touch what it was given', () => {
    const given = findings(21, (offset) => ({ fix: [{ range: [offset, offset], text: '' }] }));
    const before = structuredClone(given);
    collapse(given);
    expect(given).toEqual(before);
  });
});
