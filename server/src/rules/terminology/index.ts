import type { Rule } from '../rule';
import { abbrevUndeclared } from './abbrev-undeclared';
import { confusableWord } from './confusable-word';
import { foreignOrgan } from './foreign-organ';
import { honorificMixed } from './honorific-mixed';
import { organNameVariant } from './organ-name-variant';
import { termVariant } from './term-variant';

export const TERMINOLOGY_RULES: readonly Rule[] = [
  foreignOrgan,
  organNameVariant,
  abbrevUndeclared,
  termVariant,
  confusableWord,
  honorificMixed,
];
