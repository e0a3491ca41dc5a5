import type { Notice } from '../../notice/model';
import { folded } from '../../notice/folded';
import { Words } from '../words';
import type { Message, Rule } from '../rule';
import { contactDetails } from './details';
import { COUNTY_BODIES } from './lexicon';
import { digitsOf, phoneFault } from './phone';
import type { PhoneFault } from './phone';

const MESSAGES: Readonly<Record<PhoneFault, Message>> = {
  'no-area-code': { text: 'The telephone number has no area code: readers from elsewhere cannot call it.' },
  'wrong-length': { text: 'No telephone number has so many digits: check it.' },
  'double-zero': { text: 'No area code begins with 00: check the number.' },
};

export const phoneFormat: Rule = {
  id: 'phone-format',
  title: 'Telephone number malformed',
  group: 'contact',
  severity: 'warning',
  authority: '实务',
  source: '固定电话为区号加7至8位号码，手机号码11位',
  summary: 'The telephone numbers of the contact part are complete: area code and seven or eight digits.',
  profiles: 'all',
  check(notice, report) {
    const details = contactDetails(notice);
    if (!details) return;
    const words = Words.of(notice);
    const named = words.of(details.span).includes('区号');
    let coded = named;
    for (const { from, to, text } of details.phones) {
      const fault = phoneFault(text);
      // 0999-5550109、5550110 and 0999-5550109/0110: the second number belongs to the first.
      if (!fault || (coded && fault === 'no-area-code') || (coded && /^\d{3,4}$/.test(text))) {
        coded ||= digitsOf(text).startsWith('0');
        continue;
      }
      report({
        ...words.raw(from, to),
        message: MESSAGES[fault],
        ...(fault === 'no-area-code' && isCounty(notice) && { severity: 'info' as const }),
      });
    }
  },
};

/** Offices of counties and below often leave the code out on purpose. */
function isCounty(notice: Notice): boolean {
  const organ = notice.title?.organ ?? (notice.signature && folded(notice, notice.signature));
  return organ ? COUNTY_BODIES.test(organ) : false;
}
