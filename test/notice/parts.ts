import type { Notice, Problem, Profile, Role, Span } from '../../server/src/notice/model';

/** Something that a notice must have, where it stands, and the rules of which one must speak when it is gone. */
export interface Part {
  readonly what: string;
  readonly rules: readonly string[];
  readonly cuts: readonly Span[];
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
  const { addressee, signature, date, profile } = notice;
  const parts: Part[] = [];
  const add = (what: string, rule: string | readonly string[], ...cuts: (Span | null | undefined)[]): void => {
    const spans = cuts.filter((cut) => cut !== null && cut !== undefined);
    if (spans.length > 0) parts.push({ what, rules: [rule].flat(), cuts: spans });
  };
  add('title', 'title-incomplete', ...titles(notice));
  if (profile.value === 'report') add('addressee', 'addressee-missing', addressee);
  for (const role of SECTIONS[profile.value]) add(role, ruleFor(role, notice), sectionOf(role, notice));
  if (PUBLIC.includes(profile.value)) add('contact', 'contact-missing', sectionOf('contact', notice));
  add('signature', 'signature-missing', signature);
  add('date', 'date-missing', date);
  for (const p of notice.problems) {
    if (!isProblemWithoutThem(p)) continue;
    add(`status of ${p.label}`, 'problem-without-status', statusLine(notice, p));
    const [measures, ...more] = p.fields.filter((f) => f.kind === 'measures');
    const statusInside =
      measures && p.status && p.status.offset >= measures.offset && p.status.offset < measures.endOffset;
    if (p.status && !statusInside && more.length === 0)
      add(`measures of ${p.label}`, 'problem-without-measures', measures);
  }
  return parts;
}

/** Web copies print the title twice; both are it. */
function titles({ title, text }: Notice): Span[] {
  if (!title) return [];
  const again = text.indexOf(title.text, title.endOffset);
  const length = title.endOffset - title.offset;
  return again < 0 ? [title] : [title, { offset: again, endOffset: again + length }];
}

/** Where the background is gone, the paragraph behind it may be taken for one, and is then an incomplete one. */
function ruleFor(role: Role, { profile }: Notice): readonly string[] {
  const judged = profile.value === 'public-notice' || profile.value === 'report';
  return role === 'background' && judged
    ? ['required-section-missing', 'background-incomplete']
    : ['required-section-missing'];
}

function sectionOf(role: Role, notice: Notice): Span | null {
  if (role === 'problem-list') return listOf(notice);
  const at = notice.sections.findIndex((s) => s.role === role && s.level === 1);
  const section = notice.sections[at];
  if (!section) return null;
  // No rule looks into the background of the other kinds: without it, the next paragraph passes for one.
  const follows = notice.sections[at + 1]?.heading === null && ruleFor(role, notice).length === 1;
  return role === 'background' && follows ? null : section;
}

/**
 * Told by its label or by a field that stays when the other part goes. Others are problems only because they have a
 * status; and a title with nothing below it shares the next block.
 */
function isProblemWithoutThem(p: Problem): boolean {
  return !p.shared && p.measures !== null && (p.label.includes('问题') || p.fields.some((f) => f.kind === 'measures'));
}

/** From the first heading that holds problems to the end of the last problem. */
function listOf({ sections, problems }: Notice): Span | null {
  const [first] = problems;
  const last = problems.at(-1);
  if (!first || !last) return null;
  const holder = sections.find((s) => s.offset <= first.offset && first.offset < s.endOffset && s.heading !== null);
  return { offset: holder?.offset ?? first.offset, endOffset: last.endOffset };
}

/** A labelled status with its label, one in brackets with them, a sentence as a whole. Null where it is the group's. */
function statusLine({ text }: Notice, { fields, status, offset, endOffset, titleEnd }: Problem): Span | null {
  if (!status || status.offset < offset || status.offset >= endOffset) return null;
  const after = /^[）)】\]]*[。；]?/.exec(text.slice(status.endOffset))?.[0].length ?? 0;
  const end = status.endOffset + after;
  const field = fields.find((f) => f.kind === 'status' && f.offset <= status.offset && status.offset < f.endOffset);
  if (field) return { offset: field.offset, endOffset: end };
  // A sentence besides a bracket behind the title: the status is told twice.
  if (status.offset > titleEnd + 1 && /^[（(【[]/.test(text.slice(titleEnd, titleEnd + 1))) return null;
  const bracket = '（(【['.includes(text.charAt(status.offset - 1));
  const before = text.slice(0, status.offset);
  const sentence = Math.max(...[...'。；\n：】'].map((c) => before.lastIndexOf(c))) + 1;
  return { offset: bracket ? status.offset - 1 : sentence, endOffset: end };
}
