import { FORMULAS, LABELLED, NAME_ENDS } from './lexicon';

const LABELS = new RegExp(LABELLED, 'g');
const FORMULA = new RegExp(FORMULAS, 'g');
const NAME_MARKS = /[、，,；;]|(?<=[局委办部会府])[和及与]/;
const IS_NAME = new RegExp(`^[^。：:]{2,20}${NAME_ENDS}$`);
/** Longer repetitions are more than that. */
const LONGEST = 80;
/** What must be left of a repetition without set formulas. */
const OWN_WORDS = 12;
const TITLES = /《[^《》]*》?|“[^“”]*”?|^[^《]*》|^[^“]*”|[，,。；;、：:和及与]/g;

/**
 * Names of bodies in a row, a bracket that names units, or little besides set formulas: what problems may share.
 * @param least how long words must be to count as a repetition
 */
export function isBoilerplate(words: string, least: number): boolean {
  if (words.length > LONGEST) return false;
  const bare = words.replace(LABELS, '');
  if (bare.length < words.length && bare.length < least) return true;
  const names = words.split(NAME_MARKS).filter((name) => name !== '');
  return names.every((name) => IS_NAME.test(name)) || words.replace(FORMULA, '').length < OWN_WORDS;
}

/** Words without what stands in 《…》 and “…”. */
export function withoutTitles(words: string): string {
  return words.replace(TITLES, '');
}
