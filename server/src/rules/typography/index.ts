import type { Rule } from '../rule';
import { bookTitleNesting } from './book-title-nesting';
import { docNumberFormat } from './doc-number-format';
import { dunhaoBetweenQuotes } from './dunhao-between-quotes';
import { ellipsisDashForm } from './ellipsis-dash-form';
import { fullwidthAlnum } from './fullwidth-alnum';
import { halfwidthPunctuation } from './halfwidth-punctuation';
import { pairUnbalanced } from './pair-unbalanced';
import { quoteNesting } from './quote-nesting';
import { rangeHyphen } from './range-hyphen';
import { repeatedChar } from './repeated-char';
import { spaceInCjk } from './space-in-cjk';
import { trailingSpace } from './trailing-space';

export const TYPOGRAPHY_RULES: readonly Rule[] = [
  halfwidthPunctuation,
  fullwidthAlnum,
  spaceInCjk,
  trailingSpace,
  quoteNesting,
  pairUnbalanced,
  bookTitleNesting,
  rangeHyphen,
  repeatedChar,
  docNumberFormat,
  ellipsisDashForm,
  dunhaoBetweenQuotes,
];
