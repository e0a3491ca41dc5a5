import type { Profile } from '../../notice/model';
import { TEMPLATES } from '../../rules/templates';

/** Chapters in the order in which they stand. */
export type Chapter = 'organisation' | 'overall' | 'problem-list' | 'remaining-issues' | 'next-steps';

/** How a kind of notice is set. Templates are snippet bodies; the places of each are told in `fill`. */
export interface Kind {
  /** Place 1: the issuing body, 2: the inspecting body. */
  readonly title: string;
  /** Place 1: whom it is sent to. */
  readonly addressee?: string;
  /** Places: 1 who ordered it, 2 and 3 from when to when (2 alone where both are known), 4 the inspecting body, 5 who was
   * inspected, 7 when was fed back. */
  readonly background: string;
  readonly chapters: readonly Chapter[];
  /** Title of the list of problems, where it is not that of the template. */
  readonly list?: string;
  /** The word before each number. */
  readonly label: string;
  /** Lines below the title of a problem. */
  readonly lines: readonly string[];
  /** Contact, or the words that end a report. */
  readonly closing: readonly string[];
  /** Words of the templates that this kind says in another way. */
  readonly words: readonly (readonly [from: string, to: string])[];
}

// A choice would need a first value, and with it six problems would be done that nobody has looked at.
const STATUS = '整改进度：${1:}';
const MEASURES = '整改措施：${1:××××}';
const RESPONSIBLE = '责任领导：${1:××}；责任部门：${2:××}；整改时限：${3:××××年×月底前}。';
const DATE = '××××年×月×日';
const PERIOD = `\${2:${DATE}}至\${3:×月×日}`;
const REPORT_END = ['特此报告。'];

const titled = (title: string): string => title.replace(TEMPLATES.organ, '${1:中共××党组}');

export const KINDS: Readonly<Record<Profile, Kind>> = {
  'public-notice': {
    title: titled(TEMPLATES.title.other),
    background: TEMPLATES.background.other,
    chapters: ['organisation', 'problem-list', 'next-steps'],
    label: '问题',
    lines: [STATUS, MEASURES],
    closing: TEMPLATES.contact,
    words: [],
  },
  report: {
    title: titled(TEMPLATES.title.report),
    addressee: TEMPLATES.addressee,
    background: TEMPLATES.background.report,
    chapters: ['organisation', 'overall', 'problem-list', 'next-steps'],
    label: '问题',
    lines: [STATUS, MEASURES],
    closing: REPORT_END,
    words: [],
  },
  audit: {
    title: '${1:××局}关于${3:××××年度}审计查出问题整改情况的报告',
    addressee: '${1:××审计局}：',
    background: `${PERIOD}，\${4:××审计局}对\${5:我单位}进行了审计。\${7:${DATE}}，\${4:××审计局}出具了审计报告。现将整改情况报告如下。`,
    chapters: ['organisation', 'overall', 'problem-list', 'remaining-issues', 'next-steps'],
    list: '审计查出问题整改情况',
    label: '问题',
    lines: [STATUS, MEASURES],
    closing: REPORT_END,
    words: [
      ['巡察反馈', '审计查出'],
      ['巡察', '审计'],
    ],
  },
  environment: {
    title: '${1:××局}关于生态环境保护督察反馈问题整改完成情况的公示',
    background: `${PERIOD}，\${4:省生态环境保护督察组}对\${5:我市}开展了生态环境保护督察。\${7:${DATE}}，\${4:省生态环境保护督察组}反馈了督察意见。现将整改完成情况予以公示。`,
    chapters: ['problem-list'],
    list: '督察反馈问题整改情况',
    label: '问题',
    lines: ['责任单位：${1:××}；整改时限：${2:××××年×月底前}。', STATUS, MEASURES],
    closing: TEMPLATES.contact,
    words: [['巡察', '督察']],
  },
  meeting: {
    title: '${1:中共××党组}关于${3:××××年度}民主生活会整改落实情况的报告',
    addressee: '${1:中共××组织部}：',
    background: `根据\${1:×委}统一部署，\${7:${DATE}}，\${5:我单位}召开了民主生活会。现将整改落实情况报告如下。`,
    chapters: ['organisation', 'problem-list', 'next-steps'],
    list: '查摆问题整改情况',
    label: '问题',
    lines: [RESPONSIBLE, STATUS, MEASURES],
    closing: REPORT_END,
    words: [
      ['巡察反馈', '查摆'],
      ['巡察', ''],
    ],
  },
  campaign: {
    title: '${1:中共××党组}关于${3:××××}专项整治问题整改情况的通报',
    background: `根据\${1:×委}统一部署，${PERIOD}，\${5:我单位}开展了专项整治。现将问题整改情况予以通报。`,
    chapters: ['organisation', 'problem-list', 'next-steps'],
    list: '问题整改情况',
    label: '问题',
    lines: [RESPONSIBLE, STATUS, MEASURES],
    closing: TEMPLATES.contact,
    words: [
      ['巡察反馈', ''],
      ['巡察', ''],
    ],
  },
};
