import { fit } from '../../notice/lexicon/match';
import { NEXT_STEPS } from '../../notice/lexicon/headings';
import { NEXT_STEPS_STARTS } from '../../notice/lexicon/openings';
import type { Notice, Role, Section, Span } from '../../notice/model';
import { clauseAt, sectionSpan } from '../anchor';
import { Positions, Starting } from '../positions';
import type { Message, Rule } from '../rule';
import { Words } from '../words';

const STARTS = new RegExp(`^(?:${NEXT_STEPS_STARTS.join('|')})`);
/** Tried at 欢迎 only: few notices have that word before their end. */
const INVITATION = new Starting(
  ['欢迎'],
  /(?<=[。；！\s](?:热忱|诚挚|衷心)?)欢迎[^。\n]{0,40}监督[^\n]{0,120}?(?:电话|热线|邮箱)[^\n]{0,12}?[:：][^\n]{0,12}?[\d\ufffc]{5}/,
);
/** Words of chapters that look ahead, where none stands behind the list. */
const AHEAD = /巩固|长效|长治|常态|长远|久久|后续|今后|下一?步|打算/;

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
    const say = (late: Span, early: Span, message: Message): void => {
      report({ ...late, message, related: [{ ...early, message: { text: 'This part should come first.' } }] });
    };
    const contact = last(notice, 'contact');
    const signature = last(notice, 'signature');
    const list = notice.sections.find((s) => /^problem-list/.test(s.role)) ?? first(notice, 'group');
    const next = last(notice, 'next-steps');
    const place = (section: Section): Span => sectionSpan(notice, section);
    const ahead = next ? place(next) : contact && nextStepsBehind(notice, contact);
    const early = contact ? place(contact) : next && contactBefore(notice, next);
    if (early && ahead && early.offset < ahead.offset)
      say(early, ahead, {
        text: 'The contact stands before the next steps: move it behind them, above the signature.',
      });
    if (signature && contact && signature.offset < contact.offset)
      report({
        ...place(contact),
        message: { text: 'The contact stands behind the signature: move it before it.' },
        related: [{ ...place(signature), message: { text: 'This part should come last.' } }],
      });
    const hasty = next ?? (list && nextStepsBefore(notice, list));
    if (hasty && list && hasty.offset < list.offset)
      say(place(hasty), place(list), {
        text: 'The next steps stand before the list of problems: move them behind it.',
      });
  },
};

function first(notice: Notice, role: Role): Section | undefined {
  return notice.sections.find((s) => s.level === 1 && s.role === role);
}

function last(notice: Notice, role: Role): Section | undefined {
  return notice.sections.findLast((s) => s.level === 1 && s.role === role);
}

/** An invitation with its telephone or mailbox above the next steps, where no contact stands at the end. */
function contactBefore(notice: Notice, next: Section): Span | undefined {
  const words = Words.of(notice);
  const { offset } = next;
  const [found] = INVITATION.in(words.text, Positions.of(notice)).map(({ index, 0: all }) =>
    words.raw(index, index + all.length),
  );
  return found && found.endOffset <= offset ? clauseAt(notice.text, found.offset, found.endOffset) : undefined;
}

/** A paragraph below the contact that says what comes next. */
function nextStepsBehind(notice: Notice, contact: Section): Span | undefined {
  const words = Words.of(notice);
  const paragraph = notice.paragraphs.find(
    (p) => p.offset > contact.offset && STARTS.test(words.of({ offset: p.offset, endOffset: p.offset + 8 })),
  );
  return paragraph && clauseAt(notice.text, paragraph.offset, paragraph.endOffset);
}

/** The last chapter before the list, if it looks ahead by its words and no part behind the list does. */
function nextStepsBefore(notice: Notice, list: Section): Section | undefined {
  const chapter = notice.sections.findLast((s) => s.level === 1 && s.heading !== null && s.offset < list.offset);
  if (!chapter || chapter.role === 'overall') return undefined;
  const from = chapter.offset + (chapter.label?.length ?? 0);
  const title = Words.of(notice).of({ offset: from, endOffset: chapter.headingEnd });
  return fit(NEXT_STEPS, title) > 0 || AHEAD.test(title) ? chapter : undefined;
}
