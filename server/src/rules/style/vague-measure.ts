import { problemSpan } from '../anchor';
import type { Notice, Problem } from '../../notice/model';
import type { Rule } from '../rule';
import { Words } from '../words';

/** A number, a date, a paper, a thing counted, or an act with a name: something that can be looked up. */
const TANGIBLE =
  /\d|《|“|[一二两三四五六七八九十百]+(?:次|项|名|个|件|场|家|所|条|份|期|批)|每(?:年|季|月|周|日)|印发|修订|制定了|出台|召开|约谈|清退|退还|追缴|立案|处分|免职|调离|聘请|采购|验收|竣工|开工|挂牌|签订|公示/;

export const vagueMeasure: Rule = {
  id: 'vague-measure',
  title: 'Measures without anything tangible',
  group: 'style',
  severity: 'hint',
  off: true,
  authority: '本工具',
  source: '整改措施宜有数字、日期、文件或具体动作可查；所见公开文稿中约四分之一没有',
  summary: 'Measures name a number, a date, a document or an act that can be looked up.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const vague = notice.problems.filter((problem) => isVague(notice, words, problem));
    const [first] = vague;
    if (!first) return;
    // A statistic of the notice: one remark, not one a problem.
    report({
      ...problemSpan(first),
      message: {
        text: 'The measures of {count} of {total} problems name no number, date, document or act that could be looked up.',
        args: { count: vague.length, total: notice.problems.length },
      },
      related: vague
        .slice(0, MOST)
        .map((problem) => ({ ...problemSpan(problem), message: { text: 'Nothing tangible here' } })),
    });
  },
};

const MOST = 20;

function isVague(notice: Notice, words: Words, problem: Problem): boolean {
  const { measures, status } = problem;
  if (!measures || problem.shared) return false;
  const end = status && status.offset > measures.offset ? status.offset : problem.endOffset;
  const { from, to } = words.at({ offset: measures.offset, endOffset: Math.min(end, notice.text.length) });
  const said = words.plain.slice(from, to);
  return said.length > 4 && !TANGIBLE.test(said);
}
