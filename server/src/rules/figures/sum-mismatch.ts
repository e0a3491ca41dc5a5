import { Positions } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { equal, sumOf, toText } from './sums';
import type { Breakdown } from './breakdowns';
import { breakdownsOf, exhaustive, rounding } from './breakdowns';
import { splits } from './splits';

/** Parts that come this close to their whole are meant to be all of it. */
const NEAR = 0.03;
const NEAR_MONEY = 0.005;

export const sumMismatch: Rule = {
  id: 'sum-mismatch',
  title: 'Parts do not add up',
  group: 'figures',
  severity: 'error',
  authority: '本工具',
  source: '算术：互补的各部分之和等于总数',
  summary: 'Parts that leave nothing out add up to their whole.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const look = (breakdown: Breakdown): void => {
      const { wholes, parts, more } = breakdown;
      if (parts.length < 2 || [...wholes, ...parts].some((a) => a.vague)) return;
      const sum = sumOf(parts);
      const readings = [sum];
      // 已完成8个（含基本完成1个）、正在整改2个: a part of a part.
      const second = parts[1]!;
      if (/[（(含]/.test(words.text.slice(parts[0]!.to, second.from))) readings.push(sum - second.value);
      for (const { value } of more) readings.push(readings.at(-1)! + value, sum + value);
      const totals = [...wholes.map((w) => w.value), sumOf(wholes)];
      const slack = rounding([...wholes, ...parts]);
      if (totals.some((total) => readings.some((r) => equal(total, r) || Math.abs(total - r) <= slack))) return;
      const whole = wholes.at(-1)!;
      if (parts.some((p) => p.value > whole.value) || !mustAddUp(breakdown, whole.value, sum)) return;
      const { offset } = words.raw(whole.from, whole.to);
      const { endOffset } = words.raw(parts[0]!.from, parts.at(-1)!.to);
      report({
        offset,
        endOffset,
        message: {
          text: 'The parts add up to {sum}, the whole is {whole}: correct one of them.',
          args: { sum: toText(sum), whole: toText(whole.value) },
        },
      });
    };
    for (const breakdown of breakdownsOf(notice)) look(breakdown);
    for (const breakdown of splits(words.text, Positions.of(notice))) look(breakdown);
  },
};

function mustAddUp({ parts }: Breakdown, whole: number, sum: number): boolean {
  const kind = exhaustive(parts);
  const off = Math.abs(whole - sum);
  if (kind === 'always') return true;
  if (kind === 'nearly') return off <= Math.max(3, whole * 0.1) && sum > whole * 0.6;
  const money = parts[0]!.counter === '元';
  if (off <= whole * (money ? NEAR_MONEY : NEAR)) return true;
  return parts.length > 2 && off <= 1 && whole >= 10;
}
