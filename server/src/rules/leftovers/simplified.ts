import phrases from 'opencc-js/dict/TSPhrases';
import { simplifiedUnits } from '../../notice/simplify';
import type { Edit } from '../rule';

interface Phrases {
  readonly pattern: RegExp;
  readonly simplified: ReadonlyMap<string, string>;
}

let known: Phrases | undefined;

/** OpenCC's words in which a character is not simplified as it is alone: 乾坤, 瞭解. Longest first. */
function wordsOfOpenCC(): Phrases {
  if (known) return known;
  const simplified = new Map(phrases.split('|').map((pair) => pair.split(' ') as [string, string]));
  const longestFirst = [...simplified.keys()].sort((a, b) => b.length - a.length);
  return (known = { pattern: new RegExp(longestFirst.join('|'), 'g'), simplified });
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
