import type { OutlineJson } from '../../server/src/features/outline-json';

/**
 * Compares an outline with a hand-made annotation, column by column, as `../shared/tools/score.mjs` does: titles and
 * paths by their words, sections and problems by their offsets, statuses by any value that the annotation accepts.
 */
export const COLUMNS = [
  ...(['title', 'sections', 'problems', 'titles', 'paths', 'status', 'measures', 'contact', 'closing'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

interface Text {
  readonly text: string;
}
interface GoldSection {
  readonly role: string;
  readonly offset: number;
}
interface GoldProblem {
  readonly label: string;
  readonly title: string;
  readonly titleShort?: string;
  readonly groupPath: readonly string[];
  readonly offset: number;
  readonly canonicalStatus: string | null;
  readonly acceptableCanonical?: readonly (string | null)[];
  readonly hasMeasures: boolean;
}
const CHANNELS = ['phones', 'emails', 'addresses', 'postcodes'] as const;

/** The part of an annotation that is scored; the files hold more. */
export interface Gold {
  readonly file: string;
  readonly clean?: boolean;
  readonly title: Text;
  readonly sections: readonly GoldSection[];
  readonly problems: readonly GoldProblem[];
  readonly contact: Readonly<Partial<Record<(typeof CHANNELS)[number], readonly Text[]>>> | null;
  readonly signature: Text | null;
  readonly date: { readonly iso: string } | null;
}

export interface Score {
  readonly column: Column;
  readonly value: number;
  readonly misses: readonly string[];
}

/** Sub-items (`…-item`) and the title are annotated, but not scored. */
const ROLES = new Set([
  ...['addressee', 'background', 'organisation', 'overall', 'problem-list', 'group', 'subgroup', 'system-building'],
  ...['accountability', 'remaining-issues', 'next-steps', 'contact', 'signature', 'date'],
]);
const GLOSS = /\([a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]+\)/gu;

function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(GLOSS, '')
    .replace(/[\s\u3000\u00a0]+/g, '')
    .replace(/[。．.：:；;，,]+$/u, '');
}

class Tally {
  private hits = 0;
  private of = 0;
  private readonly misses: string[] = [];

  check(ok: boolean, miss: string): void {
    this.of += 1;
    if (ok) this.hits += 1;
    else this.misses.push(miss);
  }

  /** Both what was not found and what should not have been count. */
  same(expected: readonly (string | number)[], found: readonly (string | number)[], what: string): void {
    const common = expected.filter((e) => found.includes(e)).length;
    this.hits += 2 * common;
    this.of += expected.length + found.length;
    for (const e of expected) if (!found.includes(e)) this.misses.push(`${what}: missing ${e}`);
    for (const f of found) if (!expected.includes(f)) this.misses.push(`${what}: unexpected ${f}`);
  }

  score(column: Column): Score {
    return { column, value: this.of === 0 ? 1 : this.hits / this.of, misses: this.misses };
  }
}

export function score(gold: Gold, got: OutlineJson): Score[] {
  const tally = new Map(COLUMNS.map((column) => [column, new Tally()]));
  const of = (column: Column): Tally => tally.get(column)!;
  of('title').check(plain(got.title?.text) === plain(gold.title.text), `${got.title?.text} ≠ ${gold.title.text}`);
  scoreSections(gold, got, of('sections'));
  scoreProblems(gold, got, of);
  for (const kind of CHANNELS) {
    const wanted = (gold.contact?.[kind] ?? []).map((x) => plain(x.text));
    of('contact').same(
      wanted,
      got.contact[kind].map((x) => plain(x.text)),
      kind,
    );
  }
  const signature = `${got.signature?.text} ≠ ${gold.signature?.text}`;
  of('closing').check(plain(got.signature?.text) === plain(gold.signature?.text), signature);
  of('closing').check((got.date?.iso ?? null) === (gold.date?.iso ?? null), `${got.date?.iso} ≠ ${gold.date?.iso}`);
  return COLUMNS.map((column) => of(column).score(column));
}

function scoreSections(gold: Gold, got: OutlineJson, tally: Tally): void {
  const key = (s: GoldSection): string => `${s.role}@${s.offset}`;
  // Where the annotation has a parent of the list, its own list stands one level below: either reading is right.
  const parents = new Set(gold.sections.filter((s) => s.role === 'problem-list-parent').map((s) => s.offset));
  const found = got.sections.filter((s) => ROLES.has(s.role) && !(s.role === 'problem-list' && parents.has(s.offset)));
  tally.same(gold.sections.filter((s) => ROLES.has(s.role)).map(key), found.map(key), 'section');
}

function scoreProblems(gold: Gold, got: OutlineJson, of: (column: Column) => Tally): void {
  const found = new Map(got.problems.map((p) => [p.offset, p]));
  of('problems').same(
    gold.problems.map((p) => p.offset),
    [...found.keys()],
    'problem',
  );
  for (const g of gold.problems) {
    const p = found.get(g.offset);
    const at = `${g.label}@${g.offset}`;
    const titled = [g.title, g.titleShort].some((title) => plain(title) === plain(p?.title));
    of('titles').check(p !== undefined && titled, `${at}: ${p?.title} ≠ ${g.title}`);
    const path = (headings: readonly string[]): string => headings.map(plain).join('/');
    const paths = `${at}: ${p?.groupPath.join('/')} ≠ ${g.groupPath.join('/')}`;
    of('paths').check(p !== undefined && path(p.groupPath) === path(g.groupPath), paths);
    const accepted = [g.canonicalStatus, ...(g.acceptableCanonical ?? [])];
    const value = p?.status?.value ?? null;
    of('status').check(p !== undefined && accepted.includes(value), `${at}: ${value} ∉ ${accepted.join(', ')}`);
    const measured = p !== undefined && (p.measures !== null) === g.hasMeasures;
    of('measures').check(measured, `${at}: measures ${p?.measures !== null} ≠ ${g.hasMeasures}`);
  }
}

/** Mean over the columns of the means over the notices. */
export function overall(scores: readonly (readonly Score[])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  return mean(COLUMNS.map((column) => mean(scores.map((s) => s.find((x) => x.column === column)!.value))));
}
