import { fit } from '../../notice/lexicon/match';
import { NEXT_STEPS } from '../../notice/lexicon/headings';
import type { Notice, Role, Section } from '../../notice/model';
import { sectionSpan } from '../anchor';
import type { Message, Rule } from '../rule';
import { Words } from '../words';

export const sectionOrder: Rule = {
  id: 'section-order',
  title: 'Parts out of order',
  group: 'structure',
  severity: 'info',
  authority: '实务',
  source: '通行顺序：问题清单、下一步打算、联系方式、落款；联系方式附于落款之后的格式也有使用',
  summary: 'List of problems, next steps, contact, signature: in this order.',
  profiles: 'all',
  check(notice, report) {
    const say = (late: Section, early: Section, message: Message): void => {
      report({
        ...sectionSpan(notice, late),
        message,
        related: [{ ...sectionSpan(notice, early), message: { text: 'This part should come first.' } }],
      });
    };
    const contact = last(notice, 'contact');
    const signature = last(notice, 'signature');
    const list = notice.sections.find((s) => /^problem-list/.test(s.role)) ?? last(notice, 'group');
    const next = last(notice, 'next-steps') ?? nextStepsBefore(notice, list);
    if (contact && next && contact.offset < next.offset)
      say(contact, next, {
        text: 'The contact stands before the next steps: move it behind them, above the signature.',
      });
    if (signature && contact && signature.offset < contact.offset)
      say(signature, contact, { text: 'The signature stands before the contact: move it to the end.' });
    if (next && list && next.offset < list.offset)
      say(next, list, { text: 'The next steps stand before the list of problems: move them behind it.' });
  },
};

function last(notice: Notice, role: Role): Section | undefined {
  return notice.sections.findLast((s) => s.level === 1 && s.role === role);
}

/** A chapter before the list that looks ahead by its words, where no part behind the list does. */
function nextStepsBefore(notice: Notice, list: Section | undefined): Section | undefined {
  if (!list) return undefined;
  const words = Words.of(notice);
  return notice.sections.find((s) => {
    if (s.level !== 1 || s.heading === null || s.offset >= list.offset) return false;
    const title = words.of({ offset: s.offset + (s.label?.length ?? 0), endOffset: s.headingEnd });
    return fit(NEXT_STEPS, title) > 0;
  });
}
