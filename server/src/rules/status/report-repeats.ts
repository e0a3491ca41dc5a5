import type { Notice } from '../../notice/model';
import type { Message, Report } from '../rule';
import { Words } from '../words';
import { repeatsOf } from './duplicates';
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
  for (const { item, first, here, there } of repeatsOf(notice).across) {
    const conflict = item.openness !== null && first.openness !== null && item.openness !== first.openness;
    if (conflict !== conflicting || here.to - here.from < length) continue;
    const place = words.raw(here.from, here.to);
    const text = notice.text
      .slice(place.offset, Math.min(place.endOffset, place.offset + MOST + 1))
      .replace(/\s+/g, ' ');
    report({
      ...place,
      message: {
        ...message,
        args: {
          words: text.length > MOST ? `${text.slice(0, MOST)}…` : text,
          other: nameOf(first),
          ...(conflicting && { status: statusOf(item), otherStatus: statusOf(first) }),
        },
      },
      related: [{ ...words.raw(there.from, there.to), message: { text: 'The same measure' } }],
    });
  }
}

function nameOf({ problem: { label, title } }: Item): string {
  const short = title.length > 16 ? `${title.slice(0, 16)}…` : title;
  return `${label} ${short}`.trim();
}

function statusOf({ problem: { status } }: Item): string {
  return status?.text ?? '';
}
