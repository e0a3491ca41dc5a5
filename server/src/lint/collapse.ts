import type { Edit } from '../rules/rule';
import type { Finding } from './finding';

/** More findings of one rule than this are a flood: one line in the Problems panel says it better. */
export const FLOOD = 20;

/**
 * Turns a flood of one rule's findings into one, at the first place, with the count and the edits of all.
 * @param findings those of a single rule, in text order
 */
export function collapse(findings: Finding[]): Finding[] {
  const first = findings[0];
  if (findings.length <= FLOOD || !first) return findings;
  const fix = withoutOverlaps(findings.flatMap((f) => f.fix ?? []));
  if (fix.length === 0) return [{ ...first, count: findings.length }];
  return [{ ...first, count: findings.length, fix, each: findings }];
}

/** Two findings at one place may both want it: the first has it, the other its turn in the next round. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let end = -1;
  return sorted.filter(({ range }) => {
    if (range[0] < end || (range[0] === end && range[0] === range[1])) return false;
    end = range[1];
    return true;
  });
}
