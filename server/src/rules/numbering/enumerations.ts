import type { Notice } from '../../notice/model';
import { ENUMERATION_WORD } from '../../notice/lexicon/marks';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../words';
import { marksOf, OTHER_WORD } from './enumeration-marks';
import type { Mark } from './enumeration-marks';
import { bareNumeral, beginsOtherwise, goesOnOtherwise, says } from './enumeration-words';

export interface Run {
  readonly marks: Mark[];
  broken: boolean;
  /** What the last one should have been, if it repeats a number: 三是 may follow the second 二是, and so may 四是. */
  meant: number;
}

export interface Break {
  readonly kind: 'gap' | 'start' | 'repeat' | 'lone' | 'bare';
  readonly at: { readonly from: number; readonly to: number };
  readonly n: number;
  readonly expected: number;
  readonly before: Mark | null;
  /** Where it is a mark, not a bare numeral. */
  readonly mark: Mark | null;
  /** 是, or 要 in 一要、二要. */
  readonly word: string;
}

export interface Enumerations {
  readonly runs: readonly Run[];
  readonly breaks: readonly Break[];
}

export const enumerationsOf = perNotice((notice): Enumerations => {
  const { runs, breaks } = new Reader(notice, ENUMERATION_WORD).read();
  // 一要 alone or 三要 first may be a turn of phrase: only what is amiss inside a list is told.
  const others = new Reader(notice, OTHER_WORD).read().breaks.filter(({ kind }) => kind === 'gap' || kind === 'repeat');
  return { runs, breaks: [...breaks, ...others] };
});

/** Follows every enumeration of a notice. An inner list may restart at 一; the outer one goes on where it was left. */
class Reader {
  private readonly words: Words;
  private readonly text: string;
  private readonly runs: Run[] = [];
  private readonly breaks: Omit<Break, 'word'>[] = [];
  private open: Run[] = [];

  constructor(
    private readonly notice: Notice,
    private readonly word: string,
  ) {
    this.words = Words.of(notice);
    this.text = this.words.text;
  }

  read(): Enumerations {
    let part = -1;
    for (const mark of marksOf(this.notice, this.word)) {
      // A list ends with its problem or section.
      if (mark.part !== part) this.close();
      part = mark.part;
      this.take(mark);
    }
    this.close();
    return { runs: this.runs, breaks: this.merged().map((own) => ({ ...own, word: this.word })) };
  }

  /** 一是 twice and no 二是 is one slip, not two lists of one item; and a slip elsewhere in the paragraph explains it. */
  private merged(): Omit<Break, 'word'>[] {
    const inOrder = this.breaks.sort((a, b) => a.at.from - b.at.from);
    return inOrder.flatMap((own, i) => {
      if (own.kind !== 'lone') return [own];
      const before = inOrder[i - 1];
      const after = inOrder[i + 1];
      if (after && this.sameParagraph(own, after)) return [];
      if (before?.kind !== 'lone' || !this.sameParagraph(before, own)) return [own];
      return [{ ...own, kind: 'repeat' as const, expected: 2, before: before.mark }];
    });
  }

  private sameParagraph(a: Omit<Break, 'word'>, b: Omit<Break, 'word'>): boolean {
    return a.mark !== null && a.mark.paragraph === b.mark?.paragraph;
  }

  private take(mark: Mark): void {
    if (mark.n === 1) {
      this.start(mark);
      return;
    }
    const run = this.continuing(mark);
    if (run) {
      // What lies inside has ended.
      for (const inner of this.open.splice(this.open.indexOf(run) + 1)) this.end(inner);
      run.marks.push(mark);
      run.meant = 0;
      return;
    }
    const top = this.nearest(mark);
    if (top) this.misfit(top, mark);
    else if (!this.opensOtherwise(mark)) {
      const started = this.start(mark);
      started.broken = true;
      this.breaks.push({ kind: 'start', at: mark, n: mark.n, expected: 1, before: null, mark });
    } else this.start(mark);
  }

  private start(mark: Mark): Run {
    const run: Run = { marks: [mark], broken: false, meant: 0 };
    this.runs.push(run);
    this.open.push(run);
    return run;
  }

  /** The open run that this mark continues: one of its own kind first (paragraphs, or within the paragraph). */
  private continuing(mark: Mark): Run | undefined {
    const fits = this.open.filter((run) => last(run).n === mark.n - 1 || run.meant === mark.n - 1);
    const alike = (run: Run): boolean =>
      mark.leads ? run.marks.every((m) => m.leads) : last(run).paragraph === mark.paragraph;
    return fits.findLast(alike) ?? fits.at(-1);
  }

  private nearest(mark: Mark): Run | undefined {
    return mark.leads
      ? (this.open.findLast((run) => run.marks.every((m) => m.leads)) ?? this.open.at(-1))
      : this.open.findLast((run) => last(run).paragraph === mark.paragraph);
  }

  private misfit(run: Run, mark: Mark): void {
    const before = last(run);
    const expected = before.n + 1;
    const bare =
      mark.n > expected && this.word === ENUMERATION_WORD
        ? bareNumeral(this.text, before.to, mark.from, expected)
        : null;
    if (bare) this.breaks.push({ kind: 'bare', at: bare, n: expected, expected, before, mark: null });
    else if (mark.n > expected && !says(this.text.slice(before.to, mark.from), mark.n - 1, this.word))
      this.breaks.push({ kind: 'gap', at: mark, n: mark.n, expected, before, mark });
    else if (mark.n <= before.n) this.breaks.push({ kind: 'repeat', at: mark, n: mark.n, expected, before, mark });
    run.broken = true;
    run.meant = mark.n <= before.n ? expected : 0;
    run.marks.push(mark);
  }

  private opensOtherwise(mark: Mark): boolean {
    const start = this.words.view.fromRaw(this.notice.paragraphs[mark.paragraph]?.offset ?? 0);
    const from = mark.leads ? Math.max(0, start - 400) : start;
    return beginsOtherwise(this.text.slice(from, mark.from));
  }

  private close(): void {
    for (const run of this.open) this.end(run);
    this.open = [];
  }

  /** The last item is behind us: was it the only one, or did the next one lose its 是? */
  private end(run: Run): void {
    const before = last(run);
    const stop = this.paragraphEnd(before);
    const bare = bareNumeral(this.text, before.to, stop, before.n + 1);
    if (bare) this.breaks.push({ kind: 'bare', at: bare, n: before.n + 1, expected: before.n + 1, before, mark: null });
    else if (
      run.marks.length === 1 &&
      before.n === 1 &&
      !run.broken &&
      !goesOnOtherwise(this.text.slice(before.to, stop))
    )
      this.breaks.push({ kind: 'lone', at: before, n: 1, expected: 2, before: null, mark: before });
  }

  private paragraphEnd(mark: Mark): number {
    const { paragraphs } = this.notice;
    const paragraph = paragraphs[mark.paragraph];
    const next = mark.leads ? paragraphs[mark.paragraph + 1] : undefined;
    if (next) return Math.min(this.text.length, this.words.view.fromRaw(next.offset) + 4);
    return paragraph ? this.words.view.fromRaw(paragraph.endOffset) : this.text.length;
  }
}

function last(run: Run): Mark {
  return run.marks.at(-1)!;
}
