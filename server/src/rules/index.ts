import { CONTACT_RULES } from './contact/index';
import { DATES_RULES } from './dates/index';
import { FIGURES_RULES } from './figures/index';
import { LEFTOVERS_RULES } from './leftovers/index';
import { NUMBERING_RULES } from './numbering/index';
import { PRIVACY_RULES } from './privacy/index';
import type { Rule } from './rule';
import { addresseeMissing } from './structure/addressee-missing';
import { backgroundIncomplete } from './structure/background-incomplete';
import { contactMissing } from './structure/contact-missing';
import { dateMissing } from './structure/date-missing';
import { emptySection } from './structure/empty-section';
import { STRUCTURE_MORE_RULES } from './structure/more';
import { problemWithoutMeasures } from './structure/problem-without-measures';
import { problemWithoutStatus } from './structure/problem-without-status';
import { requiredSectionMissing } from './structure/required-section-missing';
import { signatureMissing } from './structure/signature-missing';
import { STATUS_RULES } from './status/index';
import { STYLE_RULES } from './style/index';
import { titleIncomplete } from './structure/title-incomplete';
import { TERMINOLOGY_RULES } from './terminology/index';
import { TYPOGRAPHY_RULES } from './typography/index';

/** Rules that ask for the parts of a notice: they read what the parser found and no text. */
export const REQUIRED_PART_RULES: readonly Rule[] = [
  titleIncomplete,
  addresseeMissing,
  backgroundIncomplete,
  requiredSectionMissing,
  problemWithoutStatus,
  problemWithoutMeasures,
  emptySection,
  contactMissing,
  signatureMissing,
  dateMissing,
];

/** Every rule there is. The only source for configuration, documentation and reports. */
export const RULES: readonly Rule[] = [
  ...REQUIRED_PART_RULES,
  ...STRUCTURE_MORE_RULES,
  ...NUMBERING_RULES,
  ...STATUS_RULES,
  ...DATES_RULES,
  ...CONTACT_RULES,
  ...FIGURES_RULES,
  ...TYPOGRAPHY_RULES,
  ...PRIVACY_RULES,
  ...LEFTOVERS_RULES,
  ...TERMINOLOGY_RULES,
  ...STYLE_RULES,
];
