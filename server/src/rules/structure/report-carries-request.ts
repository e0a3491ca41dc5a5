import { REPORT_GENRES } from '../../notice/lexicon/profiles';
import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { REQUEST_BEGINNINGS } from './lexicon';

const ANSWER = '(?:批示|指示|批复|审批|批准|核准|审定|支持|解决|协调解决|研究解决|帮助解决)';
/**
 * 妥否，请批示 · 请予支持 · 恳请上级在编制方面给予支持, at the start of a clause: 提请审批, 报请批准 and 聘请 tell what was done.
 * 请审阅 and 请审议 close a report; 敬请批评指正 is a courtesy.
 */
const REQUEST = new Starting(
  REQUEST_BEGINNINGS,
  new RegExp(
    `(?<=[。；;，,、：:！？\\s]|^)(?:(?:(?:以上|上述|如上)?(?:报告|汇报|情况|意见|方案|事项)?(?:[妥当可]否|是否[妥可当][当行]?))[，,]?\\s*(?:恳|敬|呈|特|谨)?请[^。；，,\\s]{0,12}|(?:恳|敬|呈|特|谨)?请(?:[^。；，,\\s]{0,6}(?:领导小组|上级|[省市县区]委|政府|领导))?(?:予以|给予|予)?${ANSWER}(?![^。；，,\\s]{2})|(?:恳请|敬请|呈请|特请)(?![^。；\\n]{0,30}(?:群众|社会各界|市民))[^。；\\n]{0,40}?(?:予以|给予|予)${ANSWER}|(?:恳请|请求|特请|呈请)(?![^。；\\n]{0,30}(?:群众|社会各界|市民))[^。；\\n]{0,16}?(?:协调|解决|批准|拨付|增拨|追加|核增|核拨|支持|帮助)[^。；，,\\s]{0,16}(?:[，,](?:[妥当可]否|是否[妥可当])[，,]?请[^。；，,\\s]{0,12})?|[妥当]否(?=[。；，,\\s]))`,
    'm',
  ),
);

export const reportCarriesRequest: Rule = {
  id: 'report-carries-request',
  title: 'Request inside a report',
  group: 'structure',
  severity: 'error',
  authority: '条例',
  source: '《党政机关公文处理工作条例》第十五条第四项：不得在报告等非请示性公文中夹带请示事项',
  summary: 'A report asks for nothing: requests go into a 请示 of their own.',
  profiles: ['report', 'audit', 'meeting', 'campaign'],
  check(notice, report) {
    // Whatever it reports on: the title or the writer says that it is a report.
    if (notice.profile.value !== 'report' && !REPORT_GENRES.has(notice.title?.genre ?? '')) return;
    const words = Words.of(notice);
    for (const { index, 0: all } of REQUEST.in(words.text, Positions.of(notice))) {
      const { offset, endOffset } = words.raw(index, index + all.length);
      report({
        offset,
        endOffset,
        message: {
          text: 'A report must not carry a request: leave “{words}” out and send a 请示 of its own.',
          args: { words: notice.text.slice(offset, endOffset) },
        },
      });
    }
  },
};
