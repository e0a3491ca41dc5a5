import type { Edit } from '../rules/rule';

/** A stretch of the original text, or new text in its place. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string };

/**
 * A text under repair as pieces of the original: edits of several rounds, each in the coordinates of its own round, come
 * out as one list of edits of the original.
 */
export class Pieces {
  private pieces: Piece[];

  constructor(private readonly original: string) {
    this.pieces = [{ from: 0, to: original.length }];
  }

  get text(): string {
    return this.pieces.map((p) => this.textOf(p)).join('');
  }

  /** @param edits sorted, not overlapping, in the coordinates of the present text */
  apply(edits: readonly Edit[]): void {
    const next: Piece[] = [];
    const reader = new Reader(this.pieces, (p) => this.textOf(p).length);
    for (const { range, text } of edits) {
      next.push(...reader.upTo(range[0]));
      reader.upTo(range[1]);
      if (text) next.push({ text });
    }
    next.push(...reader.upTo(Infinity));
    this.pieces = next;
  }

  /** What changed, as minimal edits of the original in ascending order. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    let at = 0;
    let added = '';
    const close = (next: number): void => {
      if (added || next > at) edits.push({ range: [at, next], text: added });
      added = '';
    };
    for (const piece of this.pieces) {
      if ('text' in piece) added += piece.text;
      else {
        close(piece.from);
        at = piece.to;
      }
    }
    close(this.original.length);
    return edits;
  }

  private textOf(piece: Piece): string {
    return 'text' in piece ? piece.text : this.original.slice(piece.from, piece.to);
  }
}

/** Reads pieces forward, cutting the one that holds the stop. */
class Reader {
  private at = 0;
  private index = 0;
  private used = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly length: (piece: Piece) => number,
  ) {}

  upTo(stop: number): Piece[] {
    const read: Piece[] = [];
    while (this.at < stop && this.index < this.pieces.length) {
      const piece = this.pieces[this.index]!;
      const take = Math.min(this.length(piece) - this.used, stop - this.at);
      if (take > 0) read.push(cut(piece, this.used, this.used + take));
      this.at += take;
      this.used += take;
      if (this.used === this.length(piece)) {
        this.index += 1;
        this.used = 0;
      }
    }
    return read;
  }
}

function cut(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? { text: piece.text.slice(from, to) } : { from: piece.from + from, to: piece.from + to };
}
