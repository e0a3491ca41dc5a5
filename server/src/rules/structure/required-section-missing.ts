import { folded } from '../../notice/folded';
import { NEXT_STEPS_STARTS, ORGANISATION_WORDS, OVERALL_FIGURES } from '../../notice/lexicon/openings';
import type { Notice, Profile, Role, Section } from '../../notice/model';
import { anchorAfter, isBlank, sectionSpan } from '../anchor';
import { chapterHeading, chapters, renumberFrom } from '../chapters';
import { closingOffset, Draft, lineEnd } from '../drafting';
import type { Edit, Message, Report, RequiredPart, Rule, Severity } from '../rule';
import { byProfile, CHAPTERS, TEMPLATES } from '../templates';

type Part = 'background' | 'organisation' | 'overall' | 'problem-list' | 'remaining-issues' | 'next-steps';

/** What each kind of notice must have. Only where readers insist on a part is its absence an error. */
const REQUIRED: Readonly<Record<Profile, Partial<Record<Part, Severity>>>> = {
  'public-notice': { background: 'error', organisation: 'error', 'problem-list': 'error', 'next-steps': 'error' },
  report: { background: 'error', overall: 'error', 'problem-list': 'error', 'next-steps': 'error' },
  audit: {
    background: 'info',
    overall: 'info',
    'problem-list': 'info',
    'remaining-issues': 'info',
    'next-steps': 'info',
  },
  environment: { background: 'info', 'problem-list': 'info' },
  meeting: { background: 'info', 'problem-list': 'info' },
  campaign: { background: 'info', 'problem-list': 'info' },
};

const MESSAGES: Readonly<Record<Part, Message>> = {
  background: {
    text: 'The background is missing: who inspected, when, when the findings were fed back, and why this is published.',
  },
  organisation: { text: 'The part on how the rectification was organised is missing (领导小组, 方案, 清单, 督办).' },
  overall: {
    text: 'The overall figures are missing: how many problems there are, how many are done and how many are open.',
  },
  'problem-list': {
    text: 'The list of problems is missing: name every problem that was fed back, with its measures and its status.',
  },
  'remaining-issues': { text: 'The part on problems not yet rectified, and why, is missing.' },
  'next-steps': { text: 'The next steps are missing: say what happens to the open problems and by when.' },
};

const TITLES: Readonly<Record<Part, Message>> = {
  background: { text: 'Insert the missing part: background' },
  organisation: { text: 'Insert the missing part: organisation of the rectification' },
  overall: { text: 'Insert the missing part: overall figures' },
  'problem-list': { text: 'Insert the missing part: list of problems' },
  'remaining-issues': { text: 'Insert the missing part: remaining issues' },
  'next-steps': { text: 'Insert the missing part: next steps' },
};

/** The part that each one follows: there the finding stands. */
const FOLLOWS: Readonly<Record<Part, readonly Role[]>> = {
  background: ['addressee'],
  organisation: ['background', 'addressee'],
  overall: ['organisation', 'background', 'addressee'],
  'problem-list': ['overall', 'organisation', 'background', 'addressee'],
  'remaining-issues': [
    'accountability',
    'system-building',
    'problem-list',
    'problem-list-parent',
    'group',
    'overall',
    'background',
  ],
  'next-steps': [
    'remaining-issues',
    'accountability',
    'system-building',
    'problem-list',
    'problem-list-parent',
    'group',
    'organisation',
    'background',
  ],
};

const PARTS = Object.keys(MESSAGES) as Part[];
const ORGANISES = new RegExp(ORGANISATION_WORDS.join('|'));
const FIGURES = new RegExp(OVERALL_FIGURES);
/** 已整改5个，正在整改1个, whatever sentence tells of what. */
const TALLY =
  /已(?:全部)?(?:完成|整改|办结|销号|落实)[^。，,；;\d]{0,8}\d+[个项条件](?:[^。\d]{0,16}(?:正在|尚未|未|其余|剩余|持续|基本|部分|推进)[^。]{0,12}\d|[^。\d]{0,8}\d+[个项条件][^。\d]{0,6}(?:正在|尚未|未|持续|基本|部分|推进))/;
const WHY = /因|由于|鉴于|受[^，。]{1,20}影响|原因/;
const AHEAD = new RegExp(`(?:^|[。；\\s])(?:${NEXT_STEPS_STARTS.join('|')})`);

/** 存在的不足和下一步打算 */
const LOOKS_AHEAD = /下一?(?:步|阶段)[^。；]{0,8}(?:打算|安排|措施|计划|工作|考虑|思路)/;

export const requiredSectionMissing: Rule = {
  id: 'required-section-missing',
  title: 'Required part missing',
  group: 'structure',
  severity: 'error',
  authority: '实务',
  source: '整改通报、整改报告的通行结构（60份真实文稿的统计）',
  summary: 'Every part that readers of this kind of notice look for is there.',
  profiles: 'all',
  check(notice, report, { requiredParts }) {
    if (isBlank(notice)) {
      report({
        offset: 0,
        endOffset: 0,
        message: { text: 'The notice is still empty. Start with a snippet: type 整改通报, zgtb or notice.' },
      });
      return;
    }
    reportUnreadableList(notice, report);
    for (const [part, severity] of requiredOf(notice, requiredParts)) {
      if (isThere(notice, part)) continue;
      report({
        ...anchorAfter(notice, ...FOLLOWS[part]),
        severity: part === 'organisation' && isShortForm(notice) ? 'hint' : severity,
        message: MESSAGES[part],
        suggestions: () => [{ title: TITLES[part], edits: insertPart(notice, part) }],
      });
    }
  },
};

function requiredOf({ profile }: Notice, parts: readonly RequiredPart[] | undefined): [Part, Severity][] {
  if (!parts) return Object.entries(REQUIRED[profile.value]) as [Part, Severity][];
  // What the writer insists on is no mere advice; parts outside of this list have rules of their own.
  return PARTS.filter((part) => parts.includes(part)).map((part) => [part, 'error']);
}

/** A list in which no problem can be told apart was not checked; that must not read as clean. */
function reportUnreadableList(notice: Notice, report: (finding: Report) => void): void {
  const list = notice.sections.find((s) => s.role === 'problem-list');
  if (!list || notice.problems.length > 0 || isOneProblem(notice)) return;
  // With nothing at all below it, the heading itself is the matter: empty-section says so.
  if (!/\S/.test(notice.text.slice(list.headingEnd, Math.min(list.endOffset, notice.bodyEnd)))) return;
  report({
    ...sectionSpan(notice, list),
    severity: 'warning',
    message: {
      text: 'No problem could be told apart below this heading, so none was checked: number each one (问题1：, 1.) and put 整改措施： and 整改进度： below it.',
    },
  });
}

/** 一、反馈问题 二、整改目标 … 六、整改完成情况: the page is about one problem, whose parts are its chapters. */
function isOneProblem({ profile, sections }: Notice): boolean {
  const says = (words: RegExp): boolean => sections.some((s) => s.level === 1 && words.test(s.heading ?? ''));
  return profile.value === 'environment' && says(/措施$/) && says(/(?:完成|整改|落实)情况$|(?:成效|结果)$/);
}

/** Every open problem tells itself why it is open; with none open there is nothing to tell. */
function tellsWhyOpen(notice: Notice): boolean {
  const { problems } = notice;
  if (problems.length === 0 || problems.some((p) => !p.status?.value)) return false;
  const open = problems.filter((p) => !p.status!.value!.startsWith('completed') && p.status!.value !== 'n/a');
  return open.every((p) => WHY.test(folded(notice, p)));
}

function isThere(notice: Notice, part: Part): boolean {
  const has = (...roles: Role[]): boolean => notice.sections.some((s) => roles.includes(s.role));
  switch (part) {
    case 'problem-list':
      return notice.problems.length > 0 || has('problem-list', 'problem-list-parent', 'group');
    case 'organisation':
      return (
        has('organisation') ||
        ORGANISES.test(textOf(notice, 'background')) ||
        ORGANISES.test(textOf(notice, 'overall')) ||
        ORGANISES.test(textOf(notice, 'overall-item'))
      );
    case 'overall':
      return has('overall') || FIGURES.test(opening(notice)) || TALLY.test(opening(notice));
    case 'remaining-issues':
      return has(part) || tellsWhyOpen(notice);
    case 'next-steps':
      return (
        has('next-steps') ||
        notice.sections.some(({ heading }) => heading !== null && LOOKS_AHEAD.test(heading)) ||
        AHEAD.test(textOf(notice, 'remaining-issues'))
      );
    default:
      return has(part);
  }
}

/** Problems that follow the intro at once, without a chapter for the list: such notices often tell nothing else. */
function isShortForm(notice: Notice): boolean {
  return !notice.sections.some((s) => s.role === 'problem-list' || s.role === 'problem-list-parent');
}

function textOf(notice: Notice, role: Role): string {
  return notice.sections
    .filter((s) => s.role === role)
    .map((s) => folded(notice, { offset: s.offset, endOffset: ownEnd(notice, s.offset, s.endOffset) }))
    .join('\n');
}

/** A part without heading ends with the next part, however deep that is. */
function ownEnd(notice: Notice, offset: number, endOffset: number): number {
  const next = notice.sections.find((s) => s.offset > offset)?.offset ?? endOffset;
  return Math.min(next, endOffset, notice.problems.find((p) => p.offset > offset)?.offset ?? endOffset);
}

/** Everything before the first problem: totals may stand in any of its paragraphs. */
function opening(notice: Notice): string {
  const from = notice.title?.endOffset ?? 0;
  return folded(notice, { offset: from, endOffset: Math.max(from, notice.problems[0]?.offset ?? notice.bodyEnd) });
}

function insertPart(notice: Notice, part: Part): Edit[] {
  const draft = new Draft(notice);
  if (part === 'background') {
    const at = notice.addressee?.endOffset ?? notice.title?.endOffset ?? 0;
    return [draft.after(at, byProfile(TEMPLATES.background, notice.profile.value))];
  }
  // A chapter above problems that stand in none would swallow them.
  const background = notice.sections.find((s) => s.role === 'background');
  if (part === 'organisation' && isShortForm(notice) && background) {
    return [draft.after(lineEnd(notice.text, textEnd(notice, background)), TEMPLATES.organisation)];
  }
  const { title, paragraphs } = CHAPTERS[part]!;
  const before = insertionPoint(notice, part);
  const ordinal = chapters(notice).filter((c) => before === null || c.offset < before).length + 1;
  const heading = chapterHeading(notice, ordinal, title);
  if (before === null) return [draft.after(notice.bodyEnd, heading, ...paragraphs)];
  return [draft.before(before, heading, ...paragraphs), ...renumberFrom(notice, before)];
}

function textEnd(notice: Notice, section: Section): number {
  const end = ownEnd(notice, section.offset, section.endOffset);
  return section.offset + notice.text.slice(section.offset, end).replace(/[\s#>*-]+$/, '').length;
}

/** First character of the paragraph before which the part belongs, or null: at the end. */
function insertionPoint(notice: Notice, part: Part): number | null {
  const closing = closingOffset(notice, 'contact', 'signature', 'date');
  if (part === 'next-steps') return closing;
  if (part === 'remaining-issues') return closingOffset(notice, 'next-steps') ?? closing;
  const list = notice.sections.find(
    (s) => s.level === 1 && ['problem-list', 'problem-list-parent', 'group'].includes(s.role),
  );
  const first = list?.offset ?? notice.problems[0]?.offset ?? closingOffset(notice, 'next-steps') ?? closing;
  return part === 'organisation'
    ? (notice.sections.find((s) => s.level === 1 && s.heading !== null)?.offset ?? first)
    : first;
}
