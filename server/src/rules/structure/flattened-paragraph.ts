import type { Notice, Span } from '../../notice/model';
import { clauseAt } from '../anchor';
import { Draft } from '../drafting';
import type { Edit, Rule } from '../rule';

/** Shorter lines are read without trouble. */
const LONG = 1000;

export const flattenedParagraph: Rule = {
  id: 'flattened-paragraph',
  title: 'Headings and paragraphs on one line',
  group: 'structure',
  severity: 'warning',
  authority: '本工具',
  source: '网页转存、复制时段落标记丢失，标题与正文挤在一段',
  summary: 'Headings and paragraphs stand on lines of their own.',
  profiles: 'all',
  check(notice, report) {
    for (const line of notice.flattened) {
      if (line.endOffset - line.offset <= LONG) continue;
      const edits = split(notice, line);
      if (edits.length < 3) continue;
      report({
        ...clauseAt(notice.text, line.offset, line.endOffset),
        message: {
          text: 'This line of {length} characters holds {count} headings and paragraphs: put each on a line of its own.',
          args: { length: line.endOffset - line.offset, count: edits.length + 1 },
        },
        suggestions: [
          { title: { text: 'Split the line into its {count} paragraphs', args: { count: edits.length + 1 } }, edits },
        ],
      });
    }
  },
};

/** A break before every paragraph but the first, in place of the blanks there. */
function split(notice: Notice, line: Span): Edit[] {
  const { text, paragraphs } = notice;
  const gap = new Draft(notice).gap;
  return paragraphs
    .filter((p) => p.offset > line.offset && p.offset < line.endOffset)
    .map((p): Edit => {
      let from = p.offset;
      while (from > line.offset && /\s/.test(text.charAt(from - 1))) from -= 1;
      return { range: [from, p.offset], text: gap };
    });
}
