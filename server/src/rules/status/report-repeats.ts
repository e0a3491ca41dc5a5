import type { Notice } from '../../notice/model';
import type { Message, Report } from '../rule';
import { Words } from '../words';
import { repeatsOf } from './duplicates';
import type { Repeat } from './duplicates';
import type { Item } from './items';

const MOST = 30;

/**
 * Reports measures that stand under two problems, at the later place: either those whose statuses contradict each other, or
 * all others.
 */
export function reportRepeats(
  notice: Notice,
  report: (finding: Report) => void,
  { conflicting, length = 0 }: { readonly conflicting: boolean; readonly length?: number },
  message: Message,
): void {
  const words = Words.of(notice);
  for (const repeat of repeatsOf(notice).across) {
    const { item, first, here, there } = repeat;
    const conflict = item.openness !== null && first.openness !== null && item.openness !== first.openness;
    if (conflict !== conflicting || here.to - here.from < length) continue;
    const { offset, endOffset } = words.raw(here.from, here.to);
    const other = words.raw(there.from, there.to);
    // A flood: objects are written out, for spreading one into another takes most of the time.
    report({
      offset,
      endOffset,
      message: { text: message.text, args: argsOf(notice, repeat, offset, endOffset, conflicting) },
      related: [{ offset: other.offset, endOffset: other.endOffset, message: SAME }],
    });
  }
}

const SAME: Message = { text: 'The same measure' };

function argsOf(
  notice: Notice,
  { item, first }: Repeat,
  from: number,
  to: number,
  conflicting: boolean,
): Record<string, string> {
  const text = notice.text.slice(from, Math.min(to, from + MOST + 1)).replace(/\s+/g, ' ');
  const words = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  const other = nameOf(first);
  return conflicting ? { words, other, status: statusOf(item), otherStatus: statusOf(first) } : { words, other };
}

function nameOf({ problem: { label, title } }: Item): string {
  const short = title.length > 16 ? `${title.slice(0, 16)}…` : title;
  return `${label} ${short}`.trim();
}

function statusOf({ problem: { status } }: Item): string {
  return status?.text ?? '';
}
