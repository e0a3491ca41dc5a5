import type { HeadingWords } from './headings';

const compiled = new WeakMap<HeadingWords, RegExp>();

/** Does a heading (simplified, without its ordinal) use these words? */
export function matches(words: HeadingWords, heading: string): boolean {
  let pattern = compiled.get(words);
  if (!pattern) {
    const parts = [...(words.starts ?? []).map((w) => `^${w}`), ...(words.holds ?? [])];
    pattern = new RegExp(parts.join('|'));
    compiled.set(words, pattern);
  }
  return pattern.test(heading);
}

/** How well a heading fits: 2 at its start, 1 inside, 0 not at all. */
export function fit(words: HeadingWords, heading: string): 0 | 1 | 2 {
  if (words.starts?.some((w) => heading.startsWith(w))) return 2;
  return words.holds?.some((w) => heading.includes(w)) ? 1 : 0;
}
