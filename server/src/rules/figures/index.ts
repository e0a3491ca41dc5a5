import type { Rule } from '../rule';
import { listCountMismatch } from './list-count-mismatch';
import { mixedNumeral } from './mixed-numeral';
import { nearEqualFigures } from './near-equal-figures';
import { partExceedsWhole } from './part-exceeds-whole';
import { rangeUnitDropped } from './range-unit-dropped';
import { rateMismatch } from './rate-mismatch';
import { sumMismatch } from './sum-mismatch';

export const FIGURES_RULES: readonly Rule[] = [
  rateMismatch,
  sumMismatch,
  partExceedsWhole,
  listCountMismatch,
  nearEqualFigures,
  mixedNumeral,
  rangeUnitDropped,
];
