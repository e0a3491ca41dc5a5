import phrases from 'opencc-js/dict/TSPhrases';
import { simplifiedUnits } from '../../notice/simplify';
import type { Edit } from '../rule';

interface Phrases {
  readonly pattern: RegExp;
  readonly simplified: ReadonlyMap<string, string>;
}

/**
 * 著 is 着 but for these: OpenCC leaves it alone, because a careful traditional text has both. Texts that a converter made
 * of simplified ones, and most from Hong Kong and Taiwan, write 著力, 有著落.
 */
const WRITINGS =
  '著名 著作 著述 著者 著書 著稱 著錄 名著 專著 論著 編著 原著 譯著 合著 巨著 遺著 舊著 新著 拙著 顯著 卓著 昭著 土著';

let known: Phrases | undefined;

/** OpenCC's words in which a character is not simplified as it is alone: 乾坤, 瞭解. Longest first. */
function wordsOfOpenCC(): Phrases {
  if (known) return known;
  const simplified = new Map(phrases.split('|').map((pair) => pair.split(' ') as [string, string]));
  simplified.set('著', '着');
  for (const word of WRITINGS.split(' ')) simplified.set(word, byCharacter(word));
  const longestFirst = [...simplified.keys()].sort((a, b) => b.length - a.length);
  return (known = { pattern: new RegExp(longestFirst.join('|'), 'g'), simplified });
}

function byCharacter(word: string): string {
  const units = simplifiedUnits();
  return String.fromCharCode(...[...word].map((character) => units[character.charCodeAt(0)]!));
}

/** The edits that simplify a text: one a run of characters that change, so that everything else stays as it is. */
export function simplify(text: string): Edit[] {
  const units = simplifiedUnits();
  const { pattern, simplified } = wordsOfOpenCC();
  const edits: Edit[] = [];
  let at = 0;
  const byUnit = (end: number): void => {
    while (at < end) {
      const start = at;
      let run = '';
      for (; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        const own = units[unit] ?? unit;
        if (own === unit) break;
        run += String.fromCharCode(own);
      }
      if (run) edits.push({ range: [start, at], text: run });
      else at += 1;
    }
  };
  for (const { index, 0: phrase } of text.matchAll(pattern)) {
    byUnit(index);
    at = index + phrase.length;
    const own = simplified.get(phrase);
    if (own !== undefined && own !== phrase) edits.push({ range: [index, at], text: own });
  }
  byUnit(text.length);
  return edits;
}
