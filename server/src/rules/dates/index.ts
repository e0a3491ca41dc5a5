import type { Rule } from '../rule';
import { dateImpossible } from './date-impossible';
import { dateLeadingZero } from './date-leading-zero';
import { dateOrder } from './date-order';
import { dateYearMissing } from './date-year-missing';
import { jiezhiJiezhi } from './jiezhi-jiezhi';
import { measurePredatesPeriod } from './measure-predates-period';
import { publicationLag } from './publication-lag';
import { rangeConnectorMixed } from './range-connector-mixed';
import { relativeTime } from './relative-time';

export const DATES_RULES: readonly Rule[] = [
  dateImpossible,
  dateOrder,
  publicationLag,
  dateLeadingZero,
  dateYearMissing,
  relativeTime,
  jiezhiJiezhi,
  rangeConnectorMixed,
  measurePredatesPeriod,
];
