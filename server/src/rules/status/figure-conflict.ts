import type { Notice } from '../../notice/model';
import type { Rule } from '../rule';
import { Words } from '../words';
import { claimsOf } from './claims';
import type { Passage } from './items';
import { FIGURES, LOOKS_BACK, SCOPES } from './claims-lexicon';

/** A number with what is counted: 批评教育|人 → 7. View offsets. */
interface Figure extends Passage {
  readonly key: string;
  /** What is counted, whatever was done to it: 制度项. */
  readonly things: string;
  readonly count: string;
  readonly part: number;
}

const FIGURE = FIGURES.map((source) => new RegExp(source, 'g'));
const SCOPE = new RegExp(SCOPES);
const PAST = new RegExp(LOOKS_BACK);
const FILLERS = /^(?:共|累计|已)|追责(?=问责)|(?<=问责)(?:处理|追责)|各类|相关|各项|规章|研究|[、，的了]/g;

/** What was done, and not to what. */
const DEEDS = /建立|健全|建章立制|修订|完善|制定|出台|新建|共|累计|已|各类|相关|各项|规章|[、，的了]/g;

export const figureConflict: Rule = {
  id: 'figure-conflict',
  title: 'One figure with two values',
  group: 'status',
  severity: 'warning',
  authority: '实务',
  source: '总体情况、建章立制、问责处理各部分所列制度数、措施数、处理人数前后不一',
  summary: 'A figure that several parts of the notice give is the same in all of them.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const first = new Map<string, Figure>();
    const figures = [...figuresOf(notice), ...problemTotals(notice)];
    for (const figure of figures) {
      const known = first.get(figure.key);
      if (!known) first.set(figure.key, figure);
      else if (known.count !== figure.count && known.part !== figure.part && !addsUp(figures, known, figure)) {
        const raw = (p: Passage): string =>
          notice.text.slice(words.raw(p.from, p.to).offset, words.raw(p.from, p.to).endOffset);
        report({
          ...words.raw(figure.from, figure.to),
          message: {
            text: 'Here “{here}”, in another part “{there}”: give the same figure, or say what each of them covers.',
            args: { here: raw(figure), there: raw(known) },
          },
          related: [{ ...words.raw(known.from, known.to), message: { text: 'The other figure' } }],
        });
      }
    }
  },
};

const MADE_NEW =
  /^(?:建章立制|(?:(?:新建|新增|建立|制定|出台)[和与及、]?(?:健全|修订|完善)|(?:健全|修订|完善)[和与及、]?(?:新建|建立|制定|出台))+)$/;

/** 建立健全, 新建和修订 and 制定完善 say the same: new ones and old ones together. */
function whatWasDone(label: string): string {
  const words = label.replace(FILLERS, '');
  return MADE_NEW.test(words) ? '建立健全' : words;
}

/** 修订制度6项，新建制度4项 in one part, 10项制度 in another. */
function addsUp(figures: readonly Figure[], known: Figure, { count, things, part }: Figure): boolean {
  const sumOf = (of: number): number =>
    figures.filter((f) => f.part === of && f.things === things).reduce((sum, f) => sum + Number(f.count), 0);
  return sumOf(known.part) === Number(count) || sumOf(part) === Number(known.count);
}

/** Where figures speak of the notice as a whole. */
interface Part extends Passage {
  /** It looks ahead: only what is said of the time behind counts. */
  readonly ahead: boolean;
}

/** Figures of the notice as a whole: in its parts outside problems, plans left out. In text order. */
function figuresOf(notice: Notice): Figure[] {
  const words = Words.of(notice);
  const found: Figure[] = [];
  partsOf(notice).forEach(({ from, to, ahead }, part) => {
    const text = words.text.slice(from, to);
    for (const pattern of FIGURE) {
      for (const match of text.matchAll(pattern)) {
        const { label, mod, noun, count, unit } = match.groups!;
        const clause = clauseAround(text, match.index, match.index + match[0].length);
        if (SCOPE.test(clause) || (ahead && !PAST.test(clause))) continue;
        const at = from + match.index;
        found.push({
          from: at,
          to: at + match[0].length,
          // 制定整改措施36条 and 36条措施 are the same measures.
          key: noun?.endsWith('措施')
            ? `措施${unit}`
            : `${whatWasDone((label ?? '') + (mod ?? ''))}${noun ?? ''}${unit}`,
          things: `${mod ?? ''}${(label ?? '').replace(DEEDS, '')}${noun ?? ''}${unit}`,
          count: count!,
          part,
        });
      }
    }
  });
  return found.sort((a, b) => a.from - b.from);
}

/** Totals of problems where the list cannot say which is right: it holds the main ones only. */
function problemTotals(notice: Notice): Figure[] {
  const { totals, selective } = claimsOf(notice);
  if (!selective) return [];
  return totals
    .filter((t) => t.level === 'problem')
    .map((t): Figure => ({
      from: t.from,
      to: t.to,
      key: t.noun,
      things: t.noun,
      count: String(t.count),
      part: -t.sentence,
    }));
}

function partsOf(notice: Notice): Part[] {
  const words = Words.of(notice);
  const first = notice.problems[0]?.offset ?? notice.bodyEnd;
  const parts: Part[] = [];
  for (const [i, { role, level, offset, headingEnd, endOffset }] of notice.sections.entries()) {
    if (role === 'problem-list') {
      // Totals above the first group or problem.
      const end = Math.min(notice.sections[i + 1]?.offset ?? endOffset, first);
      if (end > headingEnd) parts.push({ ...words.at({ offset: headingEnd, endOffset: end }), ahead: false });
    } else if (
      role === 'overall' ||
      role === 'system-building' ||
      role === 'accountability' ||
      role === 'next-steps' ||
      role === 'remaining-issues' ||
      (role === 'organisation' && level === 1)
    ) {
      const span = words.at({ offset, endOffset: offset < first ? Math.min(endOffset, first) : endOffset });
      const before = parts.at(-1);
      // A part inside another counts with it.
      if (before && span.from < before.to) continue;
      parts.push({ ...span, ahead: role === 'next-steps' || role === 'remaining-issues' });
    }
  }
  return parts;
}

function clauseAround(text: string, from: number, to: number): string {
  let start = from;
  while (start > 0 && !'，,。；;\n'.includes(text[start - 1]!)) start -= 1;
  return text.slice(start, to);
}
