// Every rule against autocorrect-node's lint of the same text: another linter of Chinese prose, written in Rust.
import { createRequire } from 'node:module';
import { factor, interleaved } from './statistics.mjs';

/** Long enough for the compiler to be done with ninety rules, also on a busy machine. */
const EFFORT = { warmUp: 3000, rounds: 25, budget: 20_000 };

/** Its lint, or null where it has no binary for this platform. */
export function autocorrect() {
  try {
    const { lintFor } = createRequire(import.meta.url)('autocorrect-node');
    return (text) => lintFor(text, 'md');
  } catch {
    return null;
  }
}

/**
 * @param {readonly { document: string, text: string }[]} inputs
 * @returns null where it cannot be measured, see `autocorrect`
 */
export function measureAutocorrect(engine, inputs) {
  const theirs = autocorrect();
  if (!theirs) return null;
  return inputs.map(({ document, text }) => {
    // A fresh notice each time: nothing that the rules remember about one helps them.
    const times = interleaved(
      { theirs: () => theirs(text), ours: () => engine.lint(engine.parseNotice(text)) },
      EFFORT,
    );
    return { document, ours: times.ours.wall, theirs: times.theirs.wall, ratio: factor(times.ours, times.theirs) };
  });
}
