import type { Notice } from '../../notice/model';
import { Positions, Starting, unitsOf } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { OWN_VERBS } from './lexicon';
import { organsOf } from './organ';

/**
 * Where a body with its place may be named as the one that is spoken of: at the start of a sentence or behind its first
 * short clause (反馈会后，…), or behind 对.
 */
const PLACE = new Starting(
  '。；：:！\n\u3000 对',
  /[。；：:！\n\u3000 对](?:[^，,。；;：:\n对]{1,10}[，,])?(?:中共)?(?:[\u4e00-\u9fff]{2,5}市)?([\u4e00-\u9fff]{0,4})([区县旗市])(?=[\u4e00-\u9fff]{3})/,
);
const LEVELS = unitsOf('区县旗市');
/** The pattern reaches no further. */
const REACH = 25;
const BODY = '[\\u4e00-\\u9fff]{2,14}?(?:局|委|办|会|院|中心|党组|党委|党工委)(?:党组|党委|党工委)?';
/** It does what only the inspected body does. */
const SPEAKS = new RegExp(`^${BODY}(?:书记|主要负责人|主要负责同志|领导班子|班子)?(?:${OWN_VERBS})`);
/** 对李区教体局党组开展了巡察 */
const INSPECTED = new RegExp(`^${BODY}(?:开展|进行)了?[^，。；\\n]{0,8}巡[察视]`);
/** 社区, 城市, 全区: no names of places. */
const NO_PLACE =
  /[我本全该各市县区省在对由和与向从按经据]|[社园校景库牧灾地辖城老小山新开发片林矿街农特战军厂灌治保试范疫汛雪产休险]$|^(?:上级|当地|兄弟|相邻|邻近|其他|有关|相关|周边|被巡|受灾)/;
const RANK = ['区县', '县区', '旗县', '县旗'];
/** A partner is named again. */
const OFTEN = 2;

export const foreignOrgan: Rule = {
  id: 'foreign-organ',
  title: 'Name left from a template',
  group: 'terminology',
  severity: 'warning',
  authority: '本工具',
  source: '套用其他单位文稿时常遗留原单位名称',
  summary: 'Where the issuing body speaks of itself it is not called by the name of another place.',
  profiles: 'all',
  check(notice, report, settings) {
    const own = ownLevel(notice);
    if (!own) return;
    const words = Words.of(notice);
    const names = ownNames(notice, words);
    const often = new Map<string, boolean>();
    const isOften = (name: string): boolean => {
      const known = often.get(name) ?? words.text.split(name).length - 1 > OFTEN;
      often.set(name, known);
      return known;
    };
    for (const { index, 0: all, 1: place = '', 2: level = '' } of PLACE.at(
      words.text,
      beginnings(Positions.of(notice)),
    )) {
      const name = place + level;
      // 区教体局党组 where the title names a 县: of one rank, so neither above nor below.
      if (place === '' ? !RANK.includes(own + level) : level !== own || NO_PLACE.test(place)) continue;
      if (names.includes(name)) continue;
      const end = index + all.length;
      const behind = words.text.slice(end, end + 60);
      if (settings.ownNames.some((body) => body.includes(name) || (name + behind).startsWith(body))) continue;
      if (!(all.startsWith('对') ? INSPECTED : SPEAKS).test(behind)) continue;
      if (place !== '' && isOften(name)) continue;
      const span = words.raw(end - name.length, end);
      report({
        ...span,
        message: {
          text: 'The title names {own}, this sentence “{name}”: is it left from another notice?',
          args: { own: organsOf(notice)[0]?.core ?? '', name: notice.text.slice(span.offset, span.endOffset) },
        },
        related: notice.title
          ? [
              {
                offset: notice.title.offset,
                endOffset: notice.title.endOffset,
                message: { text: 'The name in the title' },
              },
            ]
          : [],
      });
    }
  },
};

/** 区, 县, 市 …: the level of the issuing body. Bodies above and below it are named with good reason. */
/** Of all those places few have the name of a place behind them. */
function beginnings(positions: Positions): number[] {
  const all = PLACE.candidates(positions);
  const levels = positions.atAny(LEVELS);
  const found: number[] = [];
  let next = 0;
  for (let i = 0; i < all.length; i += 1) {
    const at = all[i]!;
    while (next < levels.length && levels[next]! <= at) next += 1;
    if (next === levels.length) break;
    if (levels[next]! - at <= REACH) found.push(at);
  }
  return found;
}

function ownLevel(notice: Notice): string | undefined {
  return organsOf(notice)[0]
    ?.places.findLast((place) => /[区县旗市]$/.test(place))
    ?.at(-1);
}

/** Title, addressee and signature: whatever they name is no foreign name. */
function ownNames(notice: Notice, words: Words): string {
  return [notice.title, notice.addressee, notice.signature]
    .map((part) => (part ? words.plain.slice(words.at(part).from, words.at(part).to) : ''))
    .join('\n');
}
