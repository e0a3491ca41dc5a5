import { perNotice } from '../notice/per-notice';
import { firstAtLeast } from '../notice/view';

/** How many values a UTF-16 unit has. */
const UNITS = 0x10000;

/** By unit: the number under which its places are kept, 0 where no pattern has asked for them. */
const slotOf = new Uint16Array(UNITS);
let slots = 1;

/** Where a text is taken down before it is known how much there is to keep. */
interface Scratch {
  readonly offsets: Uint32Array;
  readonly slots: Uint16Array;
}

/** Units of text for which it is kept: more than anybody's notice, and no load on memory. */
const KEPT = 0x80000;
let kept: Scratch | undefined;

function scratch(length: number): Scratch {
  if (length > KEPT) return { offsets: new Uint32Array(length), slots: new Uint16Array(length) };
  return (kept ??= { offsets: new Uint32Array(KEPT), slots: new Uint16Array(KEPT) });
}

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
  /** Those of the simplified text of a notice; where the masked text has the same unit, they are good for it too. */
  static readonly of = perNotice((notice): Positions => new Positions(notice.view.text));
  /** Those of the text as it is written. */
  static readonly ofRaw = perNotice((notice): Positions =>
    notice.view.isRaw ? Positions.of(notice) : new Positions(notice.text),
  );
  /** All offsets that anybody asked for, ascending, and the slot of each. */
  private readonly found: Uint32Array;
  private readonly slotsFound: Uint16Array;
  /** The same offsets by slot, and where each slot begins there. Slot 0 holds what nobody asked for, and stays empty. */
  private readonly bySlot: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly groups = new Map<readonly number[], Uint32Array>();
  /** Offsets of units that repeat the one before. */
  readonly twice: readonly number[];

  constructor(readonly text: string) {
    const { length } = text;
    const { offsets: found, slots: slotsFound } = scratch(length);
    const twice: number[] = [];
    let count = 0;
    let last = -1;
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit === last) twice.push(i);
      last = unit;
      const slot = slotOf[unit]!;
      // Written for every unit and overwritten by the next one: no processor guesses which units are looked for.
      found[count] = i;
      slotsFound[count] = slot;
      count += (slot + 0xffff) >>> 16;
    }
    this.twice = twice;
    this.found = found.slice(0, count);
    this.slotsFound = slotsFound.slice(0, count);
    const ends = new Uint32Array(slots + 1);
    for (let k = 0; k < count; k += 1) ends[slotsFound[k]! + 1]! += 1;
    for (let slot = 1; slot <= slots; slot += 1) ends[slot]! += ends[slot - 1]!;
    this.starts = ends.slice();
    this.bySlot = new Uint32Array(count);
    for (let k = 0; k < count; k += 1) {
      const slot = slotsFound[k]!;
      this.bySlot[ends[slot]!] = found[k]!;
      ends[slot]! += 1;
    }
  }

  /** The offsets of a unit, ascending. */
  at(unit: number): Uint32Array {
    const slot = slotOf[unit]!;
    return this.has(unit)
      ? this.bySlot.subarray(this.starts[slot], this.starts[slot + 1])
      : Uint32Array.from(occurrences(this.text, unit));
  }

  /** The offsets of several units, ascending; worked out once for each list of units. */
  atAny(units: readonly number[]): Uint32Array {
    let offsets = this.groups.get(units);
    if (!offsets) this.groups.set(units, (offsets = this.gather(units)));
    return offsets;
  }

  /**
   * Where a word stands, ascending. Its first unit should be one that was asked for.
   * @param text where to look: that of the positions, or the same with masks
   */
  find(word: string, text = this.text): number[] {
    const firsts = this.at(word.charCodeAt(0));
    const found: number[] = [];
    for (let i = 0; i < firsts.length; i += 1) if (text.startsWith(word, firsts[i])) found.push(firsts[i]!);
    return found;
  }

  private gather(units: readonly number[]): Uint32Array {
    if (!units.every((unit) => this.has(unit))) return merged(units.map((unit) => this.at(unit)));
    if (units.length === 1) return this.at(units[0]!);
    const { starts } = this;
    let count = 0;
    for (const unit of units) count += starts[slotOf[unit]! + 1]! - starts[slotOf[unit]!]!;
    if (count === 0) return NONE;
    return count * FEW > this.found.length ? this.filtered(units, count) : this.sorted(units, count);
  }

  /** Are its places known? Not where nobody asked before this text was read. */
  private has(unit: number): boolean {
    const slot = slotOf[unit]!;
    return slot > 0 && slot + 1 < this.starts.length;
  }

  private filtered(units: readonly number[], count: number): Uint32Array {
    const { found, slotsFound } = this;
    const wanted = new Uint8Array(this.starts.length);
    for (const unit of units) wanted[slotOf[unit]!] = 1;
    const all = new Uint32Array(count);
    let end = 0;
    for (let k = 0; end < count; k += 1) {
      if (wanted[slotsFound[k]!] === 0) continue;
      all[end] = found[k]!;
      end += 1;
    }
    return all;
  }

  private sorted(units: readonly number[], count: number): Uint32Array {
    const { starts, bySlot } = this;
    const all = new Uint32Array(count);
    let end = 0;
    for (const unit of units) {
      const slot = slotOf[unit]!;
      for (let k = starts[slot]!; k < starts[slot + 1]!; k += 1) {
        all[end] = bySlot[k]!;
        end += 1;
      }
    }
    return all.sort();
  }

  /** Adds the places of a unit that one of `seconds` follows. */
  addPairs(unit: number, seconds: ReadonlySet<number>, places: number[]): void {
    const { text, starts, bySlot } = this;
    const slot = slotOf[unit]!;
    if (!this.has(unit)) places.push(...this.at(unit).filter((at) => seconds.has(text.charCodeAt(at + 1))));
    else
      for (let k = starts[slot]!; k < starts[slot + 1]!; k += 1)
        if (seconds.has(text.charCodeAt(bySlot[k]! + 1))) places.push(bySlot[k]!);
  }
}

const NONE = new Uint32Array(0);
/** Less than this part of all offsets is faster put together and sorted than picked from all. */
const FEW = 16;

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

/** Index of the first of ascending offsets that is not below `least`. */
export function firstFrom(offsets: Uint32Array, least: number): number {
  return firstAtLeast(offsets, offsets.length, least);
}

/** A pattern that is tried only where one of its beginnings stands: far faster than a search in a long text. */
export class Starting {
  /** By the first unit: the second units that decide, or null where it alone does. */
  private readonly second = new Map<number, Set<number> | null>();
  /** The first units that decide alone. */
  private readonly alone: readonly number[];
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
    this.alone = [...this.second].flatMap(([unit, second]) => (second ? [] : [unit]));
    this.sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
  }

  /**
   * The matches in text order, none overlapping the one before.
   * @param text of the same length as that of the positions, from which it differs by masks only
   */
  in(text: string, positions: Positions): RegExpExecArray[] {
    return this.at(text, this.candidates(positions));
  }

  /** The same, tried at some offsets only. */
  at(text: string, offsets: ArrayLike<number>): RegExpExecArray[] {
    const { sticky } = this;
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (let i = 0; i < offsets.length; i += 1) {
      const at = offsets[i]!;
      if (at < end) continue;
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (!match) continue;
      found.push(match);
      end = Math.max(at + 1, sticky.lastIndex);
    }
    return found;
  }

  /** Where one of its beginnings stands, ascending. */
  candidates(positions: Positions): Uint32Array {
    const paired: number[] = [];
    for (const [unit, seconds] of this.second) if (seconds) positions.addPairs(unit, seconds, paired);
    const single = positions.atAny(this.alone);
    return paired.length === 0 ? single : merged([single, paired]);
  }
}
