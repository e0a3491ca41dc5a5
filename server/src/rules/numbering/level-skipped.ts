import type { Heading, MarkFamily, Notice } from '../../notice/model';
import type { Rule } from '../rule';
import { numberingOf } from './lists';
import { labelText } from './slips';

/** Outer before inner. 问题1 stands at any depth. */
const DEPTH: Partial<Record<MarkFamily, number>> = {
  chapter: 1,
  aspect: 2,
  bracketed: 2,
  arabic: 3,
  'arabic-bracketed': 4,
  circled: 5,
};

export const levelSkipped: Rule = {
  id: 'level-skipped',
  title: 'Level of headings skipped',
  group: 'numbering',
  severity: 'warning',
  authority: '实务',
  source: '并列标题之下的层次应当一致；GB/T 9704-2012 7.3.3 的层次依次为一、（一）1.（1）',
  summary: 'Headings side by side have the same levels below them.',
  profiles: 'all',
  check(notice, report) {
    const below = childrenOf(notice);
    for (const { headings } of numberingOf(notice).lists) {
      const parents = headings.filter((h) => below.has(h));
      if (parents.length < 3) continue;
      const first = (h: Heading): Heading => below.get(h)![0]!;
      const counts = new Map<MarkFamily, number>();
      for (const h of parents) counts.set(first(h).family, (counts.get(first(h).family) ?? 0) + 1);
      const usual = parents.filter((h) => counts.get(first(h).family)! * 2 > parents.length);
      const [model] = usual;
      if (!model) continue;
      const { family } = first(model);
      /** What stands below the usual children. */
      const inner = new Set(
        usual.flatMap((h) => below.get(h)!.flatMap((c) => (below.get(c) ?? []).map((g) => g.family))),
      );
      for (const heading of parents) {
        const child = first(heading);
        if (child.family === family || !(inner.has(child.family) || isDeeper(child.family, family))) continue;
        report({
          offset: heading.offset,
          // To the label that stands a level too deep.
          endOffset: Math.max(heading.titleEnd, child.labelEnd),
          message: {
            text: 'Below this heading stands “{own}” at once, below those beside it “{usual}”: a level is missing.',
            args: { own: labelText(notice, child), usual: labelText(notice, first(model)) },
          },
          related: [
            {
              offset: first(model).offset,
              endOffset: first(model).labelEnd,
              message: { text: 'The level stands here below a heading beside it.' },
            },
          ],
        });
      }
    }
  },
};

function isDeeper(family: MarkFamily, than: MarkFamily): boolean {
  return (DEPTH[family] ?? 0) > (DEPTH[than] ?? Infinity);
}

/** The numbered children of every heading that holds problems. */
function childrenOf(notice: Notice): Map<Heading, Heading[]> {
  const below = new Map<Heading, Heading[]>();
  const holds = new Set<Heading>();
  for (const heading of notice.headings) {
    const parent = notice.headings[heading.parent];
    if (!parent || heading.ordinal === 0 || heading.kind === 'item') continue;
    const children = below.get(parent);
    if (children) children.push(heading);
    else below.set(parent, [heading]);
    if (heading.kind === 'problem')
      for (let up = parent; up && !holds.has(up); up = notice.headings[up.parent]!) holds.add(up);
  }
  for (const heading of below.keys()) if (!holds.has(heading)) below.delete(heading);
  return below;
}
