import type { Notice } from '../../notice/model';
import type { Report, Rule } from '../rule';
import { Ground } from './ground';
import { pairMarksOf } from './pairs';
import type { PairMark } from './pairs';

/** A quotation may run over so many paragraphs, a title over so many lines. */
const REACH = 5;
/** Marks alone that are looked back at for a partner. */
const LOOK_BACK = 40;
/** Two equal marks this near are the ends of one pair. */
const TWINS = 60;

const PARTNERS: Readonly<Record<string, string>> = Object.fromEntries(
  ['“”', '‘’', '《》', '〈〉', '（）', '()', '〔〕', '「」', '『』', '【】'].flatMap(([a, b]) => [
    [a!, b!],
    [b!, a!],
  ]),
);

export const pairUnbalanced: Rule = {
  id: 'pair-unbalanced',
  title: 'Mark without its partner',
  group: 'typography',
  severity: 'error',
  authority: '国标',
  source: 'GB/T 15834-2011 4.8、4.9、4.15：引号、括号、书名号前后成对',
  summary: 'Quotation marks, brackets and title marks come in pairs.',
  profiles: 'all',
  check(notice, report) {
    const ground = Ground.of(notice);
    const marks = alone(notice);
    for (let i = 0; i < marks.length; i += 1) {
      const mark = marks[i]!;
      // “甲“ and ”甲” are one slip.
      const twin = isTwin(mark, marks[i + 1]) ? marks[i + 1] : undefined;
      report(reportOf(ground, mark, twin));
      if (twin) i += 1;
    }
  },
};

/** Marks without partner, except those whose partner stands in one of the next paragraphs. */
function alone(notice: Notice): PairMark[] {
  const marks = pairMarksOf(notice).filter((mark) => !mark.partner);
  if (marks.length === 0) return marks;
  const done = new Set<PairMark>();
  marks.forEach((mark, i) => {
    if (mark.opens) return;
    for (const other of marks.slice(Math.max(0, i - LOOK_BACK), i).reverse()) {
      const distance = mark.paragraph - other.paragraph;
      if (!other.opens || other.kind !== mark.kind || distance < 1 || distance > REACH || done.has(other)) continue;
      done.add(other).add(mark);
      return;
    }
  });
  return marks.filter((mark) => !done.has(mark) && !opensQuotedParagraph(notice, mark));
}

/** Every paragraph of a long quotation opens with “, only the last one closes (4.8.3.5). */
function opensQuotedParagraph(notice: Notice, mark: PairMark): boolean {
  if (!mark.opens || mark.kind !== 'double') return false;
  const { text, paragraphs } = notice;
  const { offset } = Ground.of(notice).spot(mark.at);
  const next = paragraphs[mark.paragraph + 1];
  const leads = offset === paragraphs[mark.paragraph]?.offset || /[：:]/.test(text.charAt(offset - 1));
  return leads && next !== undefined && /[“「]/.test(text.charAt(next.offset));
}

function isTwin(mark: PairMark, next: PairMark | undefined): boolean {
  return (
    next?.paragraph === mark.paragraph &&
    next.kind === mark.kind &&
    next.opens === mark.opens &&
    next.at - mark.at <= TWINS
  );
}

function reportOf(ground: Ground, mark: PairMark, twin: PairMark | undefined): Report {
  const sign = ground.raw(mark.at);
  const args = { mark: sign, partner: PARTNERS[sign] ?? '' };
  const place = ground.spot(mark.at);
  if (twin) {
    return {
      ...place,
      message: { text: 'There are two {mark} here: one of them should be {partner}.', args },
      related: [{ ...ground.spot(twin.at), message: { text: 'The other one' } }],
    };
  }
  return {
    ...place,
    message: {
      text: mark.opens
        ? '{mark} is opened but not closed: add {partner} or delete {mark}.'
        : '{mark} closes nothing: add {partner} before it or delete {mark}.',
      args,
    },
  };
}
