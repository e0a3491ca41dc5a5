import type { Notice } from '../../notice/model';
import type { Edit } from '../rule';
import { Ground } from './ground';
import { pairMarksOf } from './pairs';
import type { PairKind, PairMark } from './pairs';

/** The two forms of a mark that take turns with depth. */
export interface Forms {
  readonly outer: PairKind;
  readonly inner: PairKind;
  /** Outer and inner marks: open, close, open, close; more than one set for scripts that have their own. */
  readonly signs: readonly (readonly [string, string, string, string])[];
}

/** An outer mark inside an outer mark, with the edits that make it and all inside it alternate. */
export interface Nested {
  readonly mark: PairMark;
  /** The mark around it. */
  readonly outside: PairMark;
  readonly edits: readonly Edit[];
}

export function nestedOf(notice: Notice, forms: Forms): Nested[] {
  const ground = Ground.of(notice);
  const found: { mark: PairMark; outside: PairMark; edits: Edit[] }[] = [];
  /** What a mark should be, and the finding that it is part of. */
  const wanted = new Map<PairMark, { outer: boolean; part: Edit[] | null }>();
  for (const mark of pairMarksOf(notice)) {
    if (!mark.opens || !mark.partner || (mark.kind !== forms.outer && mark.kind !== forms.inner)) continue;
    const isOuter = mark.kind === forms.outer;
    const outside = enclosing(mark, forms);
    const above = outside && wanted.get(outside);
    // A wrong form at the top is a house style, and the inner form may stand inside anything that was right.
    const own =
      above && (above.part || (isOuter && above.outer))
        ? { ...above, outer: !above.outer }
        : { outer: isOuter, part: null };
    if (own.outer !== isOuter) {
      if (!own.part) found.push({ mark, outside: outside!, edits: (own.part = []) });
      own.part.push(turn(ground, mark, forms), turn(ground, mark.partner, forms));
    }
    wanted.set(mark, own);
  }
  return found;
}

/** The innermost pair of these forms around a mark, brackets looked through; any other quotation or title is a text of its own. */
function enclosing(mark: PairMark, forms: Forms): PairMark | null {
  let around = mark.around;
  while (around && (around.kind === 'round' || around.kind === 'square' || !around.partner)) around = around.around;
  return around && (around.kind === forms.outer || around.kind === forms.inner) ? around : null;
}

function turn(ground: Ground, { at }: PairMark, { signs }: Forms): Edit {
  const raw = ground.raw(at);
  const set = signs.find((s) => s.includes(raw)) ?? signs[0]!;
  return ground.edit(at, at + 1, set[(set.indexOf(raw) + 2) % 4]!);
}
