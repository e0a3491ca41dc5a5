import type { Notice } from '../../server/src/notice/model';

type Words = (text: string | null | undefined) => string | null;

/**
 * What a notice says, without where it says it: roles, labels, paths, statuses, contact.
 * @param words how two texts are compared
 * @param heading the same for headings
 */
export function digest(notice: Notice, words: Words, heading: Words = words) {
  return {
    title: words(notice.title?.joined),
    addressee: words(notice.addressee?.text),
    profile: notice.profile.value,
    sections: notice.sections.map((s) => [s.role, s.level, words(s.heading), words(s.label), s.parent]),
    problems: notice.problems.map((p) => ({
      label: words(p.label),
      title: words(p.title),
      path: p.groupPath.map(heading),
      status: p.status && [words(p.status.text), p.status.value, p.status.longTerm],
      shared: p.shared,
      measures: p.measures !== null,
      fields: p.fields.map((f) => f.kind),
    })),
    contact: Object.values(notice.contact).map((spans: Notice['contact']['phones']) => spans.map((s) => words(s.text))),
    signature: words(notice.signature?.text),
    date: notice.date?.iso ?? null,
  };
}
