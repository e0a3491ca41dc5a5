import type { Notice } from '../../notice/model';
import { anchorAfter, isBlank } from '../anchor';
import { closingOffset, Draft, insertion } from '../drafting';
import type { Edit, Rule } from '../rule';
import { TEMPLATES } from '../templates';

export const contactMissing: Rule = {
  id: 'contact-missing',
  title: 'Contact missing',
  group: 'structure',
  severity: 'warning',
  authority: '实务',
  source: '向社会公开的整改通报须同时公布监督联系方式（地方巡察整改公开办法的普遍要求）',
  summary: 'A public notice says how the public can report: telephone, and mail or address.',
  profiles: ['public-notice', 'environment'],
  part: 'contact',
  check(notice, report) {
    // A report on an environmental inspection goes to the body that inspected.
    if (isBlank(notice) || (notice.profile.value === 'environment' && notice.addressee)) return;
    const { phones, emails, addresses } = notice.contact;
    if (phones.length + emails.length + addresses.length > 0) return;
    report({
      ...anchorAfter(notice, 'contact', 'next-steps', 'problem-list', 'group', 'background'),
      message: {
        text: 'There is no contact for the public: add telephone, postal address and e-mail before the signature.',
      },
      suggestions: () => [{ title: { text: 'Insert the missing part: contact' }, edits: [insertContact(notice)] }],
    });
  },
};

/** Channels behind the invitation where there is one; the whole paragraph before the signature otherwise. */
function insertContact(notice: Notice): Edit {
  const invitation = notice.sections.find((s) => s.role === 'contact');
  if (invitation) {
    const text = notice.text.slice(invitation.offset, Math.min(invitation.endOffset, notice.bodyEnd));
    return insertion(invitation.offset + text.trimEnd().length, TEMPLATES.contactChannels);
  }
  const draft = new Draft(notice);
  const before = closingOffset(notice, 'signature', 'date');
  return before === null
    ? draft.after(notice.bodyEnd, ...TEMPLATES.contact)
    : draft.before(before, ...TEMPLATES.contact);
}
