import type { Rule } from '../rule';
import { longParagraph } from './long-paragraph';
import { unverifiablePhrase } from './unverifiable-phrase';
import { vagueMeasure } from './vague-measure';

export const STYLE_RULES: readonly Rule[] = [vagueMeasure, unverifiablePhrase, longParagraph];
