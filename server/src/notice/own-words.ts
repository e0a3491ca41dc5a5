import { PLAIN_STATUSES } from './lexicon/statuses';
import type { StatusValue } from './model';
import { fold, firstAtLeast } from './view';
import type { View } from './view';
import type { HeadingRole, Vocabulary } from './vocabulary';

/** The role of a heading (simplified) that holds one of the writer's own words; the longest word decides. */
export function ownRoles(headings: NonNullable<Vocabulary['headings']>): (title: string) => HeadingRole | null {
  const words = Object.entries(headings)
    .flatMap(([role, own = []]) => own.map((word) => ({ role: role as HeadingRole, word: fold(word).text })))
    .sort((a, b) => b.word.length - a.word.length);
  return (title) => words.find(({ word }) => title.includes(word))?.role ?? null;
}

/**
 * A view in which the writer's own wordings of a status stand in customary words, so that whoever reads it (parser and
 * rules) understands them; offsets lead back to what is written.
 */
export function withOwnStatuses(view: View, statuses: Readonly<Record<string, StatusValue>>): View {
  const plain = new Map(Object.entries(statuses).map(([phrase, value]) => [fold(phrase).text, PLAIN_STATUSES[value]]));
  const found = [...view.text.matchAll(patternOf([...plain.keys()]))];
  if (found.length === 0) return view;
  const parts: string[] = [];
  const origin: number[] = [];
  let from = 0;
  const keep = (end: number): void => {
    parts.push(view.text.slice(from, end));
    for (; from < end; from += 1) origin.push(view.toRaw(from));
  };
  for (const { index, 0: phrase } of found) {
    keep(index);
    const own = plain.get(phrase)!;
    parts.push(own);
    for (let i = 0; i < own.length; i += 1) origin.push(view.toRaw(index + Math.min(i, phrase.length - 1)));
    from = index + phrase.length;
  }
  keep(view.text.length);
  const text = parts.join('');
  origin.push(view.raw.length);
  const map = Uint32Array.from(origin);
  return {
    raw: view.raw,
    text,
    isRaw: false,
    isTraditional: view.isTraditional,
    toRaw: (offset) => map[offset] ?? view.raw.length,
    fromRaw: (offset) => firstAtLeast(map, text.length, offset),
  };
}

/** Not negated, and nothing but the end of the clause or the thing that stands so behind it: 已闭环的问题, 已闭环3个. */
function patternOf(phrases: readonly string[]): RegExp {
  const words = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<!未|没有|尚待)(?:${words.join('|')})(?=$|[^\\u4e00-\\u9fff]|的|问题|事项|任务|并|且)`, 'gm');
}
