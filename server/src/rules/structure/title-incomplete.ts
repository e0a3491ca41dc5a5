import type { Notice, Title } from '../../notice/model';
import { anchorAfter, isBlank } from '../anchor';
import { insertion, plainText } from '../drafting';
import type { Rule, Suggestion } from '../rule';
import { byProfile, TEMPLATES } from '../templates';

const PLACE = /^[\u4e00-\u9fff]{1,10}?[省市县区州盟旗镇乡]/;

/**
 * A report on an audit is given in session: its speaker stands below the title. What was put right after an
 * environmental inspection is published in the name of the place: 甲县贯彻落实…督察反馈意见整改情况.
 */
function goesWithoutOrgan({ profile, view }: Notice, { offset, endOffset }: Title): boolean {
  if (profile.value === 'audit') return true;
  return profile.value === 'environment' && PLACE.test(view.text.slice(view.fromRaw(offset), view.fromRaw(endOffset)));
}

export const titleIncomplete: Rule = {
  id: 'title-incomplete',
  title: 'Title incomplete',
  group: 'structure',
  severity: 'warning',
  authority: '条例',
  source: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条：标题由发文机关名称、事由和文种组成',
  summary: 'The title names the issuing body and ends with the kind of document.',
  profiles: 'all',
  check(notice, report) {
    const { title } = notice;
    if (isBlank(notice)) return;
    const place = anchorAfter(notice);
    if (!title) {
      const start = notice.text.charCodeAt(0) === 0xfeff ? 1 : 0;
      const snippet = `${byProfile(TEMPLATES.title, notice.profile.value)}\n\n`;
      report({
        ...place,
        message: { text: 'The notice has no title. Write: issuing body + 关于 + subject + 的通报/的报告.' },
        suggestions: [{ title: { text: 'Insert a title' }, edits: [insertion(start, snippet)] }],
      });
      return;
    }
    if (title.genre === null) {
      report({
        ...place,
        message: {
          text: 'The title does not say what kind of document this is: end it with 的通报, 的报告 or 的公示.',
        },
        suggestions: ['的通报', '的报告', '的公示'].map((ending): Suggestion => ({
          title: { text: 'End the title with “{ending}”', args: { ending } },
          edits: [{ range: [title.endOffset, title.endOffset], text: ending }],
        })),
      });
    }
    if (title.organ === null && !goesWithoutOrgan(notice, title)) {
      report({
        ...place,
        message: { text: 'The title does not name the issuing body: put its full or standard short name before 关于.' },
        suggestions: [
          {
            title: { text: 'Insert the issuing body' },
            edits: [
              { range: [title.offset, title.offset], text: plainText(TEMPLATES.organ), snippet: TEMPLATES.organ },
            ],
          },
        ],
      });
    }
  },
};
