import type { Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../words';
import { familyOf, holds, numberIn } from './inline-lists';
import type { Family, InlineSlip } from './inline-lists';

/** ① at the beginning of a line. A decimal (1.5万元) is no ordinal. */
const LEAD = /[^\S\n]*(?:([\u2460-\u2473])|[（(](\d{1,2})[）)]|(\d{1,2})[.．、](?!\d))/y;

interface Mark {
  readonly n: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Slips in lists whose items have a line each but are no headings: measures below their label. Where a list begins is not
 * asked: its first item may stand behind the label.
 */
export const lineSlipsOf = perNotice((notice): readonly InlineSlip[] => read(notice));

function read(notice: Notice): InlineSlip[] {
  const words = Words.of(notice);
  const { text, view } = words;
  const { headings } = notice;
  const slips: InlineSlip[] = [];
  const last = new Map<Family, Mark>();
  let next = 0;
  for (const { offset } of notice.paragraphs) {
    const before = next;
    while (next < headings.length && headings[next]!.offset <= offset) next += 1;
    // A heading ends every list before it.
    if (next > before) last.clear();
    if (next > 0 && headings[next - 1]!.offset === offset) continue;
    const start = view.fromRaw(offset);
    LEAD.lastIndex = start;
    const match = LEAD.exec(text);
    if (!match) continue;
    const to = LEAD.lastIndex;
    const from = start + match[0].search(/\S/);
    const family = familyOf(match);
    const mark: Mark = { n: numberIn(match), from, to };
    const previous = last.get(family);
    last.set(family, mark);
    if (!previous || mark.n === 1 || mark.n === previous.n + 1 || mark.n < previous.n) continue;
    const expected = previous.n + 1;
    if (mark.n > expected && holds(text.slice(previous.to, from), family, expected)) continue;
    const span = (m: Mark) => ({ ...words.raw(m.from, m.to), text: text.slice(m.from, m.to) });
    slips.push({ kind: mark.n > expected ? 'gap' : 'duplicate', ...span(mark), expected, before: span(previous) });
  }
  return slips;
}
