import { REPORT_GENRES } from '../../notice/lexicon/profiles';
import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { REQUEST_BEGINNINGS } from './lexicon';

const ANSWER = '(?:批示|指示|批复|审批|批准|核准|审定|支持|解决|协调解决|研究解决|帮助解决)';
/** Who may grant it. */
const SUPERIOR =
  '(?:中共)?[^。；，,、\\s]{0,6}(?:[省市县区]委|政府|党委|党组|编委|编办|组织部|财政[局厅]|上级[^。；，,、\\s]{0,6}|主管部门|领导小组|领导|人大常委会)';
const SUPERIORS = `${SUPERIOR}(?:[、和及与]${SUPERIOR}){0,3}`;
/** 请县委、县政府审批追加安排: a body that grants, and what it is to grant; 请县政府协调解决了 tells what was done. */
const GRANTED =
  '(?:(?:予以|给予|尽快|及时|酌情|统筹|研究|协调|继续|加大|进一步){0,3}(?:(?:资金|经费|编制|政策)[^。；，,\\s]{0,4})?(?:审批|批准|核准|核定|审定|批复|批示|指示|安排|追加|拨付|拨款|增拨|核增|核拨|增加|解决|支持|明确|下达|落实|调剂|倾斜|考虑|划拨|补助|立项|协调)(?!专家|人员|[的后时前])[^。；，,\\s了后已]{0,20})(?![^。；，,\\s]|[，,][^。；]{0,8}(?:已|目前))';
/**
 * 妥否，请批示 · 请予支持 · 恳请上级在编制方面给予支持, at the start of a clause: 提请审批, 报请批准 and 聘请 tell what was done.
 * 请审阅 and 请审议 close a report; 敬请批评指正 is a courtesy.
 */
const REQUEST = new Starting(
  [...REQUEST_BEGINNINGS, '拟请'],
  new RegExp(
    `(?<=[。；;，,、：:！？\\s]|^)(?:(?:(?:以上|上述|如上)?(?:报告|汇报|情况|意见|方案|事项)?(?:[妥当可]否|是否[妥可当][当行]?))[，,]?\\s*(?:恳|敬|呈|特|谨)?请[^。；，,\\s]{0,12}|(?:恳|敬|呈|特|谨)?请(?:[^。；，,\\s]{0,6}(?:领导小组|上级|[省市县区]委|政府|领导))?(?:(?:予以|给予|予)${ANSWER}(?![的了后下])|${ANSWER}(?![^。；，,\\s]{2}))|(?:恳请|敬请|呈请|特请)(?![^。；\\n]{0,30}(?:群众|社会各界|市民))[^。；\\n]{0,40}?(?:予以|给予|予)${ANSWER}|(?:恳请|请求|特请|呈请)(?![^。；\\n]{0,30}(?:群众|社会各界|市民))[^。；\\n]{0,16}?(?:协调|解决|批准|拨付|增拨|追加|核增|核拨|支持|帮助)[^。；，,\\s]{0,16}(?:[，,](?:[妥当可]否|是否[妥可当])[，,]?请[^。；，,\\s]{0,12})?|(?:恳|敬|呈|特|谨|拟)?请(?!示)${SUPERIORS}${GRANTED}|[妥当]否(?=[。；，,\\s]))`,
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
  profiles: ['report', 'audit', 'environment', 'meeting', 'campaign'],
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
