import { charTable } from '../notice/characters';
import type { Notice, Span } from '../notice/model';
import { perNotice } from '../notice/per-notice';
import type { View } from '../notice/view';
import { Positions, unitsOf } from './positions';

/** Stands for every unit of what wording rules must not touch; no pattern matches it. */
export const MASK = '\ufffc';

/**
 * Quotations, 《titles》, comments, addresses of the net and code: names and other people's words. A quotation longer than
 * this is an unclosed mark.
 */
const MARKED =
  '“[^“”\\n]{0,200}”|‘[^‘’\\n]{0,100}’|《[^《》\\n]{0,120}》|〈[^〈〉\\n]{0,120}〉|<!--[\\s\\S]{0,2000}?-->|https?://[\\w./?=&%#:~+-]+|`[^`\\n]+`';
const MAIL = '[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}';
const UNTOUCHABLE = new RegExp(`${MARKED}|${MAIL}`, 'g');

/** Where those begin; an address of mail is looked for from its @. */
const BEGINNINGS = unitsOf('“‘《〈<h`@');
const AT_SIGN = 0x40;
const MARKED_HERE = new RegExp(MARKED, 'y');
const MAIL_HERE = new RegExp(MAIL, 'y');
const IN_NAME = charTable('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+-');
const LONGEST_NAME = 64;

const MASKS = MASK.repeat(2048);

/** So many masks. */
export function masks(length: number): string {
  return length <= MASKS.length ? MASKS.slice(0, length) : MASK.repeat(length);
}

function mask(text: string): string {
  return text.replace(UNTOUCHABLE, (all) => masks(all.length));
}

/** The same for a whole notice, tried only where something may begin: two times faster. */
function maskAt(text: string, beginnings: ArrayLike<number>): string {
  const pieces: string[] = [];
  let end = 0;
  for (let i = 0; i < beginnings.length; i += 1) {
    const at = beginnings[i]!;
    if (at < end) continue;
    const isMail = text.charCodeAt(at) === AT_SIGN;
    const pattern = isMail ? MAIL_HERE : MARKED_HERE;
    const from = (pattern.lastIndex = isMail ? nameStart(text, end, at) : at);
    if (!pattern.test(text)) continue;
    const { lastIndex } = pattern;
    pieces.push(text.slice(end, from), masks(lastIndex - from));
    end = lastIndex;
  }
  if (end === 0) return text;
  pieces.push(text.slice(end));
  return pieces.join('');
}

/** Where the name before the @ of an address of mail begins, not before `least`; `at` itself where there is none. */
export function nameStart(text: string, least: number, at: number): number {
  let from = at;
  while (from > least && at - from < LONGEST_NAME && IN_NAME[text.charCodeAt(from - 1)] === 1) from -= 1;
  return from;
}

/** A place in the words, with its raw span. */
export interface Hit extends Span {
  readonly match: RegExpMatchArray;
}

/**
 * The text as wording rules read it: simplified, glosses left out, and masked where a rule must not touch it. One for each
 * notice; offsets of `text` and `plain` are those of `notice.view`.
 */
export class Words {
  static readonly of = perNotice((notice): Words => new Words(notice));
  readonly view: View;
  private masked: string | undefined;

  private constructor(private readonly notice: Notice) {
    this.view = notice.view;
  }

  /** Simplified, nothing masked: for rules about quotation marks, titles and numbers. */
  get plain(): string {
    return this.view.text;
  }

  /** Simplified, with `MASK` for every unit of a quotation, title, comment, address or code. Same length as `plain`. */
  get text(): string {
    return (this.masked ??= maskAt(this.plain, Positions.of(this.notice).atAny(BEGINNINGS)));
  }

  /** Raw span of a span of the view. */
  raw(from: number, to: number): Span {
    const offset = this.view.toRaw(from);
    return { offset, endOffset: Math.max(offset, this.view.toRaw(to)) };
  }

  /** View offsets of a raw span. */
  at(span: Span): { readonly from: number; readonly to: number } {
    return { from: this.view.fromRaw(span.offset), to: this.view.fromRaw(span.endOffset) };
  }

  /** The text of a raw span, nothing masked. */
  plainOf(span: Span): string {
    const { from, to } = this.at(span);
    return this.plain.slice(from, to);
  }

  /** The masked text of a raw span. */
  of(span: Span): string {
    return this.part(this.at(span));
  }

  /** Masks a part alone where nobody has needed the whole yet. */
  private part({ from, to }: { readonly from: number; readonly to: number }): string {
    if (this.masked !== undefined || to - from === this.plain.length) return this.text.slice(from, to);
    return mask(this.plain.slice(from, to));
  }

  /** Every match of a global pattern in the masked text, or in that of a raw span. */
  *find(pattern: RegExp, within?: Span, text?: string): Generator<Hit> {
    const { from, to } = within ? this.at(within) : { from: 0, to: this.plain.length };
    const part = text?.slice(from, to) ?? this.part({ from, to });
    for (const match of part.matchAll(pattern)) {
      const start = from + match.index;
      yield { match, ...this.raw(start, start + match[0].length) };
    }
  }
}
