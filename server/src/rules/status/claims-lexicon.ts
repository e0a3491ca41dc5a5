/** Words of what a notice claims in numbers, as regular expressions over simplified, masked text. */

/** A list that names only the main problems. */
export const SELECTIVE = '(?:重点|主要|典型|代表性)(?:的)?(?:审计)?(?:反馈|整改)?(?:问题|事项|任务|案例)';

const NUMBER = '(\\d{1,4}|[一二三四五六七八九十两百]{1,5})';

/** N个方面, N大类: the groups of a feedback. */
export const ASPECTS = `${NUMBER}(?:个|大)?(?:大)?(方面|大类|类别|大方面|部分|板块|类(?=\\d{1,3}[个项]))`;

/** N个问题, N项整改任务, and the words that may stand between. Also turned round: 突出问题6个. */
export const PROBLEM_TOTALS = `${NUMBER}(?:个|项|条|类|大)(?:类)?((?:具体|反馈|巡[察视]|督[察导]|审计|整改|存在|班子|查摆|突出|清单|主要)*(?:问题|事项|任务|表现))(?!线索|金额|资金|点位|图斑|[上中]报)`;
export const PROBLEM_TOTALS_TURNED = `((?:具体|反馈|巡[察视]|督[察导]|审计|整改|存在|班子|查摆|突出|清单)*(?:问题|事项|任务|表现))(?:共|共计|总计|合计|有|为|共有)?${NUMBER}(?:个|项|条|类)`;

/** The clause tells who found these: the inspection. Then they are what the list below must hold. */
export const FED_BACK =
  '反馈|指出|提出|查摆|查出|交办|移交|反映的|所列|列明|通报|牵头整改|牵头的|负责落实|负责整改|梳理出|梳理形成|对照检查';

/** Weaker: taken for the feedback where nothing stronger stands. */
export const TAKEN_UP = '对照|针对|围绕|聚焦|涉及|共有?|对|把|将';

/** Some of them, those of another inspection, or what the office found itself. */
export const OTHER_PROBLEMS =
  '其中(?!涉及[^，。；]{1,8}[省市区县旗乡镇局我本])|其余|剩余|余下|尚有|仍有|还有|未完成|领办|认领(?!了?(?:反馈|巡|督|审计))|牵头办理|包抓|包案|难点|难度|重点|棘手|交叉|共性|个性|等$|上一?[轮次届]|上一?年度?|结转|同期|历次|历轮|往年|以往|前期|去年|自查|排查|检查发现|(?:专项检查|督查|抽查|暗访)(?!组|中?(?:反馈|指出|交办|提出|移交))|发现|收集|征集|征求|受理|解决了?|化解|协调|纠正|群众|信访|线索|转办|投诉|举一反三|责令|立案';

/** What the office made of them: 将8个问题分解为31项任务. */
export const MADE_OF_THEM = '分解|细化|拆分|分为|转化|形成|制定|确定|明确|列出|建立';

/** What else is counted in such sentences: behind it a number of things done is not one of problems. */
export const OTHER_COUNTS = (() => {
  const nouns = '措施|制度|机制|线索|信访|案件|诉求|隐患|资金|金额|建议|意见|投诉|举措|项目|会议|方案';
  return `(?:${nouns})[^，,。；;\\d]{0,4}\\d|\\d+(?:个|项|条|件|次)[^，,。；;\\d]{0,8}(?:${nouns})`;
})();

const DIGITS = '(?<count>\\d{1,6}(?:\\.\\d+)?)';

const MAKE = '(?:建立|健全|建章立制|修订|完善|制定|出台|新建)';

/** Figures that belong to the whole rectification: what (label or noun), how many, in which unit. */
export const FIGURES: readonly string[] = [
  `(?<label>(?:共|累计|已)?${MAKE}[、，和与及]?(?:${MAKE})*(?:的|了|各类|相关|各项|规章)?[一-龥]{0,6}?)(?<noun>制度(?:机制|文件)?|机制|办法)(?:共|共计)?${DIGITS}(?<unit>项|个)`,
  // 建立健全的23项制度 are those of 建立健全制度23项.
  `(?<label>${MAKE}(?:[、和]?${MAKE})*)的${DIGITS}(?<unit>项|个)(?<mod>[一-龥]{0,4}?)(?<noun>制度(?:机制|文件)?|机制|办法)`,
  `(?<label>制定|提出|细化|形成|研究制定|明确|确定|列出|采取|梳理)(?:了|的)?(?<noun>整改措施)(?:共|共计)?${DIGITS}(?<unit>条|项)`,
  `(?:制定|提出|细化|形成|明确|确定|列出|梳理)的${DIGITS}(?<unit>条|项)(?<noun>(?:整改)?措施)`,
  // 36条措施已落实34条
  `${DIGITS}(?<unit>条|项)(?<noun>(?:整改)?措施)(?=[，,]?(?:中?[，,]?(?:已|均|现|全部)|的?落实情况|逐[条项]|每[条项]|的?落实情况))`,
  `(?<label>(?:第[一二三四]|四)种形态[一-龥]{0,6}?)(?:共|共计|了)?${DIGITS}(?<unit>人次|人|名)`,
  `(?<label>(?:追责)?问责(?:处理|追责)?|批评教育|提醒谈话|诫勉谈话|诫勉|党纪政务处分|党纪处分|政务处分|组织处理|通报批评|书面检查|约谈)(?:共|共计|了)?${DIGITS}(?<unit>人次|人|名)`,
  `(?<label>立案(?:查处|调查|审查)?|查处|移送|受理|办结)(?<noun>[一-龥]{0,8}(?:案件|线索|信访件?|举报件?))(?:共|共计)?${DIGITS}(?<unit>件|起|宗|个)`,
  `(?<label>退缴|追缴|清退|收缴|追回|挽回)(?<noun>[一-龥]{2,10})${DIGITS}(?<unit>万元|元|亿元)`,
];

/** So a part that looks ahead speaks of what has been done: 整改期间共问责6人. */
export const LOOKS_BACK =
  '对(?=\\d{1,3}[条项](?:整改)?措施)|截[至止]|整改(?:期间|以来|中|过程中)|集中整改期|目前|现已|的(?=\\d)|累计|共计?(?=问责|追责|处理|处分|约谈|建立|制定|修订|出台|完善|退缴|追缴|清退|收缴|追回|挽回)';

/** The figure covers a part only. */
export const SCOPES =
  '其中|(?<!整改)以来|新增|本月|上半年|下半年|第[一二三四]季度|今年|去年|分别|所属|下属|另|再|拟|计划';
