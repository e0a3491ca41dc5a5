import type { HeadingWords } from './headings';

interface Compiled {
  readonly starts: RegExp | null;
  readonly holds: RegExp | null;
}

const compiled = new WeakMap<HeadingWords, Compiled>();

function compile(words: HeadingWords): Compiled {
  let patterns = compiled.get(words);
  if (!patterns) {
    patterns = {
      starts: words.starts ? new RegExp(`^(?:${words.starts.join('|')})`) : null,
      holds: words.holds ? new RegExp(words.holds.join('|')) : null,
    };
    compiled.set(words, patterns);
  }
  return patterns;
}

/** Does a heading (simplified, without its ordinal) use these words? */
export function matches(words: HeadingWords, heading: string): boolean {
  return fit(words, heading) > 0;
}

/** How well a heading fits: 2 at its start, 1 inside, 0 not at all. */
export function fit(words: HeadingWords, heading: string): 0 | 1 | 2 {
  const { starts, holds } = compile(words);
  if (starts?.test(heading)) return 2;
  return holds?.test(heading) ? 1 : 0;
}
