import { SURNAMES } from '../../notice/lexicon/surnames';
import { CHAT_LINES } from '../../notice/lexicon/residue';
import type { Notice, Span } from '../../notice/model';
import { Positions, Starting, unitsOf } from '../positions';
import type { Edit, Message, Rule } from '../rule';
import { Words } from '../words';
import { CHAT_ANSWER_BEGINNINGS, CHAT_ANSWERS, CHAT_BEGINNINGS, CHAT_PHRASES, CHAT_UNITS, COUNTERS } from './lexicon';
import { deletion, edgeLines } from './lines';

/** Marks that no reader should see, whatever the format. */
const INVISIBLE = '[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]+';
/** Who wrote it, in brackets. */
const AI_NOTE =
  '[（(【\\[［](?:本文|内容)?(?:由)?\\s*(?:AI|人工智能)\\s*(?:辅助)?生成[^）)】\\]］\\n]{0,12}[）)】\\]］]';
/** Mark-up in a text that is no Markdown: bold, code, entities, tags, footnote numbers of a chat. */
const MARKUP = [
  // 138****0000 and 张** are masked.
  `(?<![\\d*${SURNAMES}])(?:\\*\\*(?=[^\\s*])([^*\\n]{1,200}?)(?<![、，,；;：:（(\\s户众民生长者员][${SURNAMES}])\\*\\*(?!\\*)|\\*{2,}(?!\\d|(?<=[\\u4e00-\\u9fff]\\*{2,4})${COUNTERS}))|\`+`,
  '&(?:nbsp|ensp|emsp|lt|gt|amp|quot|ldquo|rdquo|middot|hellip|mdash|#\\d{2,5});',
  '</?(?:p|br|span|div|font|strong|em|b|i|u|table|tr|td|tbody|img|a|section|h[1-6]|o:p|style)(?:\\s[^<>\\n]{0,200})?\\s?/?>',
].join('|');
/** The number of a source, left by a chat; in Markdown the same where it is no link. */
const FOOTNOTE = '(?<=\\S)\\[\\^?\\d{1,2}\\](?!号|[:：(（\\[]h|\\[)';
const SEEN = new Starting(
  '\u200b\u200c\u200d\u2060\ufeff\u00ad（(【[［',
  new RegExp(`(${INVISIBLE})|${AI_NOTE}|${FOOTNOTE}(?!\\()`),
);
const ALL = new Starting(
  '\u200b\u200c\u200d\u2060\ufeff\u00ad（(【[［*`&<',
  new RegExp(`(${INVISIBLE})|${AI_NOTE}|${FOOTNOTE}|${MARKUP}`),
);
/** # before a heading, the first of its line or not, and a rule across the page. */
const LINE_MARKS =
  /^[ \t\u3000\ufeff]*(#{1,6}[ \t]+(?=\S)|#{2,6}(?=[^\s#])|---[ \t]*\r?$)|(?<=[。；！\s])(#{1,6}[ \t]+)(?=[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|问题)/gm;
/** ## # 一、 */
const DOUBLED = /^#{1,6}[ \t]+(#{1,6}[ \t]+)/gm;
const CHAT_LINE = new RegExp(`^(?:${CHAT_LINES.join('|')})`, 'i');
const inLine = (beginnings: readonly string[], phrases: string): Starting =>
  new Starting(beginnings, new RegExp(`(?<=^|[\\s。：:；！？!?])(?:${phrases})`, 'm'));
const CHAT_ANSWER = inLine(CHAT_ANSWER_BEGINNINGS, CHAT_ANSWERS);
const CHAT_PHRASE = inLine(CHAT_BEGINNINGS, CHAT_PHRASES.join('|'));
const SPEAKS_TO = unitsOf(CHAT_UNITS);
const EDGE = 4;

const MARK: Message = { text: 'Mark-up was left in the text: delete it.' };
const UNSEEN: Message = { text: 'An invisible character stands here: delete it.' };
const CHAT: Message = { text: 'This was said by a writing assistant, it is no part of the notice: delete it.' };

export const markupResidue: Rule = {
  id: 'markup-residue',
  title: 'Mark-up left in the text',
  group: 'leftovers',
  severity: 'warning',
  authority: '本工具',
  source: '从网页、对话框、Markdown 复制时带入的标记不属于正文',
  summary: 'No mark-up, invisible character or remark of a writing assistant is left in the text.',
  profiles: 'all',
  fixes: 'deletion',
  check(notice, report) {
    const { text } = notice;
    const say = (offset: number, endOffset: number, message: Message, ...fix: Edit[]): void => {
      report({ offset, endOffset, message, fix: fix.length > 0 ? fix : [cut(offset, endOffset)] });
    };
    for (const span of chat(notice)) say(span.offset, span.endOffset, CHAT, deletion(text, span));
    const markdown = isMarkdown(notice);
    for (const { index, 0: all, 1: unseen, 2: bold } of (markdown ? SEEN : ALL).in(text, Positions.ofRaw(notice))) {
      const end = index + all.length;
      // The byte order mark of the file.
      if (index === 0 && all === '\ufeff') continue;
      if (unseen !== undefined) say(index, end, UNSEEN);
      else if (bold !== undefined) say(index, end, MARK, cut(index, index + 2), cut(end - 2, end));
      else say(index, end, /AI|人工/.test(all) ? CHAT : MARK);
    }
    if (!/#|---/.test(text)) return;
    for (const { index, 0: all, 1: first, 2: inside } of text.matchAll(markdown ? DOUBLED : LINE_MARKS)) {
      const end = index + all.length;
      say(end - (first ?? inside ?? '').length, end, MARK);
    }
  },
};

const cut = (from: number, to: number): Edit => ({ range: [from, to], text: '' });

/**
 * A title or addressee is not judged by its looks: only lines outside the notice's own parts. Elsewhere what leaves no
 * doubt, up to the notice's next word.
 */
function chat(notice: Notice): Span[] {
  const words = Words.of(notice);
  const lines = [...edgeLines(notice.text, EDGE, 'start'), ...edgeLines(notice.text, EDGE, 'end')];
  const found = new Map<number, Span>();
  for (const line of lines) {
    const { from, to } = words.at(line);
    if (to - from <= 120 && CHAT_LINE.test(words.plain.slice(from, to))) found.set(line.offset, line);
  }
  const whole = [...found.values()];
  const positions = Positions.of(notice);
  const phrases = CHAT_ANSWER.in(words.text, positions);
  if (positions.atAny(SPEAKS_TO).length > 0) phrases.push(...CHAT_PHRASE.in(words.text, positions));
  for (const { index, 0: all } of phrases) {
    const span = words.raw(index, index + all.length);
    if (!whole.some(({ offset, endOffset }) => span.offset < endOffset && offset < span.endOffset))
      found.set(span.offset, span);
  }
  return [...found.values()];
}

/**
 * One `#` in a plain text makes it look like Markdown. It is none where the chapters, most of them, go without.
 */
function isMarkdown({ markdown, text, headings }: Notice): boolean {
  if (!markdown) return false;
  const hashes = [...text.matchAll(/^#{1,6}[ \t]+(?=[一二三四五六七八九十（(\d问第])/gm)].length;
  const others = /^\s*(?:[-*+>] |\|.*\||<!--)|\*\*\S|^#{1,6} (?![一二三四五六七八九十（(\d问第])/m.test(text);
  if (others || hashes === 0) return true;
  const chapters = headings.filter(({ family }) => family === 'chapter').length;
  return hashes * 2 > chapters;
}
