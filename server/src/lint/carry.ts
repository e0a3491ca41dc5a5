import type { Span } from '../notice/model';
import type { Edit } from '../rules/rule';
import type { Finding } from './finding';
import { suggestionsOf } from './suggestions';

/**
 * Findings of an older text that still stand in the new one: those before the change as they were, those behind it
 * moved, those that touch it dropped. They bridge the moment until the slower rules have run again.
 */
export function carry(findings: readonly Finding[], before: string, after: string): Finding[] {
  const { start, end } = changed(before, after);
  const delta = after.length - before.length;
  const stays = ({ offset, endOffset }: Span): boolean => endOffset < start || offset > end;
  return (
    findings
      .filter((f) => stays(f) && edits(f).every(({ range }) => range[1] < start || range[0] > end))
      .map((f) => move(f, start, delta))
      // The places of a flood are not carried along one by one.
      .map(({ each: _, ...f }) => f)
  );
}

/** The stretch of the old text that differs: what is left of it without the common beginning and end. */
function changed(before: string, after: string): { start: number; end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  return { start, end: before.length - same };
}

function edits(finding: Finding): Edit[] {
  return [...(finding.fix ?? []), ...suggestionsOf(finding).flatMap((s) => s.edits)];
}

function move(finding: Finding, start: number, delta: number): Finding {
  if (delta === 0) return finding;
  const at = (offset: number): number => (offset >= start ? offset + delta : offset);
  const edit = (e: Edit): Edit => ({ ...e, range: [at(e.range[0]), at(e.range[1])] });
  return {
    ...finding,
    offset: at(finding.offset),
    endOffset: at(finding.endOffset),
    ...(finding.related && {
      related: finding.related.map((r) => ({ ...r, offset: at(r.offset), endOffset: at(r.endOffset) })),
    }),
    ...(finding.fix && { fix: finding.fix.map(edit) }),
    ...(finding.suggestions && {
      suggestions: suggestionsOf(finding).map((s) => ({ ...s, edits: s.edits.map(edit) })),
    }),
  };
}
