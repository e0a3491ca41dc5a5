import type { Heading, Notice, Span } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { labelOf } from '../../rules/numbering/labels';
import { isProblem } from '../../rules/numbering/lists';
import { Words } from '../../rules/words';
import { numberMentions } from './number-mentions';
import type { NumberMention } from './number-mentions';
import { sectionAt, sectionsAround } from './scopes';

/** A place in running text that names a problem by its number: 问题3, 第三个问题. Raw offsets. */
export interface ProblemReference extends Span {
  /** The number alone. */
  readonly number: Span;
  /** The headings it can mean: those of the nearest list that has the number, several where labels repeat there. */
  readonly targets: readonly Heading[];
}

interface Candidate {
  readonly heading: Heading;
  /** The sections that hold it, the innermost first. */
  readonly around: readonly number[];
  /** 问题 in 问题3, 反馈问题 in 反馈问题三; empty for 3. and （三）. */
  readonly word: string;
}

/** Every reference to a problem that the notice has, in text order; worked out once. */
export const referencesOf: (notice: Notice) => readonly ProblemReference[] = perNotice(read);

/** The references that can mean one of these headings. */
export function referencesTo(notice: Notice, headings: readonly Heading[]): ProblemReference[] {
  const wanted = new Set(headings);
  // References of one part share their targets.
  const decided = new Map<readonly Heading[], boolean>();
  return referencesOf(notice).filter(({ targets }) => {
    let is = decided.get(targets);
    if (is === undefined) decided.set(targets, (is = targets.some((heading) => wanted.has(heading))));
    return is;
  });
}

/** The number in a heading's label, or null where the label is none of a problem or has no number. */
export function numberOfHeading(notice: Notice, heading: Heading): Span | null {
  const label = isProblem(heading) ? labelOf(notice, heading) : null;
  if (!label) return null;
  const from = label.from + label.before.length + label.group.length;
  return Words.of(notice).raw(from, from + label.number.length);
}

function read(notice: Notice): ProblemReference[] {
  const words = Words.of(notice);
  const mentions = outsideLabels(notice, numberMentions(words.text));
  const candidates = candidatesOf(notice, new Set(mentions.map(({ number }) => number)));
  // A number that is said a thousand times in one part is looked up once.
  const resolved = new Map<string, readonly Heading[]>();
  return mentions.flatMap(({ from, to, numberFrom, numberTo, number, word }): ProblemReference[] => {
    const same = candidates.get(number);
    if (!same) return [];
    const span = words.raw(from, to);
    const section = sectionAt(notice, span.offset);
    const key = `${section} ${number} ${word}`;
    let targets = resolved.get(key);
    if (!targets) resolved.set(key, (targets = resolve(notice, section, word, same)));
    return [{ ...span, number: words.raw(numberFrom, numberTo), targets }];
  });
}

/** A label is what is referred to, and refers to nothing itself. */
function outsideLabels(notice: Notice, mentions: readonly NumberMention[]): NumberMention[] {
  const { view, headings } = notice;
  let next = 0;
  return mentions.filter(({ from }) => {
    const offset = view.toRaw(from);
    while (next < headings.length && headings[next]!.titleOffset <= offset) next += 1;
    const heading = headings[next];
    return !heading || heading.offset > offset;
  });
}

function candidatesOf(notice: Notice, numbers: ReadonlySet<number>): Map<number, Candidate[]> {
  const all = new Map<number, Candidate[]>();
  for (const heading of notice.headings) {
    const label = numbers.has(heading.ordinal) && isProblem(heading) ? labelOf(notice, heading) : null;
    if (!label) continue;
    // A section that is a problem itself (反馈问题一：…) stands in the one around it.
    const own = sectionAt(notice, heading.offset);
    const around = sectionsAround(
      notice,
      notice.sections[own]?.offset === heading.offset ? parentOf(notice, own) : own,
    );
    const same = all.get(heading.ordinal) ?? [];
    if (same.length === 0) all.set(heading.ordinal, same);
    same.push({ heading, around, word: label.before.trim() });
  }
  return all;
}

function parentOf(notice: Notice, section: number): number {
  return notice.sections[section]?.parent ?? -1;
}

/** From the inside out: the first part that holds such a number says which is meant. */
function resolve(notice: Notice, section: number, word: string, same: readonly Candidate[]): Heading[] {
  for (const scope of sectionsAround(notice, section)) {
    const inside = same.filter(({ around }) => around.includes(scope));
    if (inside.length > 0) return alike(inside, word);
  }
  return alike(same, word);
}

/** 问题3 is one labelled 问题3, where there is such a one. */
function alike(candidates: readonly Candidate[], word: string): Heading[] {
  const labelled = candidates.filter((c) => c.word !== '' && word.endsWith(c.word));
  const exact = labelled.filter((c) => c.word === word);
  const chosen = exact.length > 0 ? exact : labelled.length > 0 ? labelled : candidates;
  return chosen.map(({ heading }) => heading);
}
