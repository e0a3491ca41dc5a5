import type { Notice, Role, Section, Span } from '../notice/model';

/** Nothing is written yet: one finding says so, not one a part. */
export function isBlank(notice: Notice): boolean {
  return (
    notice.title === null &&
    notice.sections.length === 0 &&
    notice.problems.length === 0 &&
    /^[\s\ufeff]*$/.test(notice.text)
  );
}

/** A copy of a published page: signature and date are often lost on the way, and are then no mistake of the writer. */
export function isWebCopy(notice: Notice): boolean {
  return notice.residue.length > 0;
}

/** No signature and date: lost on a web page, or never there, as in a report that is given in session. */
export function mayLackClosing(notice: Notice): boolean {
  return isWebCopy(notice) || notice.profile.value === 'audit';
}

/** The span to underline for a section: its heading, or the first clause of a part without one. */
export function sectionSpan(notice: Notice, section: Section): Span {
  if (section.heading !== null) return { offset: section.offset, endOffset: section.headingEnd };
  return clauseAt(notice.text, section.offset, Math.min(section.endOffset, notice.text.length));
}

/** From `offset` to the end of its first clause, on one line. */
export function clauseAt(text: string, offset: number, limit: number): Span {
  const clause = /[，,。；;：:\n\r]/.exec(text.slice(offset, limit));
  const end = clause ? offset + clause.index : limit;
  return { offset, endOffset: Math.max(end, Math.min(offset + 1, text.length)) };
}

/**
 * Where a missing part is reported: at the part it should follow, the last of `roles` that the notice has; else at the
 * title; else at the first words.
 */
export function anchorAfter(notice: Notice, ...roles: Role[]): Span {
  for (const role of roles) {
    const section =
      notice.sections.findLast((s) => s.role === role && s.level === 1) ??
      notice.sections.findLast((s) => s.role === role);
    if (section) return sectionSpan(notice, section);
  }
  if (notice.title)
    return { offset: notice.title.offset, endOffset: notice.title.lines[0]?.endOffset ?? notice.title.endOffset };
  const first = notice.text.search(/[^\s\ufeff]/);
  return first < 0 ? { offset: 0, endOffset: 0 } : clauseAt(notice.text, first, notice.text.length);
}

/** The span of a problem's label and title. */
export function problemSpan(problem: { readonly offset: number; readonly titleEnd: number }): Span {
  return { offset: problem.offset, endOffset: problem.titleEnd };
}
