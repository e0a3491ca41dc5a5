import type { Profile, Role } from '../notice/model';

/** A date still to be filled in: what no reader takes for a real one. */
const DATE = '××××年×月×日';

/** Text of the parts that quick fixes insert, as snippet bodies, one string a paragraph. */
export const TEMPLATES = {
  title: {
    report: '中共${1:机关全称}党组关于落实${2:××巡察组}反馈意见整改情况的报告',
    other: '中共${1:机关全称}党组关于巡察整改进展情况的通报',
  },
  organ: '中共${1:机关全称}党组',
  addressee: '中共${1:××委}巡察工作领导小组：',
  background: {
    report: `根据\${1:×委}统一部署，\${2:${DATE}}至\${3:×月×日}，\${4:×委第×巡察组}对\${5:我单位}开展了\${6|常规,专项,提级|}巡察。\${7:${DATE}}，巡察组反馈了巡察意见。现将整改情况报告如下。`,
    other: `根据\${1:×委}统一部署，\${2:${DATE}}至\${3:×月×日}，\${4:×委第×巡察组}对\${5:我单位}开展了\${6|常规,专项,提级|}巡察。\${7:${DATE}}，巡察组反馈了巡察意见。按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。`,
  },
  organisation:
    '反馈会后，${1:局党组}高度重视整改工作，成立巡察整改工作领导小组，制定整改方案，逐项明确责任领导、责任科室和完成时限，${2:召开会议、调度督办等情况}。',
  inspectionPeriod: `\${1:${DATE}}至\${2:×月×日}，`,
  feedbackDate: `\${1:${DATE}}，`,
  legalBasis: '按照党务公开原则和巡察工作有关要求，',
  inspectionBody: '${1:×委第×巡察组}',
  contact: [
    '欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。联系电话：${1:区号-电话号码}；邮政地址：${2:详细地址}（邮政编码：${3:六位编码}）；电子邮箱：${4:单位邮箱}。',
  ],
  contactChannels: '联系电话：${1:区号-电话号码}；邮政地址：${2:详细地址}；电子邮箱：${3:单位邮箱}。',
  signature: '${1:机关全称}',
  date: `\${1:${DATE}}`,
  statusValues: '已完成整改,已完成整改并长期坚持,基本完成整改,正在整改,长期坚持',
  measures: '一是${1:措施与成效}。二是${2:措施与成效}。',
} as const;

/** Heading and first paragraphs of a chapter that is missing. */
export const CHAPTERS: Partial<Record<Role, { readonly title: string; readonly paragraphs: readonly string[] }>> = {
  organisation: {
    title: '整改工作组织情况',
    paragraphs: [
      '（一）加强组织领导。${1:成立领导小组、召开会议等情况}。',
      '（二）压实整改责任。${2:制定方案、清单等情况}。',
      '（三）强化督促检查。${3:调度、督办等情况}。',
    ],
  },
  overall: {
    title: '总体情况',
    paragraphs: [
      '截至${1:×月×日}，巡察反馈的${2:×}个问题中，已完成整改${3:×}个，正在整改${4:×}个，整改完成率${5:×}%。',
    ],
  },
  'problem-list': {
    title: '巡察反馈问题整改进展情况',
    paragraphs: [
      '问题1：${1:反馈的问题}。',
      '整改进度：${2|已完成整改,已完成整改并长期坚持,基本完成整改,正在整改,长期坚持|}。',
      '整改措施：一是${3:措施与成效}。',
    ],
  },
  'remaining-issues': {
    title: '存在的主要问题',
    paragraphs: ['${1:尚未整改到位的问题及原因}。'],
  },
  'next-steps': {
    title: '下一步打算',
    paragraphs: [
      '（一）持续深化整改。对已完成的问题适时开展“回头看”，对${1:尚未完成的问题}明确时限、挂账督办。',
      '（二）健全长效机制。${2:拟建立和完善的制度}。',
      '（三）推动成果转化。${3:以整改促工作的安排}。',
    ],
  },
};

/** Reports have their own wording; all other profiles speak to the public. */
export function byProfile<T>(variants: { readonly report: T; readonly other: T }, profile: Profile): T {
  return profile === 'report' || profile === 'audit' ? variants.report : variants.other;
}
