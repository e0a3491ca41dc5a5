import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Heading, Notice } from '../../notice/model';
import { enumerationsOf } from '../../rules/numbering/enumerations';
import { numberingOf } from '../../rules/numbering/lists';
import { ENUMERATION_WORD } from '../../notice/lexicon/marks';
import { toNumeral } from '../../notice/lexicon/numerals';
import { Words } from '../../rules/words';
import { shorten } from '../names';
import { t } from '../messages';
import { withoutHalfEmphasis } from '../typing/lines';
import { labelLike } from '../typing/next-label';
import { FIRST_BELOW, FIRST_CHAPTER } from './lexicon';
import { LIKELY, POSSIBLE } from './offer';
import type { Offer } from './offer';
import { lastBefore } from './place';
import type { Place } from './place';

/** The next label of every list that is open at the caret, the innermost first, and the first label of a list below. */
export function ordinalOffers(place: Place): Offer[] {
  const { notice, line, caret, closer, heading } = place;
  const { headings } = notice;
  const found: { readonly label: string; readonly above: Heading | null; readonly first: boolean }[] = [];
  const add = (label: string | null, above: Heading | null, first = false): void => {
    if (label !== null && !found.some((one) => one.label === label)) found.push({ label, above, first });
  };
  const inner = headings[heading];
  const below = firstBelow(notice, heading);
  if (inner && !place.problem) for (const label of below) add(label, inner, true);
  for (let i = heading; i >= 0; i = headings[i]!.parent) add(next(notice, headings[i]!), headings[i]!);
  if (inner && place.problem) for (const label of below) add(label, inner, true);
  if (!inner) add(FIRST_CHAPTER, null, true);
  return found.map(({ label, above, first }, i) => ({
    label: label.trimEnd(),
    insert: (line.lead === '' ? leadOf(notice, above, first) : '') + label,
    kind: CompletionItemKind.Enum,
    detail: !above ? t('First chapter') : first ? t('First item below') : t('Next item'),
    ...(above && { documentation: shorten(notice.text.slice(above.offset, above.titleEnd).replace(/\s+/g, ' '), 40) }),
    from: line.contentOffset,
    to: caret + closer,
    rank: (i === 0 ? LIKELY : POSSIBLE) + i,
  }));
}

/** 三是, in the paragraph of 二是 or in one below it. */
export function enumerationOffers({ notice, line, caret }: Place): Offer[] {
  const words = Words.of(notice);
  const at = words.view.fromRaw(caret);
  let last: { n: number; to: number; leads: boolean } | null = null;
  for (const { marks } of enumerationsOf(notice).runs)
    for (const mark of marks) if (mark.to <= at && mark.to > (last?.to ?? -1)) last = mark;
  if (!last || at - last.to > FAR) return [];
  const { offset } = words.raw(last.to, last.to);
  const between = notice.text.slice(offset, caret);
  // In its line behind a sentence, or where the next paragraph begins.
  const typed = /([。；;]|\n)[\s\u3000]*([一二三四五六七八九十]*)$/.exec(between);
  if (!typed || /\n[\s\u3000]*\S[\s\S]*\n/.test(between)) return [];
  // What stands in one paragraph is not carried on in the next, but behind a label its first item may be alone.
  if (offset < line.offset && !last.leads && last.n > 1) return [];
  const label = `${toNumeral(last.n + 1)}${ENUMERATION_WORD}`;
  return [
    {
      label,
      kind: CompletionItemKind.Enum,
      detail: t('Next item'),
      from: caret - typed[2]!.length,
      to: caret,
      rank: LIKELY,
    },
  ];
}

/** No item is longer. */
const FAR = 3000;

function next(notice: Notice, heading: Heading): string | null {
  return heading.ordinal > 0 ? labelLike(labelOf(notice, heading), heading.ordinal + 1) : null;
}

function labelOf({ text }: Notice, { offset, titleOffset, titleEnd }: Heading): string {
  // A label without words ends where its line does.
  const label =
    text.slice(offset, Math.min(titleOffset, Math.max(titleEnd, offset))) || text.slice(offset, titleOffset);
  return withoutHalfEmphasis(label.replace(/[\r\n][\s\S]*$/, ''));
}

/** The label that a list below this heading would begin with, as those below its siblings do. */
function firstBelow(notice: Notice, index: number): string[] {
  const { headings } = notice;
  const heading = headings[index];
  if (!heading || heading.ordinal === 0) return [];
  const model = modelBelow(notice, index);
  if (!model) {
    const label = FIRST_BELOW[heading.family];
    return label && heading.kind === 'section' ? [label] : [];
  }
  const first = labelLike(labelOf(notice, model), 1);
  const list = numberingOf(notice).lists.findLast(
    (one) => one.headings[0]!.offset <= heading.offset && one.headings.includes(model),
  );
  const on = list?.headings.at(-1);
  const more = on && on.offset < heading.offset ? labelLike(labelOf(notice, on), on.ordinal + 1) : null;
  // Where one list has counted on, so will the next.
  const runsOn = list?.headings[0]!.ordinal !== 1;
  return [runsOn ? more : first, runsOn ? first : on?.family === 'problem' ? more : null].filter(
    (label) => label !== null,
  );
}

/** The last heading above that stands below one like this. */
function modelBelow({ headings }: Notice, index: number): Heading | null {
  const { family, kind, parent: above } = headings[index]!;
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i -= 1) {
    const parent = headings[headings[i]!.parent];
    if (parent?.family !== family || headings[i]!.ordinal === 0) continue;
    // Items of the next steps have no problems below them, although groups of the same form have.
    if (parent.parent === above || (kind === 'section' && parent.kind === kind)) return headings[i]!;
  }
  return null;
}

const NEAR = 400;

/** Indent and Markdown marks of the line of a heading. */
function leadOf({ text, headings }: Notice, above: Heading | null, first: boolean): string {
  const like = above ?? headings[lastBefore(headings, text.length)];
  if (!like) return '';
  const lead = text.slice(text.lastIndexOf('\n', like.offset - 1) + 1, like.offset);
  if (!/^[\s\u3000#>*_+-]*$/.test(lead)) return '';
  return withoutHalfEmphasis(first ? lead.replace(/[#*_+-]+ ?/g, '') : lead);
}
