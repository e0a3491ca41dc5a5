import { parseNotice } from '../../../server/src/notice/index';
import type { Notice } from '../../../server/src/notice/model';
import { simplifiedUnits } from '../../../server/src/notice/simplify';
import { fold } from '../../../server/src/notice/view';

/** The characters of a text, whatever their script and width, without blanks. */
export function characters(text: string): string {
  const units = simplifiedUnits();
  const simplified = text.replace(/[^\n]/g, (unit) => String.fromCharCode(units[unit.charCodeAt(0)]!));
  return simplified.replaceAll('著', '着').normalize('NFKC').replace(/\s/g, '');
}

function words(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : characters(fold(text).text);
}

/** What a notice says: roles, labels, paths, statuses, contact; script, width, readings and places aside. */
export function outline(text: string, markdown?: boolean) {
  const notice = parseNotice(text, markdown === undefined ? {} : { markdown });
  return {
    title: words(notice.title?.joined),
    addressee: words(notice.addressee?.text),
    profile: notice.profile.value,
    sections: notice.sections.map((s) => [s.role, s.level, words(s.heading), words(s.label), s.parent]),
    problems: notice.problems.map((p) => ({
      label: words(p.label),
      title: words(p.title),
      path: p.groupPath.map((heading) => words(heading)?.replace(/[.。]$/, '')),
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
