import type { Span } from '../../notice/model';
import { Words } from '../words';
import type { Rule } from '../rule';
import { contactDetails } from './details';

/** 请通过以下方式向我们反映: what is missing is missing from the list that follows. */
const ANNOUNCED =
  /[^，。；：,;:\s]{0,12}(?:以下|下列|如下)[^，。；：,;:\s]{0,4}(?:方式|渠道|途径)[^，。；：,;:\s]{0,16}/;

export const contactChannelIncomplete: Rule = {
  id: 'contact-channel-incomplete',
  title: 'Only one way of contact',
  group: 'contact',
  severity: 'info',
  authority: '实务',
  source: '公开的整改通报通常同时公布电话、邮政地址和电子邮箱',
  summary: 'Who cannot call can write, and the other way round.',
  profiles: ['public-notice'],
  check(notice, report) {
    const details = contactDetails(notice);
    if (!details || details.hasOther) return;
    const { phones, emails, hasAddress } = details;
    const calls = phones.length > 0 || notice.contact.phones.length > 0;
    const writes = emails.length > 0 || hasAddress;
    if (calls === writes) return;
    const words = Words.of(notice);
    const first = phones[0] ?? emails[0];
    const { offset, endOffset } =
      (calls ? null : announcement(words, details.span)) ??
      (first
        ? words.raw(first.from, first.to)
        : (notice.contact.phones[0] ?? notice.contact.addresses[0] ?? details.span));
    report({
      offset,
      endOffset,
      message: calls
        ? { text: 'There is a telephone number only: add a postal address or a mailbox.' }
        : { text: 'There is no telephone number: add one.' },
    });
  },
};

function announcement(words: Words, span: Span): Span | null {
  const { from } = words.at(span);
  const found = ANNOUNCED.exec(words.plainOf(span));
  return found && words.raw(from + found.index, from + found.index + found[0].length);
}
