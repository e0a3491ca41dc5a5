import { charTable } from '../../notice/characters';
import type { Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { MASK, Words } from '../words';
import { isBoilerplate, withoutTitles } from './boilerplate';
import type { Item, Passage } from './items';
import { itemsOf } from './items';
import { ProbeTable } from './probe-table';

/** The same words in two places, in offsets of the view. */
export interface Repeat {
  readonly item: Item;
  readonly here: Passage;
  /** Where the words stand first. */
  readonly first: Item;
  readonly there: Passage;
}

interface Here extends Passage {
  readonly item: Item;
  readonly at: number;
}

interface Repeats {
  /** One a pair of problems: the longest. */
  readonly across: readonly Repeat[];
  readonly within: readonly Repeat[];
}

/** So many identical units are no accident, across problems (names masked) and within one. */
const ACROSS = 20;
const WITHIN = 15;
/** A clause is looked up by its first units. */
const PROBE = 6;

export const repeatsOf = perNotice((notice): Repeats => new Finder(notice).find());

const COUNTERS = '一二三四五六七八九十';
const MASKED = MASK.charCodeAt(0);
const CLAUSE_END = charTable('，,。；;、：:（）()！!？?\n\r\u3000 ' + MASK);

/**
 * Looks every clause up by its first units; where they stood before, the two places are grown to both sides. Linear, because a
 * clause is compared with two earlier places only: the first and the latest.
 */
class Finder {
  private readonly masked: string;
  private readonly plain: string;
  private readonly items: readonly Item[];
  /** Items with measures of their own, in text order. */
  private readonly owners: readonly Item[];
  private readonly table: ProbeTable;
  private readonly across: Repeat[] = [];
  /** By the problem of the first place: where its pair with the present problem stands in `across`. */
  private readonly pairs = new Map<Item, number>();
  private readonly within: Repeat[] = [];

  constructor(notice: Notice) {
    const words = Words.of(notice);
    this.plain = words.plain;
    this.masked = words.text;
    this.items = itemsOf(notice);
    this.owners = this.items.filter(({ passages }) => passages.length > 0);
    this.table = new ProbeTable(this.masked, PROBE);
  }

  find(): Repeats {
    for (const item of this.items) {
      this.pairs.clear();
      for (const passage of item.passages) this.scan(item, passage);
    }
    return { across: this.across, within: this.within };
  }

  private scan(item: Item, { from, to }: Passage): void {
    const { masked: text, table } = this;
    let done = from;
    let clause = true;
    for (let p = from; p + PROBE <= to; p += 1) {
      const starts = clause;
      clause = CLAUSE_END[text.charCodeAt(p)] === 1;
      if (!starts || clause) continue;
      const start = p + ordinalAt(text, p);
      if (start < done || !this.isLong(start, to)) continue;
      table.visit(start);
      const { first, latest } = table;
      let end = 0;
      if (first >= 0) end = this.compare({ item, at: start, from, to }, first);
      if (end === 0 && latest > first) end = this.compare({ item, at: start, from, to }, latest);
      if (end <= done) continue;
      done = end;
      // What was repeated need not be looked at again; an ordinal before its end may still reach beyond it.
      p = Math.max(p, done - LONGEST_ORDINAL - 1);
      clause = CLAUSE_END[text.charCodeAt(p)] === 1;
    }
  }

  /** Short clauses are not looked up: what is repeated has a longer one. */
  private isLong(start: number, to: number): boolean {
    if (start + PROBE > to) return false;
    for (let i = 0; i < PROBE; i += 1) if (CLAUSE_END[this.masked.charCodeAt(start + i)] === 1) return false;
    return true;
  }

  /** Grows both places as far as they agree and notes what is long enough. @returns where that ends, or 0 */
  private compare({ item, at, from, to }: Here, place: number): number {
    const first = this.ownerOf(place);
    const home = first && passageAt(first, place);
    if (!first || !home) return 0;
    const inside = item === first;
    const text = inside ? this.plain : this.masked;
    const back = agreeing(text, at, place, Math.min(at - from, place - home.from), -1);
    const ahead = agreeing(text, at, place, Math.min(to - at, home.to - place, inside ? at - place : Infinity), 1);
    if (back + ahead < (inside ? WITHIN : ACROSS)) return 0;
    const [skip, end] = trimmed(text.slice(at - back, at + ahead));
    const span = (origin: number): Passage => ({ from: origin - back + skip, to: origin - back + end });
    const noted = this.note({ item, first, here: span(at), there: span(place) }, inside);
    return noted ? at + ahead : 0;
  }

  /** The item whose measures hold a place: the last that begins before it. */
  private ownerOf(place: number): Item | undefined {
    let low = 0;
    let high = this.owners.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.owners[middle]!.passages[0]!.from <= place) low = middle;
      else high = middle - 1;
    }
    return this.owners[low];
  }

  private note(repeat: Repeat, inside: boolean): boolean {
    const words = (inside ? this.plain : this.masked).slice(repeat.here.from, repeat.here.to);
    if (words.length < (inside ? WITHIN : ACROSS) || isBoilerplate(words, ACROSS)) return false;
    if (inside) {
      // The same 《…》 named twice is no repetition.
      if (withoutTitles(words).length >= 2) this.within.push(repeat);
      return true;
    }
    const index = this.pairs.get(repeat.first);
    if (index === undefined) this.pairs.set(repeat.first, this.across.push(repeat) - 1);
    else if (lengthOf(this.across[index]!) < lengthOf(repeat)) this.across[index] = repeat;
    return true;
  }
}

function lengthOf({ here }: Repeat): number {
  return here.to - here.from;
}

function passageAt({ passages }: Item, place: number): Passage | undefined {
  return passages.find((p) => place >= p.from && place < p.to);
}

/** How many units agree from two places on, or (`step` -1) before them, at most `limit`. A mask agrees with nothing. */
function agreeing(text: string, at: number, place: number, limit: number, step: 1 | -1): number {
  let i = step === 1 ? at : at - 1;
  let j = step === 1 ? place : place - 1;
  let count = 0;
  for (; count < limit; count += 1) {
    const unit = text.charCodeAt(i);
    if (unit === MASKED || unit !== text.charCodeAt(j)) break;
    i += step;
    j += step;
  }
  return count;
}

/** Of what `ordinalAt` finds. */
const LONGEST_ORDINAL = 3;

/** Length of 一是, ① or 1. at the start of a clause: the same measure may count differently under another problem. */
function ordinalAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x2460 && code <= 0x2473) return 1;
  if (code >= 0x31 && code <= 0x39 && '.．'.includes(text.charAt(at + 1)) && !/\d/.test(text.charAt(at + 2))) return 2;
  if (text.charAt(at + 1) === '是' && COUNTERS.includes(text.charAt(at))) return 2;
  if (text.charAt(at + 2) === '是' && COUNTERS.includes(text.charAt(at)) && COUNTERS.includes(text.charAt(at + 1)))
    return 3;
  return 0;
}

/** Without the marks and blanks at both ends. */
function trimmed(words: string): [from: number, to: number] {
  let from = 0;
  let to = words.length;
  while (from < to && CLAUSE_END[words.charCodeAt(from)] === 1 && !'（('.includes(words[from]!)) from += 1;
  from += ordinalAt(words, from);
  // 一是 here, 二是 there: 是 is the same, the ordinal is not.
  if (words[from] === '是') from += 1;
  while (to > from && CLAUSE_END[words.charCodeAt(to - 1)] === 1 && !'）)'.includes(words[to - 1]!)) to -= 1;
  return [from, to];
}
