import { charTable } from '../../notice/characters';
import type { Positions } from '../positions';
import { unitsOf } from '../positions';
import { isPartOf } from './organ';
import type { Organ } from './organ';
import { OWN_VERBS, PARTNERS, TAKES_STEPS } from './lexicon';

/** A body of another place that does the work of the own one; offsets of the view. */
export interface SameBody {
  /** Of the place: 澄浦区. */
  readonly from: number;
  readonly to: number;
  readonly place: string;
  readonly level: string;
}

const LEVELS = unitsOf('区县旗市');
/**
 * Where the own body would be named: at the start of a sentence or clause, behind 一是, or behind 经 and 以, which need what
 * follows to say so (经…党委会研究, 以…名义).
 */
const BEFORE =
  /(^|[。；;：:！？!?\s\u3000，,】])(?:[一二三四五六七八九十]是)?((?:报?经|以)?)(?:中共)?(?:[\u4e00-\u9fff]{2,5}市)?([\u4e00-\u9fff]{1,4})$/;
const IDEOGRAPH = /[\u4e00-\u9fff]/;
const REACH = 16;
const PARTY =
  '(?:(?:领导)?班子|(?:党组|党委|党工委|党总支|党支部|总支|支部)(?:委员会|理论学习中心组|中心组|领导班子|班子|会议?)?|委员会)';
/** The party organisation of another body does nothing in this notice; a person of it may. */
const PARTY_SPEAKS = new RegExp(`^${PARTY}(?!原|副?书记|成员|委员|的|[、和与及])`);
const DECIDES = new RegExp(
  `^(?:${PARTY}|[局院校]长办公会议?|[院校]务会议?)[^，。；\\n]{0,8}(?:研究|审议|讨论|同意|审定|批准|通过|决定)`,
);
const IN_ITS_NAME = /^[^，。；\n]{0,12}(?:名义|文件形式)/;
const BODY_SPEAKS = new RegExp(`^(?:${OWN_VERBS}|${TAKES_STEPS})`);
const PARTNER = new RegExp(PARTNERS);
const SENTENCE_ENDS = charTable('。；;！？\n');
const LONGEST_SENTENCE = 90;
const SHORTEST_NAME = 3;

/** Every place where a body whose name is the own body's but for the place stands as the own body would. */
export function sameBodies(text: string, positions: Positions, { work, places }: Organ): SameBody[] {
  const first = work.charCodeAt(0);
  const own = places.at(-1) ?? '';
  const found: SameBody[] = [];
  const levels = positions.atAny(LEVELS);
  for (let i = 0; i < levels.length; i += 1) {
    const at = levels[i]!;
    // Most are the own body's: 区卫生健康局 behind a mark, or with its own place.
    if (text.charCodeAt(at + 1) !== first || !IDEOGRAPH.test(text.charAt(at - 1)) || text.endsWith(own, at + 1))
      continue;
    const end = nameEnd(text, at + 1, work);
    const before = end === 0 ? null : BEFORE.exec(text.slice(Math.max(0, at - REACH), at));
    if (!before || !speaks(text.slice(end, end + 40), before[1]!, before[2]!) || hasPartner(text, at, end)) continue;
    const place = before[3]! + text.charAt(at);
    found.push({ from: at + 1 - place.length, to: at + 1, place, level: text.charAt(at) });
  }
  return found;
}

function speaks(behind: string, mark: string, lead: string): boolean {
  if (lead === '以') return IN_ITS_NAME.test(behind);
  if (lead !== '') return DECIDES.test(behind);
  return PARTY_SPEAKS.test(behind) || (!/[，,]/.test(mark) && BODY_SPEAKS.test(behind));
}

/** Behind 卫生健康局 or 卫健局; 0 where the name is another. */
function nameEnd(text: string, at: number, work: string): number {
  if (text.startsWith(work, at)) return at + work.length;
  for (let length = work.length - 1; length >= SHORTEST_NAME; length -= 1) {
    const name = text.slice(at, at + length);
    if (name.at(-1) === work.at(-1) && isPartOf(name, work)) return at + length;
  }
  return 0;
}

function hasPartner(text: string, from: number, to: number): boolean {
  let start = from;
  while (start > Math.max(0, from - LONGEST_SENTENCE) && SENTENCE_ENDS[text.charCodeAt(start - 1)] !== 1) start -= 1;
  let end = to;
  while (end < Math.min(text.length, to + LONGEST_SENTENCE) && SENTENCE_ENDS[text.charCodeAt(end)] !== 1) end += 1;
  return PARTNER.test(text.slice(start, from) + text.slice(to, end));
}
