import type { Rule } from './rule';
import { addresseeMissing } from './structure/addressee-missing';
import { backgroundIncomplete } from './structure/background-incomplete';
import { contactMissing } from './structure/contact-missing';
import { dateMissing } from './structure/date-missing';
import { emptySection } from './structure/empty-section';
import { problemWithoutMeasures } from './structure/problem-without-measures';
import { problemWithoutStatus } from './structure/problem-without-status';
import { requiredSectionMissing } from './structure/required-section-missing';
import { signatureMissing } from './structure/signature-missing';
import { titleIncomplete } from './structure/title-incomplete';

/** Every rule there is. The only source for configuration, documentation and reports. */
export const RULES: readonly Rule[] = [
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
