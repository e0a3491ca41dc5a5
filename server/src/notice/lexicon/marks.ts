/** Words that, with an ordinal, open a problem: 问题1：, 反馈问题一：, 整改任务：. Longest first. */
export const PROBLEM_WORDS = [
  '巡察反馈问题',
  '反馈清单',
  '问题清单',
  '整改清单',
  '反馈事项',
  '反馈问题',
  '具体问题',
  '查摆问题',
  '检视问题',
  '突出问题',
  '主要问题',
  '重点问题',
  '审计问题',
  '整改问题',
  '整改任务',
  '整改事项',
  '反馈意见',
  '序号',
  '任务',
  '事项',
  '问题',
] as const;

/** Words that open a problem without any ordinal, if a colon follows: 整改任务：…. */
export const BARE_PROBLEM_WORDS: ReadonlySet<string> = new Set([
  '整改任务',
  '整改事项',
  '反馈问题',
  '整改问题',
  '问题',
]);

/** What an aspect is called after 第一: 第一方面：, 第二类问题：. Longest first. */
export const ASPECT_WORDS = ['个方面', '大方面', '方面', '大类', '类问题', '类', '部分', '板块'] as const;

/** What a problem is called after 第一 or 第12: 第四项：, 第3项整改任务：. Longest first. */
export const COUNTED_PROBLEM_WORDS = [
  '项反馈问题',
  '项具体问题',
  '项整改任务',
  '项整改事项',
  '项问题',
  '项任务',
  '个问题',
  '项',
] as const;

/** What is counted in whole numbers: 4个部门, 3家企业. */
export const WHOLE_COUNTERS = '个家名处户所宗起件条项人辆座';

/** These begin like them and have decimals: 2.5个百分点. */
export const DECIMAL_COUNTERS = ['个百分点', '个小时', '个月', '个工作日', '个学时', '个基点', '人次'] as const;

/** After 一、 these show that no ordinal was meant: 一、二年级, 三、四季度. */
export const COUNTED_AFTER_NUMERAL = [
  '年级',
  '季度',
  '月',
  '级',
  '类',
  '等',
  '区',
  '线',
  '楼',
  '期',
  '把手',
  '号',
] as const;

/** The word that makes 一 an enumeration: 一是, 二是. */
export const ENUMERATION_WORD = '是';

/** Opens the list of what is attached, with a colon behind it. */
export const ATTACHMENTS = '附件';
