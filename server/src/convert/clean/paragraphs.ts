import { isSentenceEnd } from '../../notice/characters';
import type { Notice, Span } from '../../notice/model';
import { Draft } from '../../rules/drafting';
import type { Edit } from '../../rules/rule';

/** A line end before every paragraph that shares its line with the one before, in place of the blanks there. */
export function splitParagraphs(notice: Notice): Edit[] {
  const { text } = notice;
  const { gap, indent } = new Draft(notice);
  const contact = notice.sections.find(({ role }) => role === 'contact');
  const edits: Edit[] = [];
  let before = 0;
  for (const offset of boundaries(notice)) {
    let from = offset;
    while (from > before && /\s/.test(text.charAt(from - 1))) from -= 1;
    // 欢迎…监督。如有意见建议，请…反映。联系电话：…: sentences of one paragraph, where no blank says otherwise.
    const isSentence = from === offset && contact && holds(contact, before) && holds(contact, offset);
    if (!isSentence && !text.slice(before, offset).includes('\n') && text.slice(before, from).trim() !== '')
      edits.push({ range: [from, offset], text: gap + indent });
    before = offset;
  }
  return edits;
}

/** Where paragraphs begin: those of the notice and, in a line that lost its line ends, labels behind a sentence. */
function boundaries({ text, paragraphs, problems, flattened }: Notice): number[] {
  const all = new Set(paragraphs.map(({ offset }) => offset));
  for (const { offset } of flattened.length > 0 ? problems.flatMap(({ fields }) => fields) : [])
    if (isSentenceEnd(text.charCodeAt(offset - 1)) && flattened.some((line) => holds(line, offset))) all.add(offset);
  return [...all].sort((a, b) => a - b);
}

function holds({ offset, endOffset }: Span, place: number): boolean {
  return offset <= place && place < endOffset;
}
