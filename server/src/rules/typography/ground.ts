import type { Notice, Span } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import type { Edit, Message, Report } from '../rule';
import { Positions, unitsOf } from '../positions';
import { MASK, masks, nameStart, Words } from '../words';

/** Runs that are no prose: where each may begin, and how far it goes. */
const CODE: readonly (readonly [trigger: string, pattern: RegExp])[] = [
  ['<', /<\/?[a-z][^<>\n]{0,200}>/gi],
  ['`', /`[^`\n]+`/g],
  ['http', /https?:\/\/[\w./?=&%#:~+-]+/gi],
  ['www.', /www\.[\w./?=&%#:~+-]+/gi],
  ['](', /\]\([^()\n]{0,300}\)/g],
  ['&', /&(?:[a-z]{2,8}|#\d{1,6});/gi],
];
const MAIL = /[\w.+-]{1,64}@[\w.-]+/y;
const AT_SIGN = unitsOf('@')[0]!;
/** Runs over many lines. */
const BLOCKS = [
  ['<!--', '-->'],
  ['```', '```'],
] as const;
/** The first units of all those. Most notices have none of them, and need not be searched. */
const FIRSTS = unitsOf(new Set([...CODE, ...BLOCKS].map(([trigger]) => trigger.charAt(0))));
const FRONT_MATTER = /^\ufeff?---\r?\n[\s\S]{0,5000}?\n---(?=\r?\n)/;

type Range = readonly [from: number, to: number];

/**
 * The text that typography looks at, in offsets of the view: simplified, without glosses; code, addresses of the net and
 * page furniture are masked, quotations and titles are not.
 */
export class Ground {
  static readonly of = perNotice((notice): Ground => new Ground(notice));
  readonly text: string;
  private readonly words: Words;
  /** Half-open ranges of statuses, ascending. */
  private statuses: readonly Range[] | undefined;

  private constructor(readonly notice: Notice) {
    this.words = Words.of(notice);
    const residue = notice.residue.map((span) => this.range(span));
    this.text = masked(this.words.plain, [...codeIn(Positions.of(notice)), ...residue]);
  }

  range(span: Span): Range {
    const { from, to } = this.words.at(span);
    return [from, to];
  }

  /** Raw span of units of the view; a gloss behind the last one stays out. */
  spot(from: number, to = from + 1): Span {
    const { view } = this.words;
    return { offset: view.toRaw(from), endOffset: view.toRaw(to - 1) + 1 };
  }

  /** What stands at a unit in the raw text. */
  raw(at: number): string {
    return this.notice.text.charAt(this.words.view.toRaw(at));
  }

  edit(from: number, to: number, text: string): Edit {
    const { offset, endOffset } = this.spot(from, to);
    return { range: [offset, endOffset], text };
  }

  /** In a quotation or a title: other people's words. */
  quoted(at: number): boolean {
    return this.words.text[at] === MASK && this.text[at] !== MASK;
  }

  /** In a status phrase. */
  inStatus(at: number): boolean {
    const statuses = (this.statuses ??= this.readStatuses());
    let low = 0;
    let high = statuses.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (statuses[middle]![0] <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < statuses[low - 1]![1];
  }

  private readStatuses(): Range[] {
    const ranges: Range[] = [];
    for (const { status } of this.notice.problems) if (status) ranges.push(this.range(status));
    return ranges.sort((a, b) => a[0] - b[0]);
  }

  /**
   * Edits as a fix, or as a choice where no fix may go by itself: in a status, a quotation or a title. A quotation may
   * even be faithful to its source, so there it is no more than a hint.
   */
  remedy(at: number, edits: readonly Edit[], title: Message): Pick<Report, 'fix' | 'suggestions' | 'severity'> {
    if (this.quoted(at)) return { severity: 'hint', suggestions: [{ title, edits }] };
    return this.inStatus(at) ? { suggestions: [{ title, edits }] } : { fix: edits };
  }
}

function codeIn(positions: Positions): Range[] {
  const { text } = positions;
  const ranges: Range[] = [];
  const has = new Set(FIRSTS.filter((unit) => positions.at(unit).length > 0));
  const mayHold = (trigger: string): boolean => has.has(trigger.charCodeAt(0)) && text.includes(trigger);
  const add = (found: RegExpMatchArray | null): void => {
    if (found) ranges.push([found.index ?? 0, (found.index ?? 0) + found[0].length]);
  };
  add(FRONT_MATTER.exec(text.slice(0, 6000)));
  for (const [open, close] of BLOCKS) {
    if (!mayHold(open)) continue;
    for (let from = text.indexOf(open); from >= 0;) {
      const end = text.indexOf(close, from + open.length);
      if (end < 0) break;
      ranges.push([from, end + close.length]);
      from = text.indexOf(open, end + close.length);
    }
  }
  for (const [trigger, pattern] of CODE) {
    if (mayHold(trigger)) for (const found of text.matchAll(pattern)) add(found);
  }
  return addMail(text, positions.at(AT_SIGN), ranges);
}

function addMail(text: string, signs: Uint32Array, ranges: Range[]): Range[] {
  let end = 0;
  for (const at of signs) {
    const from = nameStart(text, end, at);
    MAIL.lastIndex = from;
    if (from === at || !MAIL.test(text)) continue;
    end = MAIL.lastIndex;
    ranges.push([from, end]);
  }
  return ranges;
}

function masked(text: string, ranges: Range[]): string {
  if (ranges.length === 0) return text;
  ranges.sort((a, b) => a[0] - b[0]);
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    // Line ends stay: what is not prose must not join the lines around it.
    const code = text.slice(start, to);
    pieces.push(text.slice(at, start), code.includes('\n') ? code.replace(/[^\n]/g, MASK) : masks(code.length));
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
