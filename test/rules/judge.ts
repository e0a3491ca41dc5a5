import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/lint/finding';

const HERE = import.meta.dirname;

/** A place in a notice that somebody has judged. UTF-16 offset of the quotation. */
export interface Place {
  readonly rule: string;
  readonly quote: string;
  readonly offset: number;
  /** Planted by the author of the notice: a careful editor would certainly mark it. */
  readonly planted?: boolean;
  /** Why the rule does not see it. */
  readonly notYet?: string;
  /** The other place, where two do not agree: a report there will do. */
  readonly other?: { readonly quote: string; readonly offset: number } | null;
}

/** What the author of an invented notice says of it, without having seen the rules at work. */
export interface Judgement {
  readonly file: string;
  /** Nothing is wrong with it. */
  readonly clean?: boolean;
  readonly knownInconsistencies: readonly Place[];
  readonly mustNotReport?: readonly Place[];
  readonly mayReport?: readonly Place[];
}

export interface Judged {
  readonly judgement: Judgement;
  readonly text: string;
}

/** The fixtures whose places are judged: those with an outline, and those that were written as exams for the rules. */
export const JUDGED: readonly Judged[] = [
  ...read(join(HERE, '../fixtures/notices'), join(HERE, '../fixtures/gold')),
  ...read(join(HERE, '../fixtures/judged/notices'), join(HERE, '../fixtures/judged/gold')),
];

function read(texts: string, golds: string): Judged[] {
  if (!existsSync(golds)) return [];
  return readdirSync(golds)
    .sort()
    .map((name) => {
      const judgement = JSON.parse(readFileSync(join(golds, name), 'utf8')) as Judgement;
      return { judgement, text: readFileSync(join(texts, judgement.file), 'utf8') };
    });
}

/** Two names for one mistake: what one rule reports, the other need not. */
const SAME: readonly (readonly string[])[] = [
  ['duplicate-measure', 'duplicate-measure-status-conflict'],
  ['overall-vs-items', 'problem-count-mismatch'],
  [
    ...['required-section-missing', 'contact-missing', 'signature-missing', 'date-missing', 'addressee-missing'],
    'empty-section',
  ],
];

/** What is missing stands nowhere: any place will do. */
const WHOLE = /-missing$|without/;

/** Does a finding speak of a judged place? */
export function meets(finding: Finding, place: Place): boolean {
  const { ruleId } = finding;
  if (ruleId !== place.rule && !SAME.some((rules) => rules.includes(ruleId) && rules.includes(place.rule)))
    return false;
  return WHOLE.test(place.rule) || touches(finding, place) || (place.other ? touches(finding, place.other) : false);
}

/** The same for places that must not be reported: what is missing must not be reported there. */
export function touches(
  finding: Finding,
  { offset, quote }: { readonly offset: number; readonly quote: string },
): boolean {
  return finding.offset <= offset + quote.length && finding.endOffset >= offset;
}
