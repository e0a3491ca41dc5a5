import type { StatusValue } from '../../notice/model';
import { isStatusClause, mayBeStatus, readStatus } from '../../notice/status';
import { MASK } from '../words';
import type { Part, Tally, Total } from './claims';
import { OTHER_COUNTS } from './claims-lexicon';
import type { Passage } from './items';
import { numberOf } from './totals';

const COUNTED = /(\d{1,4}|[一二三四五六七八九十两百]{1,5})[个项条件](?!月|工作日|多|方面|以上)/g;
/** Behind the status in 已完成的问题7个, before it in 7个问题已完成. */
const THINGS = /(?:的)?(?:具体|反馈)?(?:问题|事项|任务)?(?:有|共|为|：|:)?\s*$/;
/** 7个已完成整改, 其余2个持续推进中; 8个问题已全部完成整改. */
const STATUS_BEHIND =
  /^(?:具体|反馈|整改)*(?:问题|事项|任务|表现)?中?(?:（[^（）]{0,30}）)?[，,]?([一-龥]{2,16})(?=[，,。；;、（）()]|$)/;
const LONGEST_WORDS = 24;
const OTHER = new RegExp(OTHER_COUNTS, 'g');
const ONE_BY_ONE = /一([个项条件])[^。；]{0,12}一\1/;

export function readTally(text: string, { from, to }: Passage, totals: readonly Total[]): Tally | null {
  // 已完成4个（其中长期坚持1个）: the bracket counts once more what is counted already.
  const part = text
    .slice(from, to)
    .replace(/[（(][^（()）]*(?:其中|占|含)[^（()）]*[）)]/g, (all) => MASK.repeat(all.length));
  const total = totals.findLast((t) => t.level === 'problem') ?? null;
  const parts: Part[] = [];
  const limit = otherNounBehind(part, total ? total.from - from : 0);
  for (const match of part.matchAll(COUNTED)) {
    const end = match.index + match[0].length;
    if (match.index > limit) break;
    // 完成一个、销号一个: one after the other, not one in all.
    if (match[1] === '一' && ONE_BY_ONE.test(part)) continue;
    const status = statusBefore(part, match.index) ?? statusBehind(part, end);
    if (!status || parts.some((p) => p.from < from + status.to && from + status.from < p.to)) continue;
    const { value } = readStatus(status.phrase);
    const place = { from: from + Math.min(status.from, match.index), to: from + Math.max(status.to, end) };
    if (value) parts.push({ ...place, count: numberOf(match[1]!), value, phrase: status.phrase });
  }
  parts.sort((a, b) => a.from - b.from);
  const distinct = parts.filter((p, i) => parts.findIndex((q) => q.value === p.value) === i);
  if (distinct.length < parts.length || !parts.some((p) => isDone(p.value))) return null;
  return {
    from: parts[0]!.from,
    to: parts.at(-1)!.to,
    total: total?.count ?? null,
    parts,
    dated: /截[至止]\D{0,3}\d/.test(part),
  };
}

export function isDone(value: StatusValue): boolean {
  return value === 'completed' || value === 'completed-long-term';
}

interface Phrase extends Passage {
  readonly phrase: string;
}

function statusBefore(part: string, number: number): Phrase | null {
  const near = part.slice(Math.max(0, number - LONGEST_WORDS), number);
  const words = /[一-龥]+$/.exec(near.replace(THINGS, ''))?.[0] ?? '';
  const phrase = longestStatus(words);
  const end = number - near.length + near.replace(THINGS, '').length;
  return phrase ? { phrase, from: end - phrase.length, to: end } : null;
}

function statusBehind(part: string, end: number): Phrase | null {
  const match = STATUS_BEHIND.exec(part.slice(end, end + 60));
  const phrase = match && !/[一二三四五六七八九十两][个项]/.test(match[1]!) && longestStatus(match[1]!);
  return phrase ? { phrase, from: end, to: end + match[0].length } : null;
}

/** Where the sentence turns to measures, files or money. */
function otherNounBehind(part: string, from: number): number {
  OTHER.lastIndex = from;
  return OTHER.exec(part)?.index ?? Infinity;
}

/** The longest end of these words that is a status and nothing else. */
function longestStatus(words: string): string | null {
  if (!mayBeStatus(words)) return null;
  for (let i = 0; i + 2 <= words.length; i += 1) {
    const phrase = words.slice(i).replace(/^(?:[个项条件中]|具体|反馈|问题|事项|任务)+/, '');
    // 要求立行立改的38个: a class of problems, not how they stand.
    if (phrase.length >= 2 && isStatusClause(phrase))
      return /立行立改|分阶段/.test(phrase) && !phrase.startsWith('已') ? null : phrase;
  }
  return null;
}
