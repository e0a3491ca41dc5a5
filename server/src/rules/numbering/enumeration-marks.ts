import { charTable } from '../../notice/characters';
import { ENUMERATION_WORD } from '../../notice/lexicon/marks';
import { numeralValue } from '../../notice/lexicon/numerals';
import type { Notice, Span } from '../../notice/model';
import { Positions, unitsOf } from '../positions';
import { Words } from '../words';

/** 一要, 二要 …, the rarer form. */
export const OTHER_WORD = '要';

/** 一是, 二是 … or 一要, 二要 … View offsets. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** It opens a paragraph. */
  readonly leads: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Counts the problems and sections before it: an enumeration ends with the one it stands in. */
  readonly part: number;
}

unitsOf([ENUMERATION_WORD, OTHER_WORD]);
const NUMERAL = charTable('一二三四五六七八九十');
/** What may stand before a clause. The 一是 of 不统一是 begins none. */
const BOUNDARY = charTable('。；;：:，,、！？ \t\r\n\u3000\u00a0（()）*”');

/** 二要素, 三要务: things that are counted. */
const NO_MARK = /^[素件点求害义领务]/;

/** Every numeral and 是 (or 要) where a clause begins, in text order. */
export function marksOf(notice: Notice, word = ENUMERATION_WORD): Mark[] {
  const { text, view } = Words.of(notice);
  const { paragraphs } = notice;
  const parts = notice.headings.filter((h) => h.kind !== 'item');
  const startOf = (span: Span | undefined): number => (span ? view.fromRaw(span.offset) : Infinity);
  const unit = word.charCodeAt(0);
  const marks: Mark[] = [];
  let paragraph = -1;
  let part = -1;
  for (const at of Positions.of(notice).at(unit)) {
    if (text.charCodeAt(at) !== unit) continue;
    let from = at;
    while (at - from < 3 && NUMERAL[text.charCodeAt(from - 1)] === 1) from -= 1;
    if (from === at) continue;
    while (startOf(paragraphs[paragraph + 1]) <= from) paragraph += 1;
    while (startOf(parts[part + 1]) <= from) part += 1;
    const leads = paragraph >= 0 && startOf(paragraphs[paragraph]) === from;
    if (!leads && BOUNDARY[text.charCodeAt(from - 1)] !== 1) continue;
    // 一是一、二是二 counts nothing.
    if (
      text.startsWith(text.slice(from, at), at + 1) &&
      /^[、，,。；;]/.test(text.slice(2 * at + 1 - from, 2 * at + 2 - from))
    )
      continue;
    if (word !== ENUMERATION_WORD && NO_MARK.test(text.slice(at + 1, at + 2))) continue;
    marks.push({ from, to: at + 1, n: numeralValue(text.slice(from, at)), leads, paragraph, part });
  }
  return marks;
}
