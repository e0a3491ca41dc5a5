import { charTable } from '../../notice/characters';
import type { Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../words';

/** A run of digits, perhaps in groups, that is long enough to be a telephone, card or identity number. View offsets. */
export interface LongNumber {
  readonly from: number;
  readonly text: string;
}

const RUN = /\d[\d -]{9,60}[\dXx]/g;

/** Quotations included: a number is no less private in one. */
export const longNumbers = perNotice((notice): readonly LongNumber[] => read(notice.view.text));

/** No such number is so short that it would slip through between two of these steps. */
const STEP = 10;
const IN_RUN = charTable('0123456789 -');

function read(text: string): LongNumber[] {
  const found: LongNumber[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at = Math.max(at, end - 1) + STEP) {
    if (IN_RUN[text.charCodeAt(at)] === 0) continue;
    let from = at;
    while (from > end && IN_RUN[text.charCodeAt(from - 1)] === 1) from -= 1;
    end = at + 1;
    while (IN_RUN[text.charCodeAt(end)] === 1) end += 1;
    // The last digit may be an X.
    for (const { 0: digits, index } of text.slice(from, end + 1).matchAll(RUN))
      found.push({ from: from + index, text: digits });
  }
  return found;
}

/** The matches of a pattern in the long numbers, with the words before and the character behind. View offsets. */
export function* numbersLike(notice: Notice, pattern: RegExp): Generator<NumberHit> {
  const { plain } = Words.of(notice);
  for (const { from, text } of longNumbers(notice)) {
    for (const match of text.matchAll(pattern)) {
      const start = from + match.index;
      const end = start + match[0].length;
      yield {
        from: start,
        to: end,
        digits: match[0].replace(/[ -]/g, ''),
        before: clauseBefore(plain, start),
        after: plain.slice(end, end + 2),
      };
    }
  }
}

export interface NumberHit {
  readonly from: number;
  readonly to: number;
  /** Without the blanks between groups. */
  readonly digits: string;
  /** The sentence up to the number, its last forty characters at most. */
  readonly before: string;
  readonly after: string;
}

function clauseBefore(text: string, at: number): string {
  const part = text.slice(Math.max(0, at - 40), at);
  return part.slice(Math.max(part.lastIndexOf('。'), part.lastIndexOf('；'), part.lastIndexOf('\n')) + 1);
}

/** Codes of organisations, projects and files, which may look like anything. */
export const OTHER_CODE =
  /(?:信用代码|机构代码|项目代码|编号|编码|单号|流水号|票号|文号|备案号|许可证号|合同号|序列号)[^\d，。；]{0,6}$/;
