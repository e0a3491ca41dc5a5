import type { Rule } from '../rule';
import { contactChannelIncomplete } from './contact-channel-incomplete';
import { emailFormat } from './email-format';
import { personalMailbox } from './personal-mailbox';
import { phoneFormat } from './phone-format';
import { postcodeFormat } from './postcode-format';

export const CONTACT_RULES: readonly Rule[] = [
  contactChannelIncomplete,
  phoneFormat,
  emailFormat,
  personalMailbox,
  postcodeFormat,
];
