import type { Notice, Problem, Section, Span, TextSpan } from '../../server/src/notice/model';

/** What holds for every notice, whatever its text. @returns the violations, in words */
export function violations(notice: Notice): string[] {
  const found: string[] = [];
  const demand = (ok: boolean, what: string): void => void (ok || found.push(what));
  const { text } = notice;

  const inside = (what: string, { offset, endOffset }: Span, from = 0, to = text.length): void => {
    demand(Number.isInteger(offset) && Number.isInteger(endOffset), `${what}: ${offset}–${endOffset} is not whole`);
    demand(
      from <= offset && offset <= endOffset && endOffset <= to,
      `${what}: ${offset}–${endOffset} outside ${from}–${to}`,
    );
  };
  const cut = (what: string, span: TextSpan | null): void => {
    if (!span) return;
    inside(what, span);
    demand(text.slice(span.offset, span.endOffset) === span.text, `${what}: text is not what stands there`);
  };
  const ordered = (what: string, spans: readonly Span[]): void => {
    for (let i = 1; i < spans.length; i += 1)
      demand(spans[i - 1]!.offset <= spans[i]!.offset, `${what} ${i}: not in text order`);
  };

  cut('title', notice.title);
  for (const line of notice.title?.lines ?? []) cut('title line', line);
  cut('addressee', notice.addressee);
  cut('signature', notice.signature);
  cut('date', notice.date);
  for (const [kind, spans] of Object.entries(notice.contact)) for (const s of spans as TextSpan[]) cut(kind, s);
  for (const r of notice.residue) cut('residue', r);
  for (const f of notice.flattened) inside('flattened', f);
  inside('bodyEnd', { offset: notice.bodyEnd, endOffset: notice.bodyEnd });

  ordered('section', notice.sections);
  notice.sections.forEach((s, i) => sectionHolds(notice, s, i, inside, demand));
  ordered('problem', notice.problems);
  notice.problems.forEach((p, i) => problemHolds(notice, p, i, inside, demand));
  return found;
}

type Inside = (what: string, span: Span, from?: number, to?: number) => void;
type Demand = (ok: boolean, what: string) => void;

function sectionHolds({ text, sections }: Notice, s: Section, i: number, inside: Inside, demand: Demand): void {
  const what = `section ${i} (${s.role})`;
  inside(what, s);
  inside(`${what} heading`, { offset: s.offset, endOffset: s.headingEnd });
  demand(s.level >= 1, `${what}: level ${s.level}`);
  demand(
    s.heading === null ? s.headingEnd === s.offset : text.slice(s.offset, s.headingEnd) === s.heading,
    `${what}: heading`,
  );
  demand(s.label === null || text.startsWith(s.label, s.offset), `${what}: label ${s.label}`);
  demand(s.parent < i, `${what}: its parent ${s.parent} stands behind it`);
  if (s.parent < 0) return;
  const parent = sections[s.parent]!;
  demand(parent.level < s.level, `${what}: level ${s.level} below ${parent.level}`);
  demand(parent.offset <= s.offset && s.endOffset <= parent.endOffset, `${what}: outside its parent`);
}

function problemHolds(
  { text, sections, problems }: Notice,
  p: Problem,
  i: number,
  inside: Inside,
  demand: Demand,
): void {
  const what = `problem ${i} (${p.label})`;
  inside(what, p);
  demand(p.endOffset <= (problems[i + 1]?.offset ?? text.length), `${what}: runs into the next`);
  demand(text.slice(p.offset, p.labelEnd) === p.label, `${what}: label`);
  demand(text.slice(p.titleOffset, p.titleEnd) === p.title, `${what}: title`);
  demand(p.labelEnd <= p.titleOffset, `${what}: title before the end of the label`);
  inside(`${what} title`, { offset: p.titleOffset, endOffset: p.titleEnd }, p.offset);
  demand(p.titleOffset <= p.endOffset, `${what}: its title begins behind its end`);
  for (const f of p.fields) {
    inside(`${what} field`, f, p.offset, p.endOffset);
    inside(`${what} value`, { offset: f.valueOffset, endOffset: f.endOffset }, f.offset, p.endOffset);
  }
  // A shared block is the next problem's; a status may be that of the group.
  if (p.status) {
    inside(`${what} status`, p.status);
    demand(text.slice(p.status.offset, p.status.endOffset) === p.status.text, `${what}: status text`);
  }
  if (p.measures) inside(`${what} measures`, p.measures, p.offset);
  demand(p.section >= -1 && p.section < sections.length, `${what}: section ${p.section}`);
  const holder = sections[p.section];
  if (holder) demand(holder.offset <= p.offset, `${what}: before its section`);
}
