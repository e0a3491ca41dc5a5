import { expect, it } from 'vitest';
import { nearest } from '../../server/src/config/nearest';

const RULES = ['date-missing', 'date-order', 'signature-missing', 'publication-lag', 'overall-vs-items'];

it.each([
  ['date-mising', 'date-missing'],
  ['dateMissing', 'date-missing'],
  ['data-order', 'date-order'],
  ['publication', 'publication-lag'],
  ['singature-missing', 'signature-missing'],
  ['overall_vs_items', 'overall-vs-items'],
  ['completely-else', undefined],
  ['', undefined],
])('%s means %s', (typed, meant) => {
  expect(nearest(typed, RULES)).toBe(meant);
});
