import { COUNTED, FIRST_OPENERS, OTHER_OPENERS } from './lexicon';

const NUMERALS = [...'〇一二三四五六七八九十'];

/** 二, 三 … without 是 where a sentence begins, and nothing counted. */
const BARE = NUMERALS.map(
  (numeral) => new RegExp(`[。；;\\n]\\s*${numeral}(?=[\\u4e00-\\u9fff])(?!${COUNTED}|[一二三四五六七八九])`),
);
const OTHERS = new RegExp(OTHER_OPENERS);
const FIRST = new RegExp(FIRST_OPENERS);

/** Where a numeral stands that has lost its 是, where 二是 is expected. */
export function bareNumeral(
  text: string,
  from: number,
  to: number,
  n: number,
): { readonly from: number; readonly to: number } | null {
  const match = BARE[n]?.exec(text.slice(from, to));
  if (!match) return null;
  const end = from + match.index + match[0].length;
  return { from: end - 1, to: end };
}

/** Is a 二是 there, though not where a clause begins? */
export function says(passage: string, n: number, word = '是'): boolean {
  const numeral = NUMERALS[n];
  return numeral !== undefined && passage.includes(numeral + word);
}

/** 首先, 一方面: the first item under another name. */
export function beginsOtherwise(passage: string): boolean {
  return FIRST.test(passage) || says(passage, 1);
}

/** 其二, 二要: the second item under another name. */
export function goesOnOtherwise(passage: string): boolean {
  return OTHERS.test(passage);
}
