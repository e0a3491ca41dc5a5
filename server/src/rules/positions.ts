import type { Notice } from '../notice/model';

/** How many values a UTF-16 unit has. */
const UNITS = 0x10000;

/** By unit: the number under which its places are kept, 0 where no pattern has asked for them. */
const slotOf = new Uint16Array(UNITS);
let slots = 1;

/** The units of a few characters, as `Positions` asks for them. Asked for while the rules are loaded, they cost one pass. */
export function unitsOf(characters: Iterable<string>): readonly number[] {
  return [...characters].map((c) => {
    const unit = c.charCodeAt(0);
    if (slotOf[unit] === 0) slotOf[unit] = slots++;
    return unit;
  });
}

/**
 * Where units stand in a text, worked out once for all rules: whoever looks for rare beginnings needs no pass over the
 * text of its own.
 */
export class Positions {
  private static readonly known = new WeakMap<Notice, Positions>();
  private static readonly knownRaw = new WeakMap<Notice, Positions>();
  /** By slot: offsets, ascending. Slot 0 holds what nobody asked for, and stays empty. */
  private readonly lists: readonly number[][];

  constructor(readonly text: string) {
    const lists = Array.from({ length: slots }, (): number[] => []);
    const { length } = text;
    for (let i = 0; i < length; i += 1) {
      const slot = slotOf[text.charCodeAt(i)]!;
      if (slot !== 0) lists[slot]!.push(i);
    }
    this.lists = lists;
  }

  /** Those of the simplified text of a notice; where the masked text has the same unit, they are good for it too. */
  static of(notice: Notice): Positions {
    let positions = Positions.known.get(notice);
    if (!positions) Positions.known.set(notice, (positions = new Positions(notice.view.text)));
    return positions;
  }

  /** Those of the text as it is written. */
  static ofRaw(notice: Notice): Positions {
    if (notice.view.isRaw) return Positions.of(notice);
    let positions = Positions.knownRaw.get(notice);
    if (!positions) Positions.knownRaw.set(notice, (positions = new Positions(notice.text)));
    return positions;
  }

  /** The offsets of a unit, ascending. */
  at(unit: number): readonly number[] {
    const slot = slotOf[unit]!;
    return (slot > 0 && this.lists[slot]) || [...occurrences(this.text, unit)];
  }

  /** The offsets of several units, ascending. */
  atAny(units: readonly number[]): ArrayLike<number> & Iterable<number> {
    const lists = units.map((unit) => this.at(unit)).filter((list) => list.length > 0);
    return lists.length === 1 ? lists[0]! : merged(lists);
  }
}

/** Numbers in order: typed arrays sort them faster than any merge of lists does. */
function merged(lists: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all.sort();
}

function* occurrences(text: string, unit: number): Generator<number> {
  const character = String.fromCharCode(unit);
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) yield at;
}

/** A pattern that is tried only where one of its beginnings stands: far faster than a search in a long text. */
export class Starting {
  /** By the first unit: the second units that decide, or null where it alone does. */
  private readonly second = new Map<number, Set<number> | null>();
  private readonly sticky: RegExp;

  /**
   * @param beginnings one or two characters each; a string stands for its characters
   * @param pattern is copied with the sticky flag; look-behind may see what stands before
   */
  constructor(beginnings: string | readonly string[], pattern: RegExp) {
    for (const beginning of beginnings) {
      const [first] = unitsOf([beginning]) as [number];
      if (beginning.length === 1) this.second.set(first, null);
      else if (this.second.get(first) !== null)
        this.second.set(first, (this.second.get(first) ?? new Set()).add(beginning.charCodeAt(1)));
    }
    this.sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
  }

  /**
   * The matches in text order, none overlapping the one before.
   * @param text of the same length as that of the positions, from which it differs by masks only
   */
  in(text: string, positions: Positions): RegExpExecArray[] {
    const { sticky } = this;
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const at of this.candidates(positions)) {
      if (at < end) continue;
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (!match) continue;
      found.push(match);
      end = Math.max(at + 1, sticky.lastIndex);
    }
    return found;
  }

  private candidates(positions: Positions): Iterable<number> {
    const { text } = positions;
    const units: number[] = [];
    const paired: number[] = [];
    for (const [unit, second] of this.second) {
      if (second === null) units.push(unit);
      else for (const at of positions.at(unit)) if (second.has(text.charCodeAt(at + 1))) paired.push(at);
    }
    const single = positions.atAny(units);
    return paired.length === 0 ? single : merged([single, paired]);
  }
}
