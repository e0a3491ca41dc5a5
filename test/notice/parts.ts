import type { Notice, Problem, Profile, Role, Span } from '../../server/src/notice/model';

/** Something that a notice must have, where it stands, and the rule that must speak when it is gone. */
export interface Part {
  readonly what: string;
  readonly ruleId: string;
  readonly cut: Span;
}

/** Sections that each kind of notice must have; `problem-list` stands for the problems with their headings. */
const SECTIONS: Readonly<Record<Profile, readonly (Role & string)[]>> = {
  'public-notice': ['background', 'organisation', 'problem-list', 'next-steps'],
  report: ['background', 'overall', 'problem-list', 'next-steps'],
  audit: ['background', 'overall', 'problem-list', 'remaining-issues', 'next-steps'],
  environment: ['background', 'problem-list'],
  meeting: ['background', 'problem-list'],
  campaign: ['background', 'problem-list'],
};
const PUBLIC: readonly Profile[] = ['public-notice', 'environment'];

/** The parts that this notice has and must have. */
export function requiredParts(notice: Notice): Part[] {
  const { title, addressee, signature, date, profile } = notice;
  const parts: Part[] = [];
  const add = (what: string, ruleId: string, cut: Span | null | undefined): void => {
    if (cut) parts.push({ what, ruleId, cut });
  };
  add('title', 'title-incomplete', title);
  if (profile.value === 'report') add('addressee', 'addressee-missing', addressee);
  for (const role of SECTIONS[profile.value]) {
    const cut = role === 'problem-list' ? listOf(notice) : notice.sections.find((s) => s.role === role && s.level === 1);
    add(role, 'required-section-missing', cut);
  }
  if (PUBLIC.includes(profile.value)) {
    add('contact', 'contact-missing', notice.sections.find((s) => s.role === 'contact'));
  }
  add('signature', 'signature-missing', signature);
  add('date', 'date-missing', date);
  for (const p of notice.problems) {
    if (p.shared) continue;
    add(`status of ${p.label}`, 'problem-without-status', statusLine(notice, p));
    add(`measures of ${p.label}`, 'problem-without-measures', p.fields.find((f) => f.kind === 'measures'));
  }
  return parts;
}

/** From the first heading that holds problems to the end of the last problem. */
function listOf({ sections, problems }: Notice): Span | null {
  const [first] = problems;
  const last = problems.at(-1);
  if (!first || !last) return null;
  const holder = sections.find((s) => s.offset <= first.offset && first.offset < s.endOffset && s.heading !== null);
  return { offset: holder?.offset ?? first.offset, endOffset: last.endOffset };
}

/** A labelled status with its label; an unlabelled one as far as it goes. Null where it is the group's. */
function statusLine({ text }: Notice, { fields, status, offset, endOffset }: Problem): Span | null {
  if (!status || status.offset < offset || status.offset >= endOffset) return null;
  const field = fields.find((f) => f.kind === 'status' && f.offset <= status.offset && status.offset < f.endOffset);
  if (field) return field;
  // 截至目前，该问题已完成整改。: the sentence goes with the phrase; （已完成） with its brackets.
  const before = text.slice(0, status.offset);
  const start = Math.max(...[...'。；\n：】'].map((c) => before.lastIndexOf(c))) + 1;
  const after = /^[）)】\]]*[。；]?/.exec(text.slice(status.endOffset))?.[0].length ?? 0;
  return { offset: start, endOffset: status.endOffset + after };
}
