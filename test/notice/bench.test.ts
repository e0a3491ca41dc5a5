import { describe, expect, test } from 'vitest';
import { classify, KINDS } from '../../bench/classify.mjs';
import { besideGates, engineGates, gate, latencyGates, LIMITS, ruleGates } from '../../bench/gates.mjs';
import { generate, numeral, STRUCTURES } from '../../bench/generate.mjs';
import { factor, interleaved, median } from '../../bench/statistics.mjs';
import { lint } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import { toNumeral } from '../../server/src/notice/lexicon/numerals';

describe('gates', () => {
  test('a figure passes up to its limit; one that could not be taken does not', () => {
    expect([14, 15, 15.1, Number.NaN, Infinity].map((value) => gate('', value, 15).ok)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  test('ratios count for 1 MB of the inputs that are gated, growth for all', () => {
    const row = { input: 'a', ratios: { classify: 99, scan: 9 }, growth: 3 };
    const gates = engineGates([
      { ...row, size: '100KB', gated: true, growth: null },
      { ...row, size: '1MB', gated: true },
      { ...row, size: '1MB', gated: false, growth: 99 },
      { ...row, size: '10MB', gated: true },
    ]);
    expect(gates.map((g) => [g.limit, g.ok])).toEqual([
      [LIMITS.ratio, false],
      [LIMITS.ratio, true],
      [LIMITS.growth, true],
      [LIMITS.growth, false],
      [LIMITS.growth, true],
    ]);
  });

  test('every rule takes at most half the time of the other linter; what was not measured is no gate', () => {
    const gates = besideGates([
      { document: 'a', ratio: 0.5 },
      { document: 'b', ratio: 0.51 },
      { document: 'c', ratio: Number.NaN },
    ]);
    expect(gates.map((g) => g.ok)).toEqual([true, false, false]);
    expect(besideGates(null)).toEqual([]);
  });

  test('a rule that takes a noticeable time grows evenly', () => {
    const gates = ruleGates([
      { rule: 'a', times: { '100KB': 0.1, '1MB': 2 }, growth: 20 },
      { rule: 'b', times: { '100KB': 0.1, '1MB': 2.1 }, growth: 21 },
      { rule: 'c', times: { '100KB': 0.01, '1MB': 0.9 }, growth: 90 },
      { rule: 'd', times: { '100KB': 0.01, '1MB': 1 }, growth: 100 },
    ]);
    expect(gates.map((g) => [g.name.split(':')[0], g.ok])).toEqual([
      ['a', true],
      ['b', false],
      ['d', false],
    ]);
  });

  test('latency is what comes on top of a server that does nothing', () => {
    const rows = [
      { document: 'a', kind: 'small', ours: 11, nothing: 2 },
      { document: 'b', kind: 'small', ours: 13, nothing: 2 },
      { document: 'c', kind: 'large', ours: 31, nothing: 2 },
    ] as const;
    expect(latencyGates(rows).map((g) => [g.value, g.ok])).toEqual([
      [9, true],
      [11, false],
      [29, true],
    ]);
  });
});

describe('statistics', () => {
  test('the median is the middle one', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBeNaN();
  });

  test('what is slow is slow by the wall clock and by the processor', () => {
    expect(factor({ wall: 30, cpu: 20 }, { wall: 3, cpu: 4 })).toBe(5);
  });
});

describe('generated notices', () => {
  test.each(STRUCTURES)('%s: of the size asked for, the same every time, and read as notices', (structure) => {
    const text = generate(structure, 60_000);
    expect(generate(structure, 60_000)).toBe(text);
    expect(Math.abs(Buffer.byteLength(text) - 60_000)).toBeLessThan(8000);
    const notice = parseNotice(text);
    expect(notice.problems.length).toBeGreaterThan(40);
    expect(notice.problems.every((p) => p.status?.value && p.measures)).toBe(true);
    expect(notice.flattened.length > 0).toBe(structure === 'flattened');
    expect(notice.traditional).toBe(structure === 'traditional');
  });

  test('their numerals are those of the engine', () => {
    for (const n of [1, 10, 19, 20, 105, 110, 999, 1010, 9999]) expect(numeral(n)).toBe(toNumeral(n));
  });
});

test('the bare pass tells kinds of lines apart', () => {
  const { count, kinds } = classify(
    '标题\n\n一、甲\n（一）乙\n1.丙\n问题1：丁\n整改情况：戊\n\u3000\u3000整改进度：己',
  );
  expect([...kinds.subarray(0, count)].map((k) => KINDS[k])).toEqual([
    ...['prose', 'blank', 'chapter', 'group', 'item', 'problem', 'measures', 'status'],
  ]);
});

test.each(['labelled', 'inline', 'flattened'] as const)(
  'ten times the text takes about ten times as long: %s',
  (structure) => {
    const [small, large] = [generate(structure, 100_000), generate(structure, 1_000_000)];
    const times = interleaved(
      { small: () => lint(parseNotice(small)), large: () => lint(parseNotice(large)) },
      { warmUp: 60, rounds: 3 },
    );
    // Far from what the bench demands: this is to notice quadratic growth, which would be a hundred times.
    expect(factor(times['large']!, times['small']!)).toBeLessThan(20);
  },
  60_000,
);
