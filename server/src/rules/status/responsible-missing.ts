import type { Notice, Problem } from '../../notice/model';
import { problemSpan } from '../anchor';
import type { Rule } from '../rule';
import { Words } from '../words';
import { borrowsBlock } from './items';
import { IN_CHARGE } from './lexicon';

const NAMED = new RegExp(IN_CHARGE);

export const responsibleMissing: Rule = {
  id: 'responsible-missing',
  title: 'No unit or person in charge',
  group: 'status',
  severity: 'info',
  authority: '实务',
  source: '生态环保督察整改公示逐项写明责任单位；其他公开通报一般不写',
  summary: 'Every task of an environmental or campaign notice names who is in charge.',
  profiles: ['environment', 'campaign'],
  check(notice, report) {
    const without = notice.problems.filter((p) => !borrowsBlock(p) && !namesResponsible(notice, p));
    // A campaign notice that names nobody follows its template; one that names some forgot the others.
    if (notice.profile.value !== 'environment' && without.length * 2 > notice.problems.length) return;
    for (const problem of without)
      report({
        ...problemSpan(problem),
        message: { text: 'Nobody is named as responsible for this: add 责任单位： or 责任人：.' },
      });
  },
};

function namesResponsible(notice: Notice, problem: Problem): boolean {
  if (problem.fields.some((f) => f.kind === 'responsible')) return true;
  return NAMED.test(Words.of(notice).of({ offset: problem.titleEnd, endOffset: problem.endOffset }));
}
