import type { Notice, Status } from '../../notice/model';
import type { Rule } from '../rule';
import { isHeading, withoutBracket } from './choices';
import { borrowsBlock } from './items';
import { cleanPhrase, isPrecise } from './phrases';

/** What these add to 已完成 is no mere wording. */
const SAYS_MORE = /验收|核查|销号|通过|立[行整知]立改/;

export const statusWordingMixed: Rule = {
  id: 'status-wording-mixed',
  title: 'Several wordings for one status',
  group: 'status',
  severity: 'hint',
  authority: '本工具',
  source: '同一状态用同一说法，便于读者和统计核对；各种说法单独看都不算错',
  summary: 'One status is worded in one way throughout the notice.',
  profiles: 'all',
  check(notice, report) {
    for (const wordings of wordingsOf(notice)) {
      const [usual, ...others] = [...wordings].sort((a, b) => b.length - a.length);
      const rare = others.flat().sort((a, b) => a.offset - b.offset);
      const [first] = rare;
      if (!usual || !first) continue;
      const text = withoutBracket(usual[0]!);
      const title = { text: 'Write “{status}” everywhere', args: { status: text } };
      report({
        offset: first.offset,
        endOffset: first.endOffset,
        message: {
          text: 'The same status is worded in {count} ways; most often it is “{usual}”. Use one, so that readers need not look for a difference.',
          args: { usual: text, count: others.length + 1 },
        },
        related: [usual[0]!, ...rare.slice(1, 5)].map(({ offset, endOffset }) => ({
          offset,
          endOffset,
          message: { text: 'The same status' },
        })),
        ...(!notice.traditional && {
          suggestions: [
            {
              title,
              edits: rare.map((s) => ({ range: [s.offset, s.offset + withoutBracket(s).length], text }) as const),
            },
          ],
        }),
      });
    }
  },
};

/** For each status the notice uses, its wordings with their places. */
function wordingsOf(notice: Notice): Iterable<readonly Status[]>[] {
  const kinds = new Map<string, Map<string, Status[]>>();
  for (const problem of notice.problems) {
    const { status } = problem;
    if (!status?.value || borrowsBlock(problem) || isHeading(status)) continue;
    const phrase = cleanPhrase(notice, status).replace(/^(?:已经|已|均|全部|全面)+/, '');
    // 2025年6月底前完成 and the like are each their own.
    if (phrase === '' || isPrecise(phrase) || SAYS_MORE.test(phrase)) continue;
    const kind = `${status.value}${status.longTerm ? '+' : ''}`;
    let wordings = kinds.get(kind);
    if (!wordings) kinds.set(kind, (wordings = new Map<string, Status[]>()));
    const same = wordings.get(phrase);
    if (same) same.push(status);
    else wordings.set(phrase, [status]);
  }
  return [...kinds.values()].map((wordings) => [...wordings.values()]);
}
