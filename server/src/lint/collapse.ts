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
  const fix = findings.flatMap((f) => f.fix ?? []);
  return [{ ...first, count: findings.length, ...(fix.length > 0 ? { fix } : {}) }];
}
