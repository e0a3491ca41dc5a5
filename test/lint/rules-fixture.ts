import type { Report, Rule } from '../../server/src/rules/rule';

/** A rule that says what a test wants it to say, in the place of the real ones. */
export function rule(id: string, reports: readonly Report[] | Rule['check'], more: Partial<Rule> = {}): Rule {
  const check: Rule['check'] =
    typeof reports === 'function' ? reports : (_notice, report) => reports.forEach((r) => report(r));
  const fixed = { title: id, group: 'style', severity: 'warning', authority: '本工具', source: 'test' } as const;
  return { ...fixed, id, summary: id, profiles: 'all', ...more, check };
}

/** A report at `offset`, one character long unless said otherwise. */
export function at(offset: number, more: Partial<Report> = {}): Report {
  return { offset, endOffset: offset + 1, message: { text: `at ${offset}` }, ...more };
}

/** Reports at the first `count` offsets. */
export function many(count: number, more: (offset: number) => Partial<Report> = () => ({})): Report[] {
  return Array.from({ length: count }, (_, offset) => at(offset, more(offset)));
}
