import type { Edit, Report, Suggestion } from '../rules/rule';

/** The choices of a finding, worked out now if its rule left that for later. */
export function suggestionsOf({ suggestions = [] }: Pick<Report, 'suggestions'>): readonly Suggestion[] {
  return typeof suggestions === 'function' ? suggestions() : suggestions;
}

/**
 * Suggestions that are worked out once, and only when somebody asks. A rule that throws then, or points outside the
 * text, offers nothing: its finding stands, it was checked when it was made.
 */
export function deferred(make: () => readonly Suggestion[], length: number): () => readonly Suggestion[] {
  let made: readonly Suggestion[] | undefined;
  return () => (made ??= attempt(make, length));
}

function attempt(make: () => readonly Suggestion[], length: number): readonly Suggestion[] {
  try {
    const made = make();
    return made.every(({ edits }) => edits.every((edit) => isInside(edit, length))) ? made : [];
  } catch {
    return [];
  }
}

function isInside({ range: [from, to] }: Edit, length: number): boolean {
  return isRange(from, to, length);
}

/** Is this a range of a text of that length? */
export function isRange(from: number, to: number, length: number): boolean {
  return from >= 0 && from <= to && to <= length;
}
