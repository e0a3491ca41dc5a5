import { describe, expect, test } from 'vitest';
import { outlineJson } from '../../server/src/features/outline-json';
import { parseNotice } from '../../server/src/notice/index';
import { FIXTURES, invented, seeds } from './corpus';
import type { Annotated } from './corpus';
import { overall, score } from './score';
import type { Score } from './score';

function scored({ gold, text }: Annotated): Score[] {
  // As the command and the server do: the extension says what the text is.
  const options = gold.file.endsWith('.md') ? { markdown: true } : {};
  return score(gold, outlineJson(parseNotice(text, options), gold.file));
}

/** Columns below the least that is accepted, with what was missed in them: the failure tells where to look. */
function below(scores: readonly Score[], least: number): string[] {
  return scores.filter((s) => s.value < least).map((s) => `${s.column} ${s.value.toFixed(3)}: ${s.misses.join('; ')}`);
}

describe('the fixture notices', () => {
  test.each(FIXTURES.map((f) => [f.gold.file, f] as const))('%s', (_file, fixture) => {
    expect(below(scored(fixture), 0.95)).toEqual([]);
  });

  test('all together', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(16);
    expect(overall(FIXTURES.map(scored))).toBeGreaterThanOrEqual(0.98);
  });
});

const SEEDS = seeds();
const INVENTED = invented();

if (SEEDS && INVENTED) {
  describe('the real notices', () => {
    test.each(SEEDS.map((s) => [s.gold.file, s] as const))('%s', (_file, seed) => {
      expect(below(scored(seed), 0.9)).toEqual([]);
    });

    test('all together', () => {
      expect(overall(SEEDS.map(scored))).toBeGreaterThanOrEqual(0.98);
    });
  });

  test('the invented notices beside the project', () => {
    expect(overall(INVENTED.map(scored))).toBeGreaterThanOrEqual(0.97);
  });
} else {
  test('the notices beside the project are absent here: only the fixtures are scored', () => {
    expect([SEEDS, INVENTED]).toContain(null);
  });
}
