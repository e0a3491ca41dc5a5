import { numeralValue } from '../../notice/lexicon/numerals';
import type { Heading, Notice } from '../../notice/model';
import { numberLike } from '../../rules/numbering/slips';
import type { Edit } from '../../rules/rule';
import { referencesOf } from '../subjects/problem-references';

/** The edit of a reference, and one of the headings that it means. */
export interface ReferenceEdit {
  readonly target: Heading;
  readonly edit: Edit;
}

/**
 * The references that change with the numbers of headings, each in its own script. One that can mean several headings, or
 * one that is gone, stays.
 * @param numbers for each heading whose number changes the new one
 */
export function referenceEdits(notice: Notice, numbers: ReadonlyMap<Heading, number>): ReferenceEdit[] {
  return referencesOf(notice).flatMap(({ number: { offset, endOffset }, targets }): ReferenceEdit[] => {
    const [first, another] = new Set(targets.map((heading) => numbers.get(heading) ?? heading.ordinal));
    const target = targets.find((heading) => numbers.has(heading));
    if (!target || first === undefined || another !== undefined) return [];
    const written = notice.text.slice(offset, endOffset);
    return [{ target, edit: { range: [offset, endOffset], text: numberLike(written, first) } }];
  });
}

/** Edits that renumber headings, with those of the references to them; any others are given back as they are. */
export function withReferences(notice: Notice, edits: readonly Edit[]): readonly Edit[] {
  const numbers = new Map<Heading, number>();
  for (const { range, text } of edits) {
    const heading = notice.headings.find(({ offset, labelEnd }) => offset <= range[0] && range[1] <= labelEnd);
    const number = heading && valueOf(text);
    if (!number) return edits;
    numbers.set(heading, number);
  }
  if (numbers.size === 0) return edits;
  const all = [...edits, ...referenceEdits(notice, numbers).map(({ edit }) => edit)];
  return all.sort((a, b) => a.range[0] - b.range[0]);
}

/** 3, ３, 三 or ③; 0 for what is no number. */
function valueOf(text: string): number {
  const plain = text.normalize('NFKC');
  return /^\d+$/.test(plain) ? Number(plain) : numeralValue(plain);
}
