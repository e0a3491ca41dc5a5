import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { DROPPED_FROM_TITLES, KINDS_OF_PAPER, NAMED_THINGS, OTHER_EDITION, OWN_PAPER } from './lexicon';

const NAME = new Starting(
  '《“',
  new RegExp(`《([^《》\\n]{6,60})》|“([^“”\\n]{6,40})”(?=[^，。；、\\n]{0,4}?(${NAMED_THINGS}))`),
);
/** Two names of one thing share at least this many characters, and differ in at most so many. */
const SHARED = 6;
const DIFFERENT = 4;
const LONG = 10;
/** Names whose difference could be meant are taken for one only if they share most. */
const MOST = 8;
/** Two names listed side by side are two things. */
const BESIDE = 12;
const NUMERAL = /[一二三四五六七八九十两]/;
const DROPPED = new RegExp(`^(?:${DROPPED_FROM_TITLES})$`);
const PAPER = new RegExp(`^(?:${KINDS_OF_PAPER})`);

interface Name {
  readonly text: string;
  /** Where it stands first. */
  readonly from: number;
  readonly kind: '《' | '“';
  /** 活动, 实训基地: what is called so. */
  readonly thing: string;
  count: number;
}

export const termVariant: Rule = {
  id: 'term-variant',
  title: 'Two spellings of one name',
  group: 'terminology',
  severity: 'hint',
  authority: '实务',
  source: '同一文件、同一活动的名称前后一致；公开文稿中常有不一致的',
  summary: 'A document or campaign has the same name wherever it is mentioned.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const first = new Map<string, Name>();
    for (const { index, 0: all, 1: paper, 2: quoted, 3: thing = '' } of NAME.in(words.plain, Positions.of(notice))) {
      const text = paper ?? quoted ?? '';
      const key = all.charAt(0) + text;
      const known = first.get(key);
      if (known) known.count += 1;
      else first.set(key, { text, from: index + 1, kind: paper === undefined ? '“' : '《', thing, count: 1 });
    }
    for (const [a, b] of variants([...first.values()])) {
      const [earlier, later] = a.from < b.from ? [a, b] : [b, a];
      const before = words.raw(earlier.from, earlier.from + earlier.text.length);
      report({
        ...words.raw(later.from, later.from + later.text.length),
        message: {
          text: 'Elsewhere this is called “{name}”: if both are one thing, give it one name.',
          args: { name: notice.text.slice(before.offset, before.endOffset) },
        },
        related: [{ ...before, message: { text: 'The other spelling' } }],
      });
    }
  },
};

/** Sorted by their beginnings, then by their ends, names of one thing are neighbours: no need to compare all with all. */
function variants(names: readonly Name[]): [Name, Name][] {
  const found: [Name, Name][] = [];
  const seen = new Set<Name>();
  const look = (key: (name: Name) => string): void => {
    const sorted = names.map((name) => ({ name, key: name.kind + key(name) })).sort((a, b) => (a.key < b.key ? -1 : 1));
    for (let i = 1; i < sorted.length; i += 1) {
      const [a, b] = [sorted[i - 1]!.name, sorted[i]!.name];
      if (a.kind !== b.kind || seen.has(a) || seen.has(b) || !isVariant(a, b)) continue;
      seen.add(a.from < b.from ? b : a);
      found.push([a, b]);
    }
  };
  look(({ text }) => text);
  look(({ text }) => [...text].reverse().join(''));
  return found.sort(([a], [b]) => a.from - b.from);
}

function isVariant(one: Name, other: Name): boolean {
  const [a, b] = [one.text, other.text];
  const short = Math.min(a.length, b.length);
  let start = 0;
  while (start < short && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < short - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const rest = x + y;
  const shared = start + end;
  if (shared < SHARED) return false;
  const plain = !OTHER_EDITION.test(rest);
  // A clause more or less: “闯新路、破险阻，湘潭怎么干”.
  if (x === '' || y === '') {
    if (plain) return rest.length <= DIFFERENT || /^[，、：]|[，、：]$/.test(rest);
    // 《…监管实施细则》 and 《…监管细则》
    return shared >= LONG && DROPPED.test(rest) && PAPER.test(a.slice(a.length - end)) && isSlip(one, other);
  }
  // 食品 and 消防 are two things; one character changed in a long name is one thing misspelt.
  if (x.length !== 1 || y.length !== 1) return false;
  if (plain && shared >= LONG) return true;
  // “…护佑一家人” and “…护佑全家人”: no number against another number; “双师共育、匠心逐梦” has one of its halves whole.
  const numbers = NUMERAL.test(x) !== NUMERAL.test(y) && !OTHER_EDITION.test(rest.replace(NUMERAL, ''));
  return one.kind === '“' && shared >= MOST && /[、，]/.test(a) && (plain || numbers) && isSlip(one, other);
}

/** The name used again and again is right, the other stands once and far from it; both are called the same thing. */
function isSlip(a: Name, b: Name): boolean {
  const [earlier, later] = a.from < b.from ? [a, b] : [b, a];
  if (Math.min(a.count, b.count) > 1 || a.count === b.count) return false;
  if (a.kind === '《' && !(OWN_PAPER.test(a.text) && OWN_PAPER.test(b.text))) return false;
  return a.thing === b.thing && later.from - earlier.from - earlier.text.length > BESIDE;
}
