import { describe, expect, it } from 'vitest';
import { deferred, suggestionsOf } from '../../server/src/lint/suggestions';
import type { Suggestion } from '../../server/src/rules/rule';

const insert = (from: number, to = from): Suggestion => ({
  title: { text: 'Insert' },
  edits: [{ range: [from, to], text: '县' }],
});

describe('suggestions worked out later', () => {
  it('are made once, when asked for', () => {
    let made = 0;
    const suggestions = deferred(() => {
      made += 1;
      return [insert(3)];
    }, 10);
    expect(made).toBe(0);
    expect(suggestionsOf({ suggestions })).toEqual([insert(3)]);
    expect(suggestionsOf({ suggestions })).toEqual([insert(3)]);
    expect(made).toBe(1);
  });

  it('are none where the rule throws or points outside the text', () => {
    const throwing = deferred(() => {
      throw new Error('no');
    }, 10);
    expect(suggestionsOf({ suggestions: throwing })).toEqual([]);
    expect(suggestionsOf({ suggestions: deferred(() => [insert(8, 11)], 10) })).toEqual([]);
    expect(suggestionsOf({ suggestions: deferred(() => [insert(10)], 10) })).toEqual([insert(10)]);
  });
});

it('are passed on where they stand already, none where there are none', () => {
  expect(suggestionsOf({ suggestions: [insert(1)] })).toEqual([insert(1)]);
  expect(suggestionsOf({})).toEqual([]);
});
