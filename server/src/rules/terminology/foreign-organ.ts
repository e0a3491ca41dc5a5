import { charTable } from '../../notice/characters';
import type { Notice } from '../../notice/model';
import { Positions, Starting, unitsOf } from '../positions';
import type { Rule, RuleSettings } from '../rule';
import { Words } from '../words';
import { OWN_VERBS } from './lexicon';
import { organsOf } from './organ';
import { otherBodies } from './other-bodies';
import { sameBodies } from './same-bodies';

/**
 * Where a body with its place may be named as the one that is spoken of: at the start of a sentence or behind its first
 * short clause (反馈会后，…), or behind 对.
 */
const BEGINNINGS = '。；：:！\n\u3000 对】';
const PLACE = new Starting(
  BEGINNINGS,
  /[。；：:！\n\u3000 对】](?:[^，,。；;：:\n对]{1,10}[，,])?(?:中共)?(?:[\u4e00-\u9fff]{2,5}市)?([\u4e00-\u9fff]{0,4})([区县旗市])(?=[\u4e00-\u9fff]{3})/,
);
const LEVELS = unitsOf('区县旗市');
const STARTS = charTable(BEGINNINGS);
const EDGES = charTable(`${BEGINNINGS}，,市共`);
const LONGEST_PLACE = 5;
/** The pattern reaches no further. */
const REACH = 25;
const BODY =
  '(?:[\\u4e00-\\u9fff]{2,14}?(?:局|委|办|会|院|中心|党组|党委|党工委)(?:党组|党委|党工委)?|(?:人民)?政府(?:党组|常务会议|常委会会议?|专题会议?)?)';
/** It does what only the inspected body does. */
const SPEAKS = new RegExp(`^${BODY}(?:书记|主要负责人|主要负责同志|领导班子|班子)?(?:${OWN_VERBS})`);
/** 对李区教体局党组开展了巡察 */
const INSPECTED = new RegExp(`^${BODY}(?:开展|进行)了?[^，。；\\n]{0,8}巡[察视]`);
/** 社区, 城市, 全区, 目前县教体局: no names of places. */
const NO_PLACE =
  /[我本全该各市县区省在对由和与向从按经据]|[社园校景库牧灾地辖城老小新开发片林矿街农特战军厂灌治保试范疫汛雪产休险]$|[前后时间内中上下年月日来期至次步先外如此而起初末底以及的了是已将把为使让请给被所等又也还均都则即再便就第]$|(?:^|[远困深小半老])山$|^(?:上级|当地|兄弟|相邻|邻近|其他|有关|相关|周边|被巡|受灾|对照|结合|围绕|针对|作为|通过|整改|巡[察视]|反馈|收到|接到|持续|推动|督促|促进|指导|帮助)/;
const RANK = ['区县', '县区', '旗县', '县旗'];
/** A partner is named again. */
const OFTEN = 2;

/** 云汀县交通运输局党组高度重视巡察整改 in the notice of a city's bureau. */
const TAKES_TO_HEART =
  /^[\u4e00-\u9fff]{2,18}?(?:高度重视|先后[\d多][次场](?:召开|研究))[^，。；\n]{0,8}(?:巡[察视]|督察|审计|反馈|整改)/;

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
    const words = Words.of(notice);
    const found = new Map([...ofOtherKinds(notice, settings), ...ofOtherPlaces(notice, settings)]);
    for (const [from, to] of [...found].sort(([a], [b]) => a - b)) {
      const span = words.raw(from, to);
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

/** By its start, the end of every name of another place where the own body speaks. View offsets. */
function ofOtherPlaces(notice: Notice, settings: RuleSettings): Map<number, number> {
  const own = ownLevel(notice);
  const found = new Map<number, number>();
  if (!own) return found;
  const words = Words.of(notice);
  const names = ownNames(notice, words);
  const positions = Positions.of(notice);
  const often = new Map<string, boolean>();
  const isOften = (name: string): boolean => {
    const known = often.get(name) ?? occursOften(words.text, positions.atAny(LEVELS), name);
    often.set(name, known);
    return known;
  };
  for (const { index, 0: all, 1: place = '', 2: level = '' } of PLACE.at(words.text, beginnings(positions))) {
    const name = place + level;
    // 区教体局党组 where the title names a 县: of one rank, so neither above nor below.
    if (place === '' ? !RANK.includes(own + level) : level !== own || NO_PLACE.test(place)) continue;
    if (names.includes(name)) continue;
    const end = index + all.length;
    const behind = words.text.slice(end, end + 60);
    if (settings.ownNames.some((body) => body.includes(name) || (name + behind).startsWith(body))) continue;
    if (!(all.startsWith('对') ? INSPECTED : SPEAKS).test(behind)) continue;
    if (place !== '' && isOften(name)) continue;
    found.set(end - name.length, end);
  }
  for (const organ of organsOf(notice).filter(({ work, places }) => places.length > 0 && work.length > 2)) {
    for (const { from, to, place, level } of sameBodies(words.text, positions, organ)) {
      // Of another rank it may be a body below: only what the own body says of itself tells.
      const ofRank = level === own || RANK.includes(own + level);
      if (!(ofRank || TAKES_TO_HEART.test(words.text.slice(to, to + 40))) || NO_PLACE.test(place.slice(0, -1)))
        continue;
      if (names.includes(place) || settings.ownNames.some((body) => body.includes(place)) || isOften(place)) continue;
      found.set(from, to);
    }
  }
  return found;
}

/** The same for bodies of another kind: 省测绘地理信息局党组第一时间…… in the notice of a hydrological centre. */
function ofOtherKinds(notice: Notice, settings: RuleSettings): Map<number, number> {
  const bodies = organsOf(notice).filter(({ party, work }) => party !== '' && work.length > 1);
  if (bodies.length === 0) return new Map();
  const others = otherBodies(Words.of(notice).text, Positions.of(notice), bodies);
  const known = ({ name }: { readonly name: string }): boolean => settings.ownNames.some((body) => body.includes(name));
  return new Map(others.filter((other) => !known(other)).map(({ from, to }) => [from, to]));
}

function occursOften(text: string, levels: Uint32Array, name: string): boolean {
  let count = 0;
  for (let i = 0; i < levels.length && count <= OFTEN; i += 1)
    if (text.startsWith(name, levels[i]! - name.length + 1)) count += 1;
  return count > OFTEN;
}

/** Of all those places few have the name of a place behind them. */
function beginnings(positions: Positions): number[] {
  const { text } = positions;
  const levels = positions.atAny(LEVELS);
  const found: number[] = [];
  let seen = 0;
  for (let i = 0; i < levels.length; i += 1) {
    const level = levels[i]!;
    if (!mayEndPlace(text, level)) continue;
    for (let at = Math.max(seen, level - REACH); at < level; at += 1)
      if (STARTS[text.charCodeAt(at)] === 1) found.push(at);
    seen = level;
  }
  return found;
}

/** Before a name of at most four characters the pattern wants a mark, 中共 or another place. */
function mayEndPlace(text: string, level: number): boolean {
  for (let at = level - 1; at >= level - LONGEST_PLACE; at -= 1) if (EDGES[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** 区, 县, 市 …: the level of the issuing body. Bodies above and below it are named with good reason. */
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
