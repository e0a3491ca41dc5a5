import type { Notice } from '../notice/model';

/** How many values a UTF-16 unit has. */
const UNITS = 0x10000;

/**
 * Where each unit stands in a text, worked out once for all rules: whoever looks for rare beginnings needs no pass over
 * the text of its own.
 */
export class Positions {
  private static readonly known = new WeakMap<Notice, Positions>();
  private static readonly knownRaw = new WeakMap<Notice, Positions>();
  /** Offsets, those of one unit next to each other and ascending. */
  private readonly offsets: Uint32Array;
  /** By unit: where its offsets begin; those of the next unit follow. */
  private readonly starts = new Uint32Array(UNITS + 1);

  constructor(readonly text: string) {
    const { starts } = this;
    const { length } = text;
    for (let i = 0; i < length; i += 1) starts[text.charCodeAt(i) + 1]! += 1;
    for (let unit = 0; unit < UNITS; unit += 1) starts[unit + 1]! += starts[unit]!;
    const next = starts.slice();
    this.offsets = new Uint32Array(length);
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      this.offsets[next[unit]!] = i;
      next[unit]! += 1;
    }
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
  at(unit: number): Uint32Array {
    return this.offsets.subarray(this.starts[unit], this.starts[unit + 1]);
  }

  /** The offsets of several units, ascending. */
  atAny(units: readonly number[]): Uint32Array {
    const lists = units.map((unit) => this.at(unit)).filter((list) => list.length > 0);
    if (lists.length === 1) return lists[0]!;
    const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const list of lists) {
      all.set(list, end);
      end += list.length;
    }
    return all.sort();
  }
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
      const first = beginning.charCodeAt(0);
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

  private candidates(positions: Positions): Uint32Array {
    const { text } = positions;
    const units: number[] = [];
    const paired: number[] = [];
    for (const [unit, second] of this.second) {
      if (second === null) units.push(unit);
      else for (const at of positions.at(unit)) if (second.has(text.charCodeAt(at + 1))) paired.push(at);
    }
    if (paired.length === 0) return positions.atAny(units);
    const single = positions.atAny(units);
    const all = new Uint32Array(single.length + paired.length);
    all.set(single);
    all.set(paired, single.length);
    return all.sort();
  }
}
