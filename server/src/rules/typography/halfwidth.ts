import { isCjk } from '../../notice/characters';
import { perNotice } from '../../notice/per-notice';
import { Positions, unitsOf } from '../positions';
import { Ground } from './ground';
import { pairMarksOf } from './pairs';
import type { PairMark } from './pairs';
import { MASK } from '../words';
import { isAlnum, isChinese, isDigit, isGap } from './signs';

/** Half-width marks of Chinese text: one mark, or the half-width ones of a pair of brackets. Offsets of the view. */
export interface Halfwidth {
  readonly at: readonly number[];
}

/** Its other forms are in `narrow`: full-width is half-width plus this. */
const WIDE = 0xfee0;
const SINGLES = unitsOf(',;:!?');
/** （一） (1): the form of an ordinal is that of its siblings, see ordinal-style-mixed. */
const ORDINAL = /^(?:[\d０-９]{1,3}|[一二三四五六七八九十百]{1,4})$/;
/** [2020] and the like before 160号: see doc-number-format. */
const YEAR = /^\s*[\d０-９]{4}\s*$/;
const AFTER_YEAR = /^\s*第?\s*[\d０-９]{1,5}\s*号/;
/** The reading of a character or word, in texts that are not otherwise read as annotated: see pinyin-annotation. */
const READING =
  /^[a-zü ’']*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿê][a-zü ’'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿê]*$|^(?:de|le|zi|men|me|zhe|guo|ma|ne|ba|tou)$/;
const HAN = /[\u4e00-\u9fff]/;
const HAN_WORD = /[\u4e00-\u9fff]{2}/;
const LONGEST = 300;
/** More than these are no slips. */
const HABIT = 20;

/** In text order, by first mark. */
export const halfwidthOf = perNotice((notice): readonly Halfwidth[] => find(Ground.of(notice)));

export function widen(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + WIDE);
}

/** Does Chinese text, or a mark that will be Chinese, stand at an offset? */
type Context = (at: number) => boolean;
interface Candidate extends Halfwidth {
  readonly isChinese: (context: Context) => boolean;
}

function find(ground: Ground): Halfwidth[] {
  const { text } = ground;
  const found: Halfwidth[] = [];
  const wide = new Set<number>();
  const context: Context = (at) => isChinese(text.charCodeAt(at)) || wide.has(at);
  const add = (mark: Halfwidth): void => {
    found.push(mark);
    mark.at.forEach((at) => wide.add(at));
  };
  // A mark beside one that becomes Chinese becomes Chinese too: in both directions, until nothing changes.
  let open = [...singles(ground), ...brackets(ground)];
  const settle = (): void => {
    for (let before = -1; before !== open.length;) {
      before = open.length;
      open = open.filter((mark) => !mark.isChinese(context) || void add(mark)).reverse();
    }
  };
  settle();
  // Ordinals too where that is how the whole text is written.
  if (found.length > HABIT) ordinals(ground).forEach(add);
  settle();
  return found.sort((a, b) => a.at[0]! - b.at[0]!);
}

function singles({ notice, text }: Ground): Candidate[] {
  const found: Candidate[] = [];
  for (const at of Positions.of(notice).atAny(SINGLES)) {
    const sign = text.charAt(at);
    if (sign === MASK) continue;
    const right = text.charCodeAt(at + 1);
    // 16:17, 1:500, 1,000.
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(right)) continue;
    // ![…] and C:\ are not Chinese.
    if ((sign === '!' && right === 0x5b) || (sign === ':' && (right === 0x2f || right === 0x5c))) continue;
    const before = placeBefore(text, at);
    const behind = placeBehind(text, at);
    found.push({ at: [at], isChinese: (context) => context(before) || context(behind) });
  }
  return found;
}

function brackets({ notice, text }: Ground): Candidate[] {
  const found: Candidate[] = [];
  for (const mark of pairMarksOf(notice)) {
    if (mark.kind !== 'round' || !mark.opens || !mark.partner) continue;
    const at = [mark.at, mark.partner.at].filter((i) => text[i] === '(' || text[i] === ')');
    if (at.length > 0 && mayBeChinese(text, mark, mark.partner)) found.push(bracket(text, mark, mark.partner, at));
  }
  return found;
}

/** f(x) and PM2.5(24h) are no Chinese brackets, 办公自动化(OA) and (试行) are. */
function bracket(text: string, { at: from }: PairMark, { at: to }: PairMark, at: readonly number[]): Candidate {
  const before = placeBefore(text, from);
  const inside = text.slice(from + 1, to);
  const own = (isAlnum(text.charCodeAt(before)) ? HAN_WORD : HAN).test(inside);
  return { at, isChinese: (context) => own || context(before) };
}

function mayBeChinese(text: string, mark: PairMark, { at: to }: PairMark): boolean {
  if (to - mark.at > LONGEST || isOrdinal(text, mark)) return false;
  const inside = text.slice(mark.at + 1, to);
  if (YEAR.test(inside) && AFTER_YEAR.test(text.slice(to + 1, to + 12))) return false;
  return !READING.test(inside) || !isCjk(text.charCodeAt(mark.at - 1));
}

/** Bracketed ordinals, if all of them are half-width. */
function ordinals({ notice, text }: Ground): Halfwidth[] {
  const pairs = pairMarksOf(notice).filter((mark) => mark.opens && isOrdinal(text, mark));
  const isWide = ({ at, partner }: PairMark): boolean => text[at] === '（' || text[partner!.at] === '）';
  return pairs.some(isWide) ? [] : pairs.map(({ at, partner }) => ({ at: [at, partner!.at] }));
}

function isOrdinal(text: string, { kind, at, partner }: PairMark): boolean {
  return (
    kind === 'round' &&
    partner !== null &&
    partner.at - at <= 5 &&
    ORDINAL.test(text.slice(at + 1, partner.at)) &&
    opensClause(text, at)
  );
}

/** Does a paragraph, sentence or clause begin here? */
function opensClause(text: string, at: number): boolean {
  return at === 0 || /[\s。；：，、;:,*#>-]/.test(text.charAt(at - 1));
}

/** The unit before, blanks and Markdown emphasis looked through: 统一 ,及时 and **整改进度**: belong together. */
function placeBefore(text: string, at: number): number {
  let p = at - 1;
  while (isGap(text.charCodeAt(p)) || text.charCodeAt(p) === 0x2a) p -= 1;
  return p;
}

function placeBehind(text: string, at: number): number {
  let p = at + 1;
  while (text.charCodeAt(p) === 0x2a) p += 1;
  return p;
}
