import type { Notice, Section } from '../../notice/model';
import { Draft } from '../drafting';
import type { Edit, Rule } from '../rule';

/** A section that begins with this much nothing is empty. */
const SAMPLE = 2000;
/** Nothing but blanks, Markdown rules and comments. */
const NOTHING = /^(?:\s|[-*_#>|]|<!--[\s\S]*?-->)*$/;

export const emptySection: Rule = {
  id: 'empty-section',
  title: 'Empty section',
  group: 'structure',
  severity: 'warning',
  authority: '本工具',
  source: '标题之下应有内容；常见于套用模板后未填写',
  summary: 'Something stands below every heading.',
  profiles: 'all',
  check(notice, report) {
    notice.sections.forEach((section, index) => {
      if (section.heading === null || isSentence(section.heading)) return;
      if (!isNothing(notice, section) || hasChildren(notice, section, index)) return;
      // What follows without a heading of its own (figures, contact) stands below this one.
      const next = notice.sections[index + 1];
      if (next?.heading === null && !isClosing(next)) return;
      // Items may be a list of headings and nothing more.
      if (section.role.endsWith('-item') && !standsAmongFilled(notice, section)) return;
      report({
        offset: section.offset,
        endOffset: section.headingEnd,
        message: { text: 'Nothing stands below this heading: write the part or delete the heading.' },
        suggestions: () => [
          {
            title: { text: 'Insert a paragraph below the heading' },
            edits: [new Draft(notice).after(section.headingEnd, '${1:（此处填写内容）}')],
          },
          { title: { text: 'Delete the heading' }, edits: [deletion(notice, section)] },
        ],
      });
    });
  },
};

function isClosing({ role }: Section): boolean {
  return role === 'signature' || role === 'date';
}

function isNothing(notice: Notice, section: Section): boolean {
  return NOTHING.test(body(notice, section).slice(0, SAMPLE));
}

/** Has another heading of its level and part something below it, on lines of its own? */
function standsAmongFilled(notice: Notice, section: Section): boolean {
  return notice.sections.some(
    (other) =>
      other !== section &&
      other.heading !== null &&
      other.level === section.level &&
      other.role === section.role &&
      !isSentence(other.heading) &&
      !isNothing(notice, other) &&
      /^[^\S\n]*\n/.test(notice.text.slice(other.headingEnd)),
  );
}

function isSentence(heading: string): boolean {
  return '。；;：:'.includes(heading.slice(-1));
}

/** The heading with its line and the blank lines behind it. */
function deletion({ text }: Notice, { offset, headingEnd }: Section): Edit {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const alone = /^[\s\u3000#>*-]*$/.test(text.slice(start, offset));
  const rest = /^[^\S\n]*(?:\n[^\S\n]*)*(?:\n|$)/.exec(text.slice(headingEnd))?.[0].length ?? 0;
  return { range: alone ? [start, headingEnd + rest] : [offset, headingEnd], text: '' };
}

function hasChildren(notice: Notice, section: Section, index: number): boolean {
  const next = notice.sections[index + 1];
  if (next && next.offset < section.endOffset && next.level > section.level) return true;
  // Nearly every section has text right behind its heading; only for the others a look at the problems is worth it.
  return notice.problems.some((p) => p.offset >= section.headingEnd && p.offset < section.endOffset);
}

function body(notice: Notice, section: Section): string {
  return notice.text.slice(
    section.headingEnd,
    Math.min(section.endOffset, Math.max(notice.bodyEnd, section.headingEnd)),
  );
}
