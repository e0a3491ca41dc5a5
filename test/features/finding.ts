import type { Finding } from '../../server/src/lint/finding';
import type { Span } from '../../server/src/notice/model';
import type { Edit } from '../../server/src/rules/rule';

/** What a rule would have said about a place. */
export function finding(ruleId: string, place: Span, more: Partial<Finding> = {}): Finding {
  const { offset, endOffset } = place;
  return { ruleId, severity: 'warning', offset, endOffset, message: { text: `${ruleId} fires` }, ...more };
}

export function replace(place: Span, text: string, snippet?: string): Edit {
  return { range: [place.offset, place.endOffset], text, ...(snippet === undefined ? {} : { snippet }) };
}
