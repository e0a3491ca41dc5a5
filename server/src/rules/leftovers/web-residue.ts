import type { Notice, Span } from '../../notice/model';
import type { Edit, Rule } from '../rule';
import { Words } from '../words';
import { PAGE_LINES } from './lexicon';
import { deletion, edgeLines } from './lines';

/** How many lines at either end may be page furniture that the parser did not take for it. */
const EDGE = 6;
const LONGEST = 200;
const PAGE_LINE = new RegExp(`^(?:${PAGE_LINES.join('|')})`);
/** Bars of the table that a page was laid out in: a whole line, or the end of one. */
const BARS_ONLY = /^[\s|｜]+$/;
const BARS_BEHIND = /(?<=\S)[ \t]+\|[ \t|]*$/gm;
/** Buttons that a copy glued to the end of a line: 2025年5月16日【打印本页】. */
const BUTTONS =
  /(?<=\S)[\s\u3000]*(?:[【[［](?:打印(?:本页|此页)?|关闭(?:窗口|本页)?|返回(?:顶部|列表|上页)?|收藏(?:本页)?|分享)[】\]］][\s\u3000]*)+$/;
/** The only date there is may be this line's. */
const DATE_LINE = /^(?:成文)?(?:时间|日期)[:：]\s*\d{4}[年-]/;

/** Headings and sentences of the notice that stand on the same line: no fix may take them away unasked. */
const NOTICE_WORDS =
  /。(?=[ \t\u3000]*[^\s】\])）|])|(?:^|[^\d一-龥])[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|(?<![\d:：.-])\d{1,2}[.．、](?=[\u4e00-\u9fff“])|问题[\d一二三四五六七八九十]/;
/** Titles of other pages. */
const OTHER_PAGES = /^[^\u4e00-\u9fff]*(?:上一?[篇条页]|下一?[篇条页]|相关|推荐|热点|猜你)/;

function holdsMore(words: string): boolean {
  return words.split('\n').some((line) => !OTHER_PAGES.test(line) && NOTICE_WORDS.test(line));
}

interface Piece extends Span {
  readonly edit: Edit;
  readonly bars: boolean;
}

export const webResidue: Rule = {
  id: 'web-residue',
  title: 'Remains of a web page',
  group: 'leftovers',
  severity: 'warning',
  authority: '本工具',
  source: '网页复制时带入的导航、按钮、来源栏不属于正文',
  summary: 'Nothing of the web page around a notice was copied with it.',
  profiles: 'all',
  fixes: 'deletion',
  check(notice, report) {
    for (const group of groups(notice.text, pieces(notice))) {
      const place = { offset: group[0]!.offset, endOffset: group.at(-1)!.endOffset };
      const edits = group.map(({ edit }) => edit);
      const message = { text: 'This belongs to the web page, not to the notice: delete it.' };
      const words = notice.text.slice(place.offset, place.endOffset);
      const doubtful = (notice.date === null && DATE_LINE.test(words)) || holdsMore(words);
      if (doubtful) report({ ...place, message, suggestions: [{ title: { text: 'Delete the line' }, edits }] });
      else report({ ...place, message, fix: edits });
    }
  },
};

/** What the parser found, more lines at the edges that the words tell, and bars; in text order. */
function pieces(notice: Notice): Piece[] {
  const { text, residue, title, markdown } = notice;
  const words = Words.of(notice);
  const piece = (span: Span, edit: Edit): Piece => {
    const bars = BARS_ONLY.test(text.slice(span.offset, span.endOffset));
    return { offset: span.offset, endOffset: span.endOffset, edit, bars };
  };
  const found = residue.map((span) => piece(span, deletion(text, span)));
  for (const line of [...edgeLines(text, EDGE, 'start'), ...edgeLines(text, EDGE, 'end')]) {
    const { from, to } = words.at(line);
    const glued = BUTTONS.exec(words.plain.slice(from, to));
    if (glued && !PAGE_LINE.test(words.plain.slice(from, to))) {
      const span = words.raw(from + glued.index, to);
      found.push(piece(span, { range: [span.offset, span.endOffset], text: '' }));
      continue;
    }
    const isPage = to - from < LONGEST && PAGE_LINE.test(words.plain.slice(from, to));
    if (!isPage && (markdown || !BARS_ONLY.test(line.text))) continue;
    if (![...found, ...(title?.lines ?? [])].some((other) => overlap(other, line)))
      found.push(piece(line, deletion(text, line)));
  }
  found.sort((a, b) => a.offset - b.offset);
  // Most notices have no bar at all; in Markdown they make tables.
  if (markdown || !text.includes('|')) return found;
  const bars = [...text.matchAll(BARS_BEHIND)].map(({ index, 0: all }): Piece => {
    const end = index + all.length;
    return piece({ offset: index, endOffset: end }, { range: [index, end], text: '' });
  });
  return merge(found, bars);
}

const overlap = (a: Span, b: Span): boolean => a.offset < b.endOffset && b.offset < a.endOffset;

/** Both in text order, the second without what overlaps the first. */
function merge(first: readonly Piece[], second: readonly Piece[]): Piece[] {
  let i = 0;
  const own = second.filter((piece) => {
    while (i < first.length && first[i]!.endOffset <= piece.offset) i += 1;
    return i === first.length || !overlap(first[i]!, piece);
  });
  return [...first, ...own].sort((a, b) => a.offset - b.offset);
}

/** Bars are no finding of their own beside other remains. */
function groups(text: string, all: readonly Piece[]): Piece[][] {
  const result: Piece[][] = [];
  let onlyBars = true;
  for (const piece of all) {
    const last = result.at(-1);
    const before = last?.at(-1);
    const near = before && /^\s*$/.test(text.slice(before.endOffset, piece.offset));
    if (last && near && (piece.bars || onlyBars)) last.push(piece);
    else {
      result.push([piece]);
      onlyBars = true;
    }
    onlyBars &&= piece.bars;
  }
  return result;
}
