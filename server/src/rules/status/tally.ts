import type { Notice, Problem, StatusValue } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import type { Part } from './claims';
import type { PartlyAs } from '../rule';
import { cleanPhrase } from './phrases';

/** Problems that an office counts alike: those of one status phrase. */
interface Kind {
  readonly value: StatusValue | null;
  readonly longTerm: boolean;
  /** Where the value leaves open how it was counted: the words. */
  readonly phrase: string | null;
  readonly problems: Problem[];
}

/** How many problems stand how. */
export interface Tallied {
  readonly done: number;
  readonly partly: number;
  readonly open: number;
  readonly longTerm: number;
}

export function tallied({ problems }: Notice): Tallied {
  const count = (...values: (StatusValue | null)[]): number =>
    problems.filter((p) => values.includes(p.status?.value ?? null)).length;
  return {
    done: count('completed', 'completed-long-term'),
    partly: count('partly'),
    open: count('in-progress', 'not-started'),
    longTerm: count('long-term', 'n/a'),
  };
}

/** More phrases than these are counted by what they say. */
const MOST_PHRASES = 8;

/** The largest first; worked out once a notice. */
const kindsOf = perNotice((notice): readonly Kind[] =>
  read(notice).sort((a, b) => b.problems.length - a.problems.length),
);

function read(notice: Notice): Kind[] {
  const fine = new Map<string, Kind>();
  const add = (kinds: Map<string, Kind>, key: string, kind: Kind): void => {
    const same = kinds.get(key);
    if (same) for (const problem of kind.problems) same.problems.push(problem);
    else kinds.set(key, kind);
  };
  for (const problem of notice.problems) {
    const { status } = problem;
    const value = status?.value ?? null;
    const longTerm = status?.longTerm ?? false;
    const undecided = value === 'partly' || value === 'long-term' || value === null;
    const phrase = undecided && status ? cleanPhrase(notice, status) : null;
    const key = phrase === null ? `${value}${longTerm}` : `${value} ${phrase}`;
    add(fine, key, { value, longTerm, phrase, problems: [problem] });
  }
  if (fine.size <= MOST_PHRASES) return [...fine.values()];
  const coarse = new Map<string, Kind>();
  for (const kind of fine.values()) add(coarse, `${kind.value}${kind.longTerm}`, { ...kind, phrase: null });
  return [...coarse.values()];
}

/**
 * Can the statuses of the problems be counted so that every claimed number comes out? Partly done and long-term problems may
 * have been counted as done, as open or by themselves, those of one phrase all alike.
 * @param partlyAs the one way in which partly done ones are counted, where the writer has settled that
 */
export function fits(notice: Notice, parts: readonly Part[], partlyAs?: PartlyAs): boolean {
  return reckon(kindsOf(notice), parts, partlyAs) !== null;
}

/** The problems that one of the parts counts: as all numbers come out or, where they never do, by their status alone. */
export function countedIn(notice: Notice, parts: readonly Part[], part: Part, partlyAs?: PartlyAs): Problem[] {
  const kinds = kindsOf(notice);
  const claimed = new Set(parts.map(({ value }) => value));
  const reckoned = reckon(kinds, parts, partlyAs);
  const own = kinds.filter((kind) => {
    const bucket = reckoned ? reckoned.get(kind) : bucketsFor(kind, claimed, parts, partlyAs)[0];
    // What says nothing known counts nowhere.
    return bucket === part.value && (reckoned !== null || (kind.value !== null && kind.value !== 'n/a'));
  });
  const chosen = new Set(own.flatMap(({ problems }) => problems));
  return notice.problems.filter((problem) => chosen.has(problem));
}

/** Which number each kind was counted in, so that every claimed number comes out; null where there is no such way. */
function reckon(
  kinds: readonly Kind[],
  parts: readonly Part[],
  partlyAs?: PartlyAs,
): Map<Kind, StatusValue | null> | null {
  const left = new Map(parts.map((p) => [p.value, p.count]));
  const claimed = new Set(left.keys());
  const placed = new Map<Kind, StatusValue | null>();
  const place = (i: number): boolean => {
    const kind = kinds[i];
    if (!kind) return [...left.values()].every((n) => n === 0);
    const size = kind.problems.length;
    for (const bucket of bucketsFor(kind, claimed, parts, partlyAs)) {
      placed.set(kind, bucket);
      if (bucket === null) {
        if (place(i + 1)) return true;
        continue;
      }
      const room = left.get(bucket)!;
      if (room < size) continue;
      left.set(bucket, room - size);
      if (place(i + 1)) return true;
      left.set(bucket, room);
    }
    return false;
  };
  return place(0) ? placed : null;
}

/** Where problems of one kind may have been counted; null: in a number that the text does not give. */
function bucketsFor(
  { value, longTerm, phrase }: Kind,
  claimed: ReadonlySet<StatusValue>,
  parts: readonly Part[],
  partlyAs: PartlyAs | undefined,
): readonly (StatusValue | null)[] {
  // 基本完成1个: whatever says 基本完成 was counted there.
  if (phrase !== null && ((value === 'partly' && !partlyAs) || value === 'long-term')) {
    const own = parts.find((part) => part.value === value && phrase.startsWith(part.phrase));
    if (own) return [value];
  }
  const named = (...values: StatusValue[]): StatusValue[] => values.filter((v) => claimed.has(v));
  const done = named('completed', 'completed-long-term');
  const open = named('in-progress');
  const elsewhere = open.length > 0 ? [] : [null];
  switch (value) {
    case 'completed':
      return done.slice(0, 1);
    case 'completed-long-term':
      return claimed.has('completed-long-term') ? done : named('completed', 'long-term');
    case 'partly':
      if (partlyAs === 'completed') return done.slice(0, 1);
      if (partlyAs === 'open') return [...open, ...elsewhere];
      if (partlyAs === 'separate') return claimed.has('partly') ? ['partly'] : [null];
      return [...named('partly'), ...done, ...open, ...elsewhere];
    case 'in-progress':
      return [
        ...open,
        ...(longTerm ? named('long-term') : []),
        ...(open.length > 0 ? [] : [...named('not-started'), null]),
      ];
    case 'not-started':
      return claimed.has('not-started') ? named('not-started') : [...open, ...elsewhere];
    case 'long-term':
      return [...named('long-term'), ...done, ...open, ...elsewhere];
    default:
      return [...claimed, null];
  }
}
