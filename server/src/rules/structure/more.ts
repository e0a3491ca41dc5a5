import type { Rule } from '../rule';
import { addresseeInPublicNotice } from './addressee-in-public-notice';
import { flattenedParagraph } from './flattened-paragraph';
import { genreWordingMismatch } from './genre-wording-mismatch';
import { reportCarriesRequest } from './report-carries-request';
import { sectionOrder } from './section-order';
import { signatureTitleMismatch } from './signature-title-mismatch';

/** The parts that are there: do they fit each other? */
export const STRUCTURE_MORE_RULES: readonly Rule[] = [
  genreWordingMismatch,
  addresseeInPublicNotice,
  signatureTitleMismatch,
  sectionOrder,
  flattenedParagraph,
  reportCarriesRequest,
];
