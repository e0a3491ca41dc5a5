import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Field, Notice } from '../../notice/model';
import { CHAPTERS } from '../../rules/templates';
import { t } from '../messages';
import { withoutHalfEmphasis } from '../typing/lines';
import { DUE, POSSIBLE } from './offer';
import type { Offer } from './offer';
import type { Place } from './place';

/** 整改措施：, 整改进度： as the other problems of the notice have them, the one that is due next first. */
export function labelOffers({ notice, line, caret, problem }: Place): Offer[] {
  if (!problem) return [];
  const present = new Set(
    problem.fields.filter(({ offset }) => offset < line.offset || offset > line.endOffset).map(({ label }) => label),
  );
  const usual = usualLabels(notice);
  // Whoever has written problems without labels wants none.
  const hasOther = notice.problems.some((other) => other !== problem && (other.measures ?? other.status));
  const order = usual.length > 0 ? usual : notice.traditional || hasOther ? [] : DEFAULTS;
  const last = order.findLastIndex(({ label }) => present.has(label));
  const open = [...order.slice(last + 1), ...order.slice(0, last + 1)].filter(({ label }) => !present.has(label));
  return open.map(({ text, count }, i) => ({
    label: text,
    kind: CompletionItemKind.Field,
    detail: i === 0 && last + 1 < order.length ? t('What this problem has next') : t('Part of a problem'),
    ...(count > 0 && { documentation: t('{count} problems of this notice have it.', { count }) }),
    from: line.contentOffset,
    to: caret,
    rank: i === 0 ? DUE : POSSIBLE + i,
    continues: true as const,
  }));
}

interface Label {
  readonly label: string;
  /** As written, with its colon and emphasis. */
  readonly text: string;
  readonly count: number;
}

const DEFAULTS: readonly Label[] = CHAPTERS['problem-list']!.paragraphs.flatMap((paragraph) => {
  const label = /^([^$：]+)：(?=.*\$)/.exec(paragraph)?.[1];
  return label && !/\d/.test(label) ? [{ label, text: `${label}：`, count: 0 }] : [];
});

/** The labels that most problems have, in their order. Of labels inside a line nothing is offered where lines begin. */
function usualLabels(notice: Notice): Label[] {
  const sequences = new Map<string, { readonly fields: readonly Field[]; count: number }>();
  const counts = new Map<string, number>();
  for (const problem of notice.problems) {
    const fields = problem.fields.filter((field) => opensLine(notice, field));
    for (const { label } of fields) counts.set(label, (counts.get(label) ?? 0) + 1);
    const key = fields.map(({ label }) => label).join('\n');
    const known = sequences.get(key);
    if (known) known.count += 1;
    else sequences.set(key, { fields, count: 1 });
  }
  // A problem that is not finished has fewer labels: of two sequences the longer one where it is used half as often.
  const [usual] = [...sequences.values()].sort(
    (a, b) => b.count * (1 + b.fields.length) - a.count * (1 + a.fields.length),
  );
  return (usual?.fields ?? []).map((field) => ({
    label: field.label,
    text: written(notice, field),
    count: counts.get(field.label) ?? 0,
  }));
}

function opensLine({ text }: Notice, { offset }: Field): boolean {
  let at = offset;
  while (at > 0 && ' \t\u3000*_>-【['.includes(text[at - 1]!)) at -= 1;
  return at === 0 || text[at - 1] === '\n';
}

function written({ text }: Notice, { offset, valueOffset }: Field): string {
  let from = offset;
  while (from > 0 && '*_【['.includes(text[from - 1]!)) from -= 1;
  return withoutHalfEmphasis(text.slice(from, valueOffset).trimEnd());
}
