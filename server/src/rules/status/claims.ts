import type { Notice, StatusValue } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../words';
import { FED_BACK, SELECTIVE } from './claims-lexicon';
import type { Passage } from './items';
import { readTally } from './tallies';
import { readTotals, strongest } from './totals';

/** A number of things fed back, in view offsets: 4个方面, 16个问题. */
export interface Total extends Passage {
  readonly count: number;
  readonly level: 'aspect' | 'problem';
  /** 问题, 具体表现, 整改事项. */
  readonly noun: string;
  /** Totals of one sentence name the levels of one feedback. */
  readonly sentence: number;
  /** Numbers of some of them in the same sentence: 其中5个由本局牵头整改. */
  readonly some: readonly number[];
}

/** How many of them are said to stand so: 已完成整改7个. */
export interface Part extends Passage {
  readonly count: number;
  readonly value: StatusValue;
  /** The words for it: 基本完成. */
  readonly phrase: string;
}

/** The parts that one sentence names. */
export interface Tally extends Passage {
  /** The total in the same sentence, or null. */
  readonly total: number | null;
  readonly parts: readonly Part[];
  /** It names the day for which it holds: 截至6月底. */
  readonly dated: boolean;
}

export interface Claims {
  readonly totals: readonly Total[];
  readonly tallies: readonly Tally[];
  /** The list says of itself that it holds the main problems only. */
  readonly selective: boolean;
}

/** What a notice says in numbers about its problems, before the first of them and in its overall parts; worked out once. */
export const claimsOf: (notice: Notice) => Claims = perNotice(readClaims);

function readClaims(notice: Notice): Claims {
  const { text } = Words.of(notice);
  const totals: Total[] = [];
  const tallies: Tally[] = [];
  let number = 0;
  const looksInward = notice.profile.value === 'meeting' || notice.profile.value === 'campaign';
  const zones = zonesOf(notice);
  const last = notice.problems.at(-1);
  if (last) zones.push({ ...Words.of(notice).at({ offset: last.titleEnd, endOffset: last.endOffset }), closing: true });
  for (const zone of zones) {
    for (const sentence of sentencesIn(text, zone)) {
      // A paragraph of totals may close the list without a heading of its own; the rest is the last problem's.
      if (zone.closing && !CLOSES_LIST.test(text.slice(sentence.from, sentence.to))) continue;
      number += 1;
      if (!COUNTS_SOMETHING.test(text.slice(sentence.from, sentence.to))) continue;
      const own = readTotals(text, sentence, number, looksInward);
      totals.push(...own);
      const tally = readTally(text, sentence, own);
      if (tally) tallies.push(tally);
    }
  }
  return { totals: strongest(totals), tallies, selective: isSelective(notice) };
}

interface Zone extends Passage {
  readonly closing?: true;
}

const CLOSES_LIST = new RegExp(`^\\s*(?:截[至止]|目前|综上|至此|总体|[本此]次|对照)[^。]{0,30}(?:${FED_BACK})`);

/** Most sentences count nothing. */
const COUNTS_SOMETHING = /[\d一二三四五六七八九十两百][个项条类大件方]/;

/** Before the first problem, without the headings of its groups (…方面3个问题); and overall parts that stand later. */
function zonesOf(notice: Notice): Zone[] {
  const words = Words.of(notice);
  const first = notice.problems[0]?.offset ?? notice.bodyEnd;
  const zones: Zone[] = [];
  let start = notice.title?.endOffset ?? 0;
  for (const { role, offset, headingEnd, endOffset } of notice.sections) {
    if (offset < first && (role === 'group' || role === 'subgroup') && headingEnd > offset) {
      if (offset > start) zones.push(words.at({ offset: start, endOffset: offset }));
      start = Math.max(start, headingEnd);
    } else if (offset > first && role === 'overall') zones.push(words.at({ offset, endOffset }));
  }
  if (first > start) zones.push(words.at({ offset: start, endOffset: first }));
  return zones;
}

function* sentencesIn(text: string, { from, to }: Passage): Generator<Passage> {
  const end = /[。\n]/g;
  for (let start = from; start < to;) {
    end.lastIndex = start;
    const stop = Math.min(end.exec(text)?.index ?? to, to);
    if (stop > start) yield { from: start, to: stop };
    start = stop + 1;
  }
}

const MAIN_ONLY = new RegExp(SELECTIVE);
const MAIN_FOLLOW = new RegExp(`(?:${SELECTIVE})[^。\\n]{0,20}(?:如下|分述)`);

/** 三、重点问题整改情况, or 主要问题整改情况如下. */
function isSelective(notice: Notice): boolean {
  const words = Words.of(notice);
  const headed = notice.sections.some(
    ({ role, offset, headingEnd }) =>
      (role === 'problem-list' || role === 'problem-list-parent') &&
      headingEnd > offset &&
      MAIN_ONLY.test(words.of({ offset, endOffset: headingEnd })),
  );
  return headed || zonesOf(notice).some(({ from, to }) => MAIN_FOLLOW.test(words.text.slice(from, to)));
}
