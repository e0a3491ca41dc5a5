import type { Rule } from '../rule';
import { enumerationBroken } from './enumeration-broken';
import { headingEndPunctuationMixed } from './heading-end-punctuation-mixed';
import { headingFormInconsistent } from './heading-form-inconsistent';
import { levelSkipped } from './level-skipped';
import { numberingDuplicate } from './numbering-duplicate';
import { numberingGap } from './numbering-gap';
import { ordinalPunctuation } from './ordinal-punctuation';
import { ordinalStyleMixed } from './ordinal-style-mixed';
import { problemLabelInconsistent } from './problem-label-inconsistent';
import { titleEndPunctuation } from './title-end-punctuation';

/** Ordinals, labels and the form of headings. */
export const NUMBERING_RULES: readonly Rule[] = [
  numberingGap,
  numberingDuplicate,
  levelSkipped,
  ordinalPunctuation,
  ordinalStyleMixed,
  problemLabelInconsistent,
  enumerationBroken,
  headingEndPunctuationMixed,
  headingFormInconsistent,
  titleEndPunctuation,
];
