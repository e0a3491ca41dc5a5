import type { Heading, MarkFamily, Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../words';

/** For keys that are cheaper than strings. */
export const FAMILIES: readonly MarkFamily[] = [
  'chapter',
  'aspect',
  'bracketed',
  'arabic',
  'problem',
  'arabic-bracketed',
  'circled',
  'markdown',
  'enumeration',
];

/**
 * A label taken apart, simplified: 问题 | 1 | ： or （ | 一 | ）, or 问题 | 2- | 1 | ：. `after` reaches to the heading's own
 * words.
 */
export interface Label {
  readonly before: string;
  /** The number of the group that stands in front of its own, with the mark between them, or empty. */
  readonly group: string;
  readonly number: string;
  readonly after: string;
  /** View offset. */
  readonly from: number;
}

const PARTS =
  /^([^0-9０-９一二三四五六七八九十百〇零\u2460-\u2473]*)((?:[0-9]+-(?=[0-9]))?)([0-9]+|[０-９]+|[一二三四五六七八九十百〇零]+|[\u2460-\u2473])([\s\S]*)$/;

const labelsOf = perNotice(() => new Map<Heading, Label | null>());

export function labelOf(notice: Notice, heading: Heading): Label | null {
  const labels = labelsOf(notice);
  let label = labels.get(heading);
  if (label === undefined) labels.set(heading, (label = read(Words.of(notice), heading)));
  return label;
}

function read(words: Words, heading: Heading): Label | null {
  const { from, to } = words.at({ offset: heading.offset, endOffset: heading.titleOffset });
  const parts = PARTS.exec(words.plain.slice(from, to));
  return parts ? { before: parts[1]!, group: parts[2]!, number: parts[3]!, after: parts[4]!, from } : null;
}
