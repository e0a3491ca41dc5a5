/** How the text below the title begins: the formula sentence of the background. */
export const BACKGROUND_STARTS = [
  '根据',
  '按照',
  '依据',
  '遵照',
  '为',
  '自',
  '近期',
  '经',
  '今年',
  '去年',
  '20',
  '２０',
  '现将',
  '受',
  '收到',
  '在',
] as const;

/** The lead-out that ends the background: 现将…予以公布 / 报告如下. */
export const LEAD_OUT =
  '(?:现|兹)?(?:将|就).{0,60}?(?:公布|通报|公示|公开|公告|报告|汇报)|(?:公布|通报|公示|公告|报告|汇报)如下';

/** Lead-outs by genre. */
export const REPORT_LEAD_OUT = ['报告如下', '汇报如下', '报告于后'] as const;
export const PUBLIC_LEAD_OUT = [
  '予以公布',
  '予以通报',
  '通报如下',
  '公布如下',
  '公告如下',
  '予以公示',
  '公示如下',
  '予以公告',
  '向社会公开',
  '予以公开',
] as const;

/** An unheaded paragraph that begins so gives the totals. */
export const OVERALL_STARTS = [
  '截至',
  '截止',
  '目前',
  '总体',
  '经过',
  '经统计',
  '从整改情况看',
  '从总体',
  '反馈的',
  '巡察反馈',
  '巡视反馈',
  '此次巡察',
  '本次巡察',
  '整改期间',
] as const;

/** A sentence with totals: a number of problems and how many of them are done. */
export const OVERALL_FIGURES =
  '(?:问题|事项|任务|意见|表现)[^。]{0,40}?(?:完成|整改到位|办结|销号)[^。\\d]{0,12}\\d+|\\d+(?:个|项|条)[^。]{0,30}?(?:问题|事项|任务|意见)[^。]{0,40}?(?:已|全部|均)[^。，]{0,6}(?:完成|整改到位|办结|销号)';

/** An unheaded paragraph that tells how the body organised the work. */
export const ORGANISATION_WORDS = [
  ...[
    '高度重视',
    '领导小组',
    '反馈会后',
    '扛起',
    '主体责任',
    '第一时间',
    '照单全收',
    '专题会议',
    '整改方案',
    '整改清单',
    '第一责任人',
    '民主生活会',
    '组织领导',
    '立即召开',
    '工作专班',
    '整改专班',
    '推进会',
    '整改台账',
    '反馈会议',
    '立即行动',
    '先后召开',
    '整改例会',
    '逐条研究',
    '分头认领',
    '主动认领',
    '专题研究',
  ],
] as const;

/** An unheaded paragraph of next steps begins so. */
export const NEXT_STEPS_STARTS = ['下一步', '下步', '下阶段', '下一阶段', '接下来', '今后', '后续'] as const;
