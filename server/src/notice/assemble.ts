import type { Block } from './blocks';
import { readClosing } from './closing';
import type { Closing } from './closing';
import type { ViewSpan } from './contact';
import { GENRES, ORGAN_ENDINGS } from './lexicon/closings';
import { PROFILES } from './model';
import type { Contact, Heading, Notice, NoticeDate, Profile, Span, TextSpan, Title } from './model';
import { buildHeadings } from './headings';
import { readOpening } from './opening';
import type { Opening } from './opening';
import { withPlainHeadings } from './plain-headings';
import { guessProfile, profileDirective } from './profile';
import { buildProblems } from './problem-list';
import { readerOf } from './problems';
import type { Scan } from './scan';
import { buildSections, paragraphParts } from './sections';
import { readStructure } from './structure';
import { buildTree } from './tree';
import type { View } from './view';
import type { Vocabulary } from './vocabulary';

/** Puts the notice together: opening, tree of headings, roles, closing, problems; then back to raw offsets. */
export function assemble(
  view: View,
  { blocks, flattened }: Scan,
  markdown: boolean,
  configured: Profile | undefined,
  vocabulary?: Vocabulary,
): Notice {
  const { text } = view;
  const opening = readOpening(text, blocks);
  const body = withPlainHeadings(text, blocks.slice(opening.next));
  const tree = buildTree(text, body);
  const structure = readStructure(tree, readerOf(text, tree, vocabulary?.headings));
  const lastProblem = structure.problems.at(-1);
  const tail = lastProblem ? body.slice(body.indexOf(lastProblem.block) + 1) : body;
  const headed = {
    nextSteps: tree.nodes.some((node) => structure.roles.get(node) === 'next-steps'),
    contact: tree.roots.find((node) => structure.roles.get(node) === 'contact')?.block ?? null,
  };
  const closing = readClosing(text, lastProblem ? [lastProblem.block, ...tail] : tail, headed, openingEnd(opening));
  const parts = paragraphParts(text, tree, structure, opening, closing);
  const sections = buildSections(view, tree, structure, parts);
  const problems = buildProblems(view, tree, structure, parts, sections.sections, sections.indexOf);
  const title = titleOf(view, opening);
  const addressee = opening.addressee && span(view, opening.addressee);
  const background = opening.background[0];
  const directive = profileDirective(view.raw);
  let headings: readonly Heading[] | undefined;
  let paragraphs: readonly Span[] | undefined;
  return {
    text: view.raw,
    view,
    markdown,
    traditional: view.isTraditional,
    profile: guessProfile(
      {
        title: title && titleWords(view, opening),
        genre: title?.genre ?? null,
        addressee: addressee !== null,
        background: background ? text.slice(background.offset, opening.background.at(-1)!.end) : '',
        configured,
        directive: PROFILES.find((p) => p === directive) ?? null,
      },
      {
        ...(title && { title }),
        ...(addressee && { addressee }),
        ...(background && { background: span(view, background) }),
      },
    ),
    title,
    addressee,
    sections: sections.sections,
    problems,
    // Read by the rules that look at every ordinal or paragraph; an outline needs neither.
    get headings() {
      return (headings ??= buildHeadings(view, tree, structure));
    },
    get paragraphs() {
      return (paragraphs ??= blocks.map((b) => ({ offset: view.toRaw(b.offset), endOffset: view.toRaw(b.end) })));
    },
    contact: contactOf(view, closing),
    signature: closing.signature && span(view, closing.signature),
    date: dateOf(view, closing),
    residue: [...opening.residue, ...closing.residue].map((b) => span(view, b)),
    bodyEnd: view.toRaw(closing.bodyEnd),
    flattened: flattened.map((f) => ({ offset: view.toRaw(f.offset), endOffset: view.toRaw(f.endOffset) })),
  };
}

/** End of what stands above the first heading. */
function openingEnd({ title, addressee, background }: Opening): number {
  return background.at(-1)?.end ?? addressee?.end ?? title.at(-1)?.end ?? 0;
}

/** Raw span of a view span. A gloss in brackets behind the last character belongs to it. */
export function span(view: View, { offset, end }: ViewSpan | Block): TextSpan {
  const from = view.toRaw(offset);
  const to = Math.max(from, view.toRaw(end));
  return { offset: from, endOffset: to, text: view.raw.slice(from, to) };
}

const GENRE = new RegExp(`(?:${GENRES.join('|')})$`);
/** （第二批）, （二）: which of several notices it is. */
const BATCH = /[（(](?:第[一二三四五六七八九十\d]{1,3}[批号期次轮]|[一二三四五六七八九十\d]{1,2})[）)]$/;
/** The body at the head of a title, before 关于 or what the title is about. */
const ORGAN_HEAD = new RegExp(
  `^(.{2,60}?(?:${ORGAN_ENDINGS.join('|')}))\\s*(?=关于|落实|巡[察视]|集中|整改|对|办理|20\\d\\d|第?[一二三四五六七八九十]+届)`,
);

/** The title on one line, simplified. */
function titleWords(view: View, opening: Opening): string {
  return opening.title.map((line) => view.text.slice(line.offset, line.end)).join('');
}

function titleOf(view: View, opening: Opening): Title | null {
  const [first] = opening.title;
  const last = opening.title.at(-1);
  if (!first || !last) return null;
  const words = titleWords(view, opening);
  const head = words.startsWith('关于') ? '' : (ORGAN_HEAD.exec(words)?.[1] ?? '').trim();
  const lines = opening.title.map((line) => span(view, line));
  return {
    ...span(view, { offset: first.offset, end: last.end }),
    joined: lines.map((line) => line.text).join(''),
    lines,
    organ: head.length > 2 ? head : null,
    genre: GENRE.exec(words.replace(BATCH, ''))?.[0] ?? null,
  };
}

function contactOf(view: View, { channels }: Closing): Contact {
  const raw = (spans: readonly ViewSpan[]): TextSpan[] => spans.map((s) => span(view, s));
  return {
    phones: raw(channels.phones),
    emails: raw(channels.emails),
    addresses: raw(channels.addresses),
    postcodes: raw(channels.postcodes),
  };
}

function dateOf(view: View, { date }: Closing): NoticeDate | null {
  return date && { ...span(view, date), iso: date.iso };
}
