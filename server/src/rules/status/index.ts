import type { Rule } from '../rule';
import { completedWithFutureDeadline } from './completed-with-future-deadline';
import { duplicateMeasure } from './duplicate-measure';
import { duplicateMeasureStatusConflict } from './duplicate-measure-status-conflict';
import { figureConflict } from './figure-conflict';
import { inProgressWithoutDeadline } from './in-progress-without-deadline';
import { longTermWithoutResult } from './long-term-without-result';
import { overallVsItems } from './overall-vs-items';
import { problemCountMismatch } from './problem-count-mismatch';
import { repeatWithinItem } from './repeat-within-item';
import { responsibleMissing } from './responsible-missing';
import { sharedStatusBlock } from './shared-status-block';
import { statusAmbiguous } from './status-ambiguous';
import { statusUnrecognised } from './status-unrecognised';
import { statusVsMeasures } from './status-vs-measures';
import { statusWordingMixed } from './status-wording-mixed';

/** How the problems stand, and whether the parts of the notice say the same of it. */
export const STATUS_RULES: readonly Rule[] = [
  statusUnrecognised,
  statusAmbiguous,
  statusWordingMixed,
  statusVsMeasures,
  overallVsItems,
  problemCountMismatch,
  inProgressWithoutDeadline,
  longTermWithoutResult,
  completedWithFutureDeadline,
  duplicateMeasure,
  duplicateMeasureStatusConflict,
  repeatWithinItem,
  sharedStatusBlock,
  figureConflict,
  responsibleMissing,
];
