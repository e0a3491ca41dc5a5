import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, STEP_IDS } from '../../../server/src/convert/clean/index';
import type { StepId } from '../../../server/src/convert/clean/index';
import { parseNotice } from '../../../server/src/notice/index';
import { FIXTURES } from '../../notice/corpus';
import { edited, Random } from '../../notice/random';
import { characters, outline } from './outline';
import { webCopy } from './web-copy';

const PLAIN = FIXTURES.filter(({ gold }) => gold.file.endsWith('.txt'));
const EDITS = 8;
const RUNS = 100;

const seed = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const anyFixture = fc.constantFrom(...FIXTURES.map(({ gold, text }) => ({ file: gold.file, text })));
const anySteps = fc.subarray<StepId>([...STEP_IDS], { minLength: 1 });
/** These delete words (conversion takes readings along); all others move blanks and change the dress of characters. */
const DELETING: readonly StepId[] = ['residue', 'pinyin', 'simplified'];

/** A copy of a notice, edited as people and paste accidents edit. */
const anyText = fc.tuple(anyFixture, seed).map(([{ text }, state]) => {
  const random = new Random(state);
  let copy = random.below(2) === 0 ? text : webCopy(text, random);
  for (let i = random.below(EDITS); i > 0; i -= 1) copy = edited(copy, random);
  return copy;
});

const cleaned = (text: string, steps?: readonly StepId[]) => clean(parseNotice(text), {}, steps);

/** Are the characters of `part` among those of `whole`, in this order? */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('cleaning any text', () => {
  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, anySteps, (text, steps) => {
        const { markdown } = parseNotice(text);
        const once = cleaned(text, steps).text;
        expect(clean(parseNotice(once, { markdown }), {}, steps).text).toBe(once);
      }),
      { numRuns: RUNS, seed: 20250708 },
    );
  });

  it('keeps every character but those that a step is about', () => {
    fc.assert(
      fc.property(anyText, anySteps, (text, steps) => {
        const [before, after] = [characters(text), characters(cleaned(text, steps).text)];
        if (steps.some((step) => DELETING.includes(step))) expect(isWithin(after, before)).toBe(true);
        else expect(after).toBe(before);
      }),
      { numRuns: RUNS, seed: 20250708 },
    );
  });

  it('says by edits of the original what it did', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: result, edits } = cleaned(text);
        let at = 0;
        const built = edits.map(({ range: [from, to], text: own }) => {
          expect(from).toBeGreaterThanOrEqual(at);
          const before = text.slice(at, from);
          at = to;
          return before + own;
        });
        expect(built.join('') + text.slice(at)).toBe(result);
      }),
      { numRuns: RUNS, seed: 20250708 },
    );
  });
});

describe('the outline after cleaning is the one before', () => {
  it.each(FIXTURES.map(({ gold, text }) => [gold.file, text] as const))('%s', (_file, text) => {
    const { markdown } = parseNotice(text);
    const before = outline(text);
    const choices = [STEP_IDS, ...STEP_IDS.flatMap((id) => [[id], STEP_IDS.filter((other) => other !== id)])];
    for (const steps of choices)
      expect({ steps, outline: outline(cleaned(text, steps).text, markdown) }).toEqual({ steps, outline: before });
  });

  it('of any copy that a page has made', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLAIN.map(({ text }) => text)), seed, anySteps, (text, state, steps) => {
        const copy = webCopy(text, new Random(state));
        const before = outline(copy);
        // An address that is read to the end of its line, because the copy has but one, becomes shorter: see contact.ts.
        fc.pre(!before.contact.flat().some((entry) => entry?.includes('邮政编码:')));
        const after = outline(cleaned(copy, steps).text);
        // The page's lines may hide a title that shares its line with the text.
        expect(before.title === null ? { ...after, title: null } : after).toEqual(before);
      }),
      { numRuns: RUNS, seed: 20250708 },
    );
  });
});
