import { charTable } from '../../notice/characters';
import { AROUND_FORMULAS, FORMULAS, LABELLED, NAME_ENDS } from './lexicon';

const LABELS = new RegExp(LABELLED, 'g');
const FORMULA = new RegExp(FORMULAS, 'g');
const AROUND = new RegExp(AROUND_FORMULAS, 'g');
const NAME_MARKS = /[、，,；;]|(?<=[局委办部会府])[和及与]/;
const IS_NAME = new RegExp(`^[^。：:]{2,20}${NAME_ENDS}$`);
/** The last units of such names, and the marks that may stand behind the last one. */
const MAY_END_NAMES = charTable([...NAME_ENDS.match(/.(?=[|)])/g)!, ...'、，,；;和及与']);
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
  if (areNames(words)) return true;
  const rest = words.replace(FORMULA, '');
  return (rest.length < words.length ? rest.replace(AROUND, '') : rest).length < OWN_WORDS;
}

function areNames(words: string): boolean {
  // Most words do not even end like a name: no need to take them apart.
  if (MAY_END_NAMES[words.charCodeAt(words.length - 1)] === 0) return false;
  return words.split(NAME_MARKS).every((name) => name === '' || IS_NAME.test(name));
}

/** Words without what stands in 《…》 and “…”. */
export function withoutTitles(words: string): string {
  return words.replace(TITLES, '');
}
