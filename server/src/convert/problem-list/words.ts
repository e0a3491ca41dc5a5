/** A heading over several problems: …方面, …方面存在的问题：. */
export const GROUP_ENDING =
  /(?:方面|领域|环节)(?:存在的?|的)?(?:主要|突出|具体)?(?:问题)?[：:。]?$|[^。；;]{2,}问题[：:]$/;

/** What stands above a list and is none of its lines. */
export const LIST_TITLE = /(?:清单|台账|一览表|汇总表|明细表|反馈意见|问题如下[：:]?|通报|报告)$/;

/** Headings of the column with the problems. */
export const PROBLEM_COLUMN =
  /^(?:(?:巡察|巡视|审计|督察|检查)?(?:反馈|发现|指出|查出)?的?(?:具体|存在|主要|突出|查摆|检视)?的?问题(?:描述|表现|清单|内容|表述|摘要|名称|事项|情况)?|整改(?:任务|事项|问题)|(?:反馈|整改)?(?:意见|事项|任务)(?:内容)?)$/;
/** Headings of the column that says what a problem belongs to. */
export const GROUP_COLUMN = /^(?:问题)?(?:所属)?(?:类别|类型|方面|分类|大类|领域|板块)$/;
/** Columns that nobody misses. */
export const NUMBER_COLUMN = /^(?:序号|编号|问题序号|问题编号|序|号|No\.?)$/i;
