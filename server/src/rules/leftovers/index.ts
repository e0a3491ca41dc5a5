import type { Rule } from '../rule';
import { markupResidue } from './markup-residue';
import { pinyinAnnotation } from './pinyin-annotation';
import { placeholder } from './placeholder';
import { traditionalCharacters } from './traditional-characters';
import { webResidue } from './web-residue';

export const LEFTOVERS_RULES: readonly Rule[] = [
  placeholder,
  webResidue,
  pinyinAnnotation,
  traditionalCharacters,
  markupResidue,
];
