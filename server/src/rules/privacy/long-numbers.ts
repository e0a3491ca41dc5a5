import type { Notice } from '../../notice/model';
import { Words } from '../words';

/** A run of digits, perhaps in groups, that is long enough to be a telephone, card or identity number. View offsets. */
export interface LongNumber {
  readonly from: number;
  readonly text: string;
}

const RUN = /\d[\d -]{9,60}[\dXx]/g;

const known = new WeakMap<Notice, readonly LongNumber[]>();

/** Quotations included: a number is no less private in one. */
export function longNumbers(notice: Notice): readonly LongNumber[] {
  let found = known.get(notice);
  if (!found) {
    found = [...Words.of(notice).plain.matchAll(RUN)].map((m) => ({ from: m.index, text: m[0] }));
    known.set(notice, found);
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
