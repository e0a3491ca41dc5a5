import type { Heading, Notice } from '../../notice/model';
import { numberingOf } from '../../rules/numbering/lists';
import { renumber, slipsOf } from '../../rules/numbering/slips';
import type { Edit } from '../../rules/rule';
import { referenceEdits } from './references';

/** Numbers that run on from list to list may move one list after the other. */
const ROUNDS = 40;

/** The edits of one list: its numbers, and the references to them wherever they stand. */
export interface Renumbering {
  readonly labels: readonly Edit[];
  readonly references: readonly Edit[];
}

/**
 * Gives the headings of every list the numbers that follow each other, as the numbering rules expect them. A reference is
 * changed with the problem it means; where it can mean several, or one that is gone, it stays.
 */
export function renumberings(notice: Notice): Renumbering[] {
  const numbers = finalNumbers(notice);
  if (numbers.size === 0) return [];
  const listOf = new Map(numberingOf(notice).lists.flatMap((list) => list.headings.map((h) => [h, list] as const)));
  const byList = new Map<unknown, { labels: Edit[]; references: Edit[] }>();
  const of = (heading: Heading): { labels: Edit[]; references: Edit[] } => {
    const key = listOf.get(heading) ?? heading;
    let edits = byList.get(key);
    if (!edits) byList.set(key, (edits = { labels: [], references: [] }));
    return edits;
  };
  for (const [heading, number] of numbers) of(heading).labels.push(...renumber(notice, [heading], number));
  for (const { target, edit } of referenceEdits(notice, numbers)) of(target).references.push(edit);
  return [...byList.values()];
}

/**
 * For each heading whose number changes the one that it gets in the end. Numbers that have changed may show the next list
 * to be out of order, so this goes on with the headings as they would be; nothing needs to be read again for it.
 */
function finalNumbers(notice: Notice): Map<Heading, number> {
  let now = notice;
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = wantedNumbers(now);
    if (wanted.size === 0) break;
    const headings = now.headings.map((heading) => {
      const ordinal = wanted.get(heading);
      return ordinal === undefined ? heading : { ...heading, ordinal };
    });
    now = { ...now, headings };
  }
  const changed = notice.headings.map((heading, i) => [heading, now.headings[i]!.ordinal] as const);
  return new Map(changed.filter(([{ ordinal }, number]) => number !== ordinal));
}

/** One pass over the slips in text order: what follows a slip moves with it, up to the next one. */
function wantedNumbers(notice: Notice): Map<Heading, number> {
  const wanted = new Map<Heading, number>();
  const slips = [...slipsOf(notice)].sort((a, b) => a.heading.offset - b.heading.offset);
  if (slips.length === 0) return wanted;
  const before = new Map<Heading, Heading>();
  for (const { headings } of numberingOf(notice).lists)
    headings.forEach((heading, i) => i > 0 && before.set(heading, headings[i - 1]!));
  const number = (heading: Heading): number => wanted.get(heading) ?? heading.ordinal;
  for (const { heading, other, expected, following } of slips) {
    const previous = before.get(heading) ?? (other && other.offset < heading.offset ? other : null);
    const shift = (previous ? number(previous) + 1 : expected) - heading.ordinal;
    for (const one of following) {
      const next = one.ordinal + shift;
      // There is no ㉑ in this family.
      if (next > 0 && !(one.family === 'circled' && next > 20)) wanted.set(one, next);
    }
  }
  for (const [heading, next] of wanted) if (heading.ordinal === next) wanted.delete(heading);
  return wanted;
}
