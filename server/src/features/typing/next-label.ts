import type { Mark } from '../../notice/marks';
import { numberLike, OWN_NUMBER } from '../../rules/numbering/slips';

/** A label in the manner of another one (问题3：, （二）, 2．) with another number; null where it has none that can change. */
export function labelLike(label: string, number: number): string | null {
  const match = OWN_NUMBER.exec(label);
  if (!match || (/[\u2460-\u2473]/.test(match[0]) && number > 20)) return null;
  return label.slice(0, match.index) + numberLike(match[0], number) + label.slice(match.index + match[0].length);
}

/** The label of the next item behind one that was read from a line. @param line what the mark's offsets count in */
export function labelAfter(line: string, mark: Mark): string | null {
  return mark.ordinal > 0 ? labelLike(line.slice(mark.offset, mark.titleOffset), mark.ordinal + 1) : null;
}
