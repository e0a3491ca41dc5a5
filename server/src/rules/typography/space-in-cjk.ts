import { isCjk } from '../../notice/characters';
import type { Notice, Span } from '../../notice/model';
import { Positions, unitsOf } from '../positions';
import type { Report, Rule } from '../rule';
import { Ground } from './ground';
import { halfwidthOf } from './halfwidth';
import { SURNAMES } from './lexicon';
import { isWideMark } from './signs';

const GAPS = unitsOf(' \t\u00a0\u3000');
/** What the next paragraph of a copy that lost its line ends begins with. */
const PART =
  /[一二三四五六七八九十]{1,3}(?:是|、|要)|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]|问题/y;
/** 责任单位：… behind a blank is another column. */
const LABEL = /[\u4e00-\u9fff]{2,10}[：:]/y;
/** The labels that a notice is read by. */
const KNOWN_LABEL =
  /^(?:整改(?:落实|完成)?|落实|完成|联系|监督|责任|牵头|工作)[ \t\u00a0\u3000](?:整改)?(?:情况|措施|进度|进展|状态|结果|成效|时限|单位|部门|领导|电话|方式|地址)[：:]/;
/** 1． 针对: the blank behind an ordinal is that of its siblings, see ordinal-style-mixed. */
const ORDINAL =
  /^(?:第?[一二三四五六七八九十百\d０-９]{1,4}(?:个?方面|[大类])?[、：:.．]?|[（(][一二三四五六七八九十\d０-９]{1,3}[）)]|[\u4e00-\u9fff]{0,4}问题[一二三四五六七八九十\d０-９]{1,3}[：:.．、])$/;
/** 局长 王磊, 联系人：办公室 王磊，: a name set off from the office. */
const OFFICE = /[长任记员师席人]/;

/** A sentence has a mark within so many characters. */
const NEAR = 100;

export const spaceInCjk: Rule = {
  id: 'space-in-cjk',
  title: 'Blank in Chinese text',
  group: 'typography',
  severity: 'info',
  authority: '本工具',
  source: '中文字符之间、标点前后不空格；公文汉字与数字之间也不加空格，本规则从不插入空格',
  summary: 'No blanks stand between Chinese characters or beside their punctuation.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    const { text } = ground;
    const marks = new Set(halfwidthOf(notice).flatMap(({ at }) => at));
    const isMark = (at: number): boolean => isWideMark(text.charCodeAt(at)) || marks.has(at);
    const between = (at: number): boolean => isMark(at) || isCjk(text.charCodeAt(at));
    const layout = new Layout(notice, ground);
    for (const from of Positions.of(notice).atAny(GAPS)) {
      const to = from + 1;
      if (text[from - 1] === '\n' || !between(from - 1) || !between(to)) continue;
      if (ground.quoted(from)) continue;
      const paragraph = layout.at(from);
      if (!paragraph || layout.isSet(paragraph)) continue;
      const { start, end } = paragraph;
      if (startsAt(LABEL, text, to)) {
        if (isSplitLabel(text, start, from)) report(deletionAt(ground, from));
        continue;
      }
      if (from - start < 12 && ORDINAL.test(text.slice(start, from))) continue;
      if (isMark(from - 1) || isMark(to) ? isLostLineEnd(text, from, to) : !isStray(text, start, end, from)) continue;
      // In a flattened copy any other blank may be a lost line end.
      if (paragraph.flat && !(/[，、：，:]/.test(text.charAt(from - 1)) && !startsAt(PART, text, to))) continue;
      report(deletionAt(ground, from));
    }
  },
};

function deletionAt(ground: Ground, at: number): Report {
  const { offset, endOffset } = ground.spot(at);
  return {
    offset,
    endOffset,
    message: { text: 'Delete the blank: Chinese text has none between characters or beside punctuation.' },
    fix: [{ range: [offset, endOffset], text: '' }],
  };
}

/** 整改 情况：… at the start of a paragraph: one label in two, no column. A letter-spaced 电 话： is set so on purpose. */
function isSplitLabel(text: string, start: number, from: number): boolean {
  const left = hanRun(text, from - 1, -1);
  return from - left === start && (left === 2 || left === 4) && KNOWN_LABEL.test(text.slice(start, from + 12));
}

/** Blanks between sentences of a copy may be all that is left of its paragraphs. */
function isLostLineEnd(text: string, from: number, to: number): boolean {
  return /[。；;！？]/.test(text.charAt(from - 1)) && startsAt(PART, text, to);
}

/** One blank between words of a sentence: no column, no letter-spaced word (备 注), no name (局长 王磊、). */
function isStray(text: string, start: number, end: number, from: number): boolean {
  if (text[from] === '\t') return false;
  const left = hanRun(text, from - 1, -1);
  const right = hanRun(text, from + 1, 1);
  if (left < 2 || right < 2) return false;
  if (SURNAMES.includes(text.charAt(from + 1)) && (right < 4 || OFFICE.test(text.charAt(from - 1)))) return false;
  const next = /[，。；]/.exec(text.slice(from, Math.min(end, from + NEAR)))?.[0];
  // A wide blank sets columns and lines of a motto apart, unless a sentence goes on around it.
  if (text[from] === '\u3000') {
    const before = text.slice(Math.max(start, from - NEAR), from);
    return (
      next !== undefined && /[，。；：][^\u3000]*$/.test(before) && !/\u3000/.test(text.slice(from + 1, from + NEAR))
    );
  }
  // 提高站位 强化担当。 in a heading that opens the paragraph, columns in a list without any mark.
  return /[，。；]/.test(text.slice(Math.max(start, from - NEAR), from))
    ? next !== undefined
    : next === '，' || next === '；';
}

function hanRun(text: string, at: number, step: 1 | -1): number {
  let count = 0;
  for (let p = at; count < 6 && isCjk(text.charCodeAt(p)); p += step) count += 1;
  return count;
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

interface Paragraph {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  /** Part of a line that lost its line ends. */
  readonly flat: boolean;
}

/** Reads the paragraphs along with the text. */
class Layout {
  private readonly byHand: readonly Span[];
  private index = 0;

  constructor(
    private readonly notice: Notice,
    private readonly ground: Ground,
  ) {
    const { title, addressee, signature, date } = notice;
    this.byHand = [...(title?.lines ?? []), addressee, signature, date].filter((s) => s !== null);
  }

  /** @param place ascending from call to call */
  at(place: number): Paragraph | null {
    const { paragraphs, flattened } = this.notice;
    for (; this.index < paragraphs.length; this.index += 1) {
      const span = paragraphs[this.index]!;
      const [start, end] = this.ground.range(span);
      if (end <= place) continue;
      const flat = flattened.some((s) => s.offset <= span.offset && span.offset < s.endOffset);
      return start <= place ? { span, start, end, flat } : null;
    }
    return null;
  }

  /** Set by hand: title, addressee, signature, date. */
  isSet({ span: { offset, endOffset } }: Paragraph): boolean {
    return this.byHand.some((s) => s.offset < endOffset && offset < s.endOffset);
  }
}
