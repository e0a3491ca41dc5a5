import type { Notice, Problem } from '../../notice/model';
import type { Edit } from '../../rules/rule';
import { MASK, Words } from '../../rules/words';

/** Does an edit leave all words, figures, quotations, titles and statuses as they are? Widths, marks and blanks may change. */
export function keepsWords({ range: [from, to], text }: Edit, notice: Notice): boolean {
  return (
    substance(notice.text.slice(from, to)) === substance(text) &&
    !touchesQuotation(notice, from, to) &&
    !touchesStatus(notice.problems, from, to)
  );
}

/** Letters and digits, whatever their width. */
function substance(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Other people's words and names: what the wording rules do not see either. */
function touchesQuotation(notice: Notice, offset: number, endOffset: number): boolean {
  const words = Words.of(notice);
  const { from, to } = words.at({ offset, endOffset });
  const { text } = words;
  if (from === to) return text[from] === MASK && text[from - 1] === MASK && !isBetween(words.plain, from);
  return text.slice(from, to).includes(MASK);
}

/** Between two quotations: ”“, 》《. */
function isBetween(plain: string, at: number): boolean {
  return '”’》〉'.includes(plain.charAt(at - 1)) && '“‘《〈'.includes(plain.charAt(at));
}

function touchesStatus(problems: readonly Problem[], from: number, to: number): boolean {
  let low = 0;
  let high = problems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (problems[middle]!.offset <= from) low = middle + 1;
    else high = middle;
  }
  // A status stands in its problem or, shared, in a neighbour not far away.
  for (let i = Math.max(0, low - SHARED); i < Math.min(problems.length, low + SHARED); i += 1) {
    const status = problems[i]!.status;
    if (status && from < status.endOffset && to > status.offset) return true;
  }
  return false;
}

const SHARED = 8;
