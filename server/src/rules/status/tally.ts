import type { Notice, StatusValue } from '../../notice/model';
import type { Part } from './claims';
import type { PartlyAs } from '../rule';
import { cleanPhrase } from './phrases';

/** Problems that an office counts alike: those of one status phrase. */
interface Kind {
  readonly value: StatusValue | null;
  readonly longTerm: boolean;
  readonly size: number;
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

function kindsOf(notice: Notice): Kind[] {
  const sizes = new Map<string, Kind>();
  const add = (key: string, value: StatusValue | null, longTerm: boolean): void => {
    sizes.set(key, { value, longTerm, size: (sizes.get(key)?.size ?? 0) + 1 });
  };
  for (const { status } of notice.problems) {
    const value = status?.value ?? null;
    const longTerm = status?.longTerm ?? false;
    const undecided = value === 'partly' || value === 'long-term' || value === null;
    add(undecided && status ? `${value} ${cleanPhrase(notice, status)}` : `${value}${longTerm}`, value, longTerm);
  }
  if (sizes.size <= MOST_PHRASES) return [...sizes.values()];
  const coarse = new Map<string, Kind>();
  for (const kind of sizes.values()) {
    const key = `${kind.value}${kind.longTerm}`;
    coarse.set(key, { ...kind, size: (coarse.get(key)?.size ?? 0) + kind.size });
  }
  return [...coarse.values()];
}

/**
 * Can the statuses of the problems be counted so that every claimed number comes out? Partly done and long-term problems may
 * have been counted as done, as open or by themselves, those of one phrase all alike.
 * @param partlyAs the one way in which partly done ones are counted, where the writer has settled that
 */
export function fits(notice: Notice, parts: readonly Part[], partlyAs?: PartlyAs): boolean {
  const left = new Map(parts.map((p) => [p.value, p.count]));
  const claimed = new Set(left.keys());
  const kinds = kindsOf(notice).sort((a, b) => b.size - a.size);
  const place = (i: number): boolean => {
    const kind = kinds[i];
    if (!kind) return [...left.values()].every((n) => n === 0);
    for (const bucket of bucketsFor(kind, claimed, partlyAs)) {
      if (bucket === null) {
        if (place(i + 1)) return true;
        continue;
      }
      const room = left.get(bucket)!;
      if (room < kind.size) continue;
      left.set(bucket, room - kind.size);
      if (place(i + 1)) return true;
      left.set(bucket, room);
    }
    return false;
  };
  return place(0);
}

/** Where problems of one kind may have been counted; null: in a number that the text does not give. */
function bucketsFor(
  { value, longTerm }: Kind,
  claimed: ReadonlySet<StatusValue>,
  partlyAs: PartlyAs | undefined,
): readonly (StatusValue | null)[] {
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
