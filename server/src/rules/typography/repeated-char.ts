import { isCjk } from '../../notice/characters';
import { Positions } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { Ground } from './ground';
import { GIVEN_NAMES, HEADS, PARTICLES, SAFE_BEFORE, SURNAMES, TAILS, WORD_ENDS } from './lexicon';

const table = (tokens: string): ReadonlyMap<string, string> =>
  new Map(tokens.split(' ').map((token) => [token.charAt(0), token.slice(1)]));
const heads = table(HEADS);
const tails = table(TAILS);
const safeBefore = table(SAFE_BEFORE);

/** By the character: what may stand before and behind the pair. */
const around = (tokens: string): ReadonlyMap<string, readonly [before: string, behind: string]> => {
  const found = new Map<string, readonly [string, string]>();
  for (const token of tokens.trim().split(' ')) {
    const [before = '', behind = ''] = token.slice(1).split('/');
    const known = found.get(token.charAt(0)) ?? ['', ''];
    found.set(token.charAt(0), [known[0] + before, known[1] + behind]);
  }
  return found;
};
const particles = around(PARTICLES);
const wordEnds = around(WORD_ENDS);

const DE = '的';
const LE = '了';
/** 目的的, 标的的, 的的确确; but 项目的的 and 目标的的 are slips. */
const RIGHT_DE = /(?:(?<![项科栏题账条节])目|(?<![目指达招])标|有|众)的的|的的[确士]/y;
/** 作了了解, 不了了之; but nothing is 全面地了了解. */
const RIGHT_LE = /[不直除罢]了了|(?<![地面时是并已再步入真，。；])了了[解结却断然之如]/y;
/** 市市场监督管理局, 县县级公路: a place and what belongs to one. */
const OF_A_PLACE =
  /[市区县省州](?:市(?:场监|政|容|直|级|民|属)|区(?:域|直|级|属)|县(?:域|直|级|属)|省(?:直|级|属)|州(?:直|级|属))/y;
/** Words that stand before a verb: 组织学学习 is no 组织学. */
const LEADS =
  /(?:[逐统]一|集中|组织|牵头|及时|定期|全面|深入|认真|积极|一步|年度|逐[件项户人]|全部|有序|重新|联合|分别|分批|持续|扎实|严格|大力|着力|同步|先后|切实|主动)$/;

export const repeatedChar: Rule = {
  id: 'repeated-char',
  title: 'Character written twice',
  group: 'typography',
  severity: 'warning',
  authority: '本工具',
  source: '录入时重复的字：法律法规学学习、进展情况的的通报',
  summary: 'No character is typed twice by mistake.',
  profiles: 'all',
  check(notice, report) {
    const ground = Ground.of(notice);
    const words = Words.of(notice).text;
    const usage = new Usage(words);
    for (const at of Positions.of(notice).twice) {
      const code = words.charCodeAt(at);
      const twice = isCjk(code) && code === words.charCodeAt(at - 1);
      if (!twice || !(isSlip(words, at - 1) || usage.speaksAgainst(at - 1)) || ground.text.charCodeAt(at) !== code)
        continue;
      // 乾幹: two characters in the notice, one when simplified.
      if (ground.raw(at) !== ground.raw(at - 1)) continue;
      report({
        ...ground.spot(at - 1, at + 1),
        message: { text: '“{char}” is written twice: delete one of them.', args: { char: ground.raw(at) } },
      });
    }
  },
};

/** @param at the first of two equal characters */
function isSlip(text: string, at: number): boolean {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 2);
  if (char === DE) return !matchesAround(RIGHT_DE, text, at);
  if (char === LE) return !matchesAround(RIGHT_LE, text, at);
  // 实实在在, and three in a row: no slip that this rule knows.
  if (!behind || before === char || behind === char || text.charAt(at + 3) === behind) return false;
  if (isTwiceInVain(before, char, behind)) return true;
  if (matchesAround(OF_A_PLACE, text, at)) return false;
  if (!isCjk(behind.charCodeAt(0)) || !heads.get(char)?.includes(behind)) return false;
  if (!before || !isCjk(before.charCodeAt(0))) return !/[\d０-９A-Za-z]/.test(before);
  // 周厚强强调
  if (GIVEN_NAMES.includes(char) && (SURNAMES.includes(before) || SURNAMES.includes(text.charAt(at - 2) || '\n')))
    return false;
  const known = tails.get(char);
  const safe = safeBefore.get(char);
  if ((known ?? safe) !== undefined && LEADS.test(text.slice(Math.max(0, at - 2), at))) return true;
  return known === undefined ? (safe?.includes(before) ?? false) : !known.includes(before);
}

/** 结果在在公开栏公布, 向党组组汇报: whatever stands around it, one of the two is too many. */
function isTwiceInVain(before: string, char: string, behind: string): boolean {
  if (!isCjk(before.charCodeAt(0))) return false;
  // 逐笔笔核对
  if (before === '逐') return true;
  const particle = particles.get(char);
  if (particle) return !particle[0].includes(before) && !particle[1].includes(behind);
  const word = wordEnds.get(char);
  return word !== undefined && word[0].includes(before) && !word[1].includes(behind);
}

/** A text asks itself no more often than this: every question reads it once. */
const QUESTIONS = 200;

/** How the text itself writes the words around a pair: 公务接待 elsewhere tells that 公务接接待 is a slip. */
class Usage {
  private readonly answers = new Map<string, boolean>();

  constructor(private readonly text: string) {}

  /** @param at the first of two equal characters */
  speaksAgainst(at: number): boolean {
    const { text, answers } = this;
    const words = text.slice(at - 1, at + 3);
    const [before = '', char = '', , behind = ''] = words;
    if (![before, char, behind].every((c) => c !== '' && isCjk(c.charCodeAt(0)))) return false;
    // 扎扎实实, 三三两两, three in a row.
    if (before === char || behind === char || text.charAt(at - 2) === before || text.charAt(at + 3) === behind)
      return false;
    if (char === DE || char === LE) return false;
    let answer = answers.get(words);
    if (answer === undefined) {
      if (answers.size >= QUESTIONS) return false;
      answers.set(words, (answer = this.isWrittenOnce(before, char, behind)));
    }
    return answer;
  }

  /** 党组织 stands elsewhere, but so do 党组 and 组织 apart: then 党组组织 may be meant. */
  private isWrittenOnce(before: string, char: string, behind: string): boolean {
    const head = before + char;
    const tail = char + behind;
    if (heads.get(char)?.includes(behind) && tails.get(char)?.includes(before)) return false;
    // Common words are soon found; what may stand nowhere is looked for last.
    const apart =
      this.holds(head, (at) => this.text.charAt(at + 2) !== behind && this.text.charAt(at + 2) !== char) &&
      this.holds(tail, (at) => this.text.charAt(at - 1) !== before && this.text.charAt(at - 1) !== char);
    return !apart && this.text.includes(head + behind);
  }

  private holds(word: string, otherwise: (at: number) => boolean): boolean {
    for (let at = this.text.indexOf(word); at >= 0; at = this.text.indexOf(word, at + 1))
      if (otherwise(at)) return true;
    return false;
  }
}

/** Does a pattern match at the pair, or one unit before it? */
function matchesAround(pattern: RegExp, text: string, at: number): boolean {
  return [at - 1, at].some((from) => {
    pattern.lastIndex = Math.max(0, from);
    return pattern.test(text);
  });
}
