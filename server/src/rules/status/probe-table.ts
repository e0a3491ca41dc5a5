/** Fields of a slot: hash, first and latest place (plus one, so that 0 is free), and one to spare for the processor's sake. */
const STRIDE = 4;

/** Remembers where runs of units of one length began: an open hash table over the text itself, which copies no strings. */
export class ProbeTable {
  private readonly mask: number;
  private readonly slots: Int32Array;
  /** Where the units of the last visit stood first and latest, or -1. */
  first = -1;
  latest = -1;

  constructor(
    private readonly text: string,
    private readonly length: number,
  ) {
    // There is a clause every dozen units; a table of that size stays sparse.
    let size = 256;
    while (size * 8 < text.length) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * STRIDE);
  }

  /** Looks up the units at a place and makes it their latest; tells by `first` and `latest` where they stood before. */
  visit(at: number): void {
    const { slots } = this;
    const hash = this.hashOf(at);
    const slot = this.slotOf(at, hash);
    this.first = slots[slot + 1]! - 1;
    this.latest = slots[slot + 2]! - 1;
    if (this.first < 0) {
      slots[slot] = hash;
      slots[slot + 1] = at + 1;
    }
    slots[slot + 2] = at + 1;
  }

  private hashOf(at: number): number {
    const { text, length } = this;
    let hash = 0;
    for (let i = 0; i < length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at + i)) | 0;
    return hash;
  }

  private slotOf(at: number, hash: number): number {
    const { slots, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let tries = 0; tries <= mask; tries += 1) {
      const place = slots[slot * STRIDE + 1]! - 1;
      if (place < 0 || (slots[slot * STRIDE] === hash && this.same(place, at))) break;
      slot = (slot + 1) & mask;
    }
    return slot * STRIDE;
  }

  private same(a: number, b: number): boolean {
    const { text, length } = this;
    for (let i = 0; i < length; i += 1) if (text.charCodeAt(a + i) !== text.charCodeAt(b + i)) return false;
    return true;
  }
}
