/** What bodies do, as their names say it: a name that differs in this is another body, not a slip of the pen. */
export const BODIES =
  '教育|体育|教体|财政|民政|审计|统计|税务|商务|林业|农业|渔业|水利|水务|司法|公安|交通|卫生|卫健|文化|文旅|旅游|人社|住建|城建|城管|环保|生态|应急|医保|信访|档案|粮食|气象|地震|邮政|烟草|电力|人防|外事|侨务|台办|统战|宣传|组织|政法|编办|团委|妇联|残联|工会|工商|质监|药监|市监|科技|科协|发改|工信|国资|金融|规划|国土|园林|市政|供销|畜牧|农机|法院|检察|公路|铁路|港航|海事';

/** 东、西、第一、第二: a difference that makes another body. */
export const DISTINGUISHING = /[一二三四五六七八九十百\d东西南北中上下前后左右内外大小新老高分总]/;

/** Left out by custom: 文化和旅游局 → 文化旅游局; 市、县 in a name that is no formal one. */
export const DROPPED_BY_CUSTOM = '^[和与及暨省市县区]$';

/** The own body speaks: what only the inspected body does. */
export const OWN_VERBS =
  '高度重视|坚持(?:每|按|定期|一体|边|以上率下)|每(?:周|月|季度|半月|半年)(?:听取|研究|调度)|定期(?:听取|研究|调度)|先后召开|坚决扛|切实扛|扛牢|认真履行|切实履行|主动扛|第一时间|迅速(?:召开|成立|行动|部署)|坚持把|把巡[察视]整改|将巡[察视]整改|成立[^。；\\n]{0,16}整改|召开[^。；\\n]{0,24}(?:整改|反馈|民主生活会)|制定[^。；\\n]{0,20}整改|研究[^。；\\n]{0,12}整改|多次(?:召开|研究)|专题研究|统筹推进|全面落实|严格落实|严格对照|对照[^。；\\n]{0,12}(?:反馈|整改)|诚恳接受|照单全收|深刻(?:认识|反思)|压实|以[^。；\\n]{0,12}为契机|主要负责(?:同志|人)|班子成员|领导班子';

/** Quoted names of campaigns and systems; other quotations are people's words. */
export const NAMED_THINGS =
  '行动|活动|工程|大讨论|机制|制度|模式|平台|品牌|开放日|专项|计划|项目|工作法|课堂|讲堂|论坛|竞赛|大赛|专班|体系|系统|主题|学习|教育|培训|专栏|热线|窗口|服务|方案|办法';

/** 学习办法 and 学习制度 are two papers, 2022年 and 2023年 two years. */
export const OTHER_EDITION =
  /[\d零〇一二三四五六七八九十百两首上下前后初中高小幼春夏秋冬早晚新旧东西南北]|办法|制度|方案|细则|规定|规则|意见|通知|清单|计划|规划|要点|条例|报告|通报|预案|流程|指南|标准|合同|协议|台账|学校|医院|乡|镇|村|街道|社区|县(?!域)|市(?!民)|区(?!域)|省|局|委|办|党|男|女|工作|实施|管理|正|副|师|生/;

/** Verbs that show a leader at work, with the name before them. */
export const LEADERS_DO =
  '强调|指出|要求|主持|讲话|部署|传达|带头|带队|牵头|出席|参加|作(?:了)?(?:表态|动员|讲话|报告)|表示|代表|率队|亲自';
