import type { Rule } from '../rule';
import { caseDetail } from './case-detail';
import { privacyBankCard } from './privacy-bank-card';
import { privacyIdNumber } from './privacy-id-number';
import { privacyMobile } from './privacy-mobile';
import { privacyPrivatePerson } from './privacy-private-person';

export const PRIVACY_RULES: readonly Rule[] = [
  privacyIdNumber,
  privacyMobile,
  privacyBankCard,
  privacyPrivatePerson,
  caseDetail,
];
