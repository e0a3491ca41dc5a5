/** What bodies do, as their names say it: a name that differs in this is another body, not a slip of the pen. */
export const BODIES =
  '教育|体育|教体|财政|民政|审计|统计|税务|商务|林业|农业|渔业|水利|水务|司法|公安|交通|卫生|卫健|文化|文旅|旅游|人社|住建|城建|城管|环保|生态|应急|医保|信访|档案|粮食|气象|地震|邮政|烟草|电力|人防|外事|侨务|台办|统战|宣传|组织|政法|编办|团委|妇联|残联|工会|工商|质监|药监|市监|科技|科协|发改|工信|国资|金融|规划|国土|园林|市政|供销|畜牧|农机|法院|检察|公路|铁路|港航|海事';

/** 东、西、第一、第二: a difference that makes another body. */
export const DISTINGUISHING = /[一二三四五六七八九十百\d东西南北中上下前后左右内外大小新老高分总]/;

/** Left out by custom: 文化和旅游局 → 文化旅游局; 市、县 in a name that is no formal one. */
export const DROPPED_BY_CUSTOM = '^[和与及暨省市县区]$';

/** The own body speaks: what only the inspected body does. */
export const OWN_VERBS =
  '高度重视|坚持(?:每|按|定期|一体|边|以上率下)|每(?:周|月|季度|半月|半年)(?:听取|研究|调度)|定期(?:听取|研究|调度)|\\d{1,2}次(?:召开|研究|听取|专题)|先后(?:\\d{1,2}[次场]|多次)?(?:召开|研究|听取|专题)|坚决扛|切实扛|扛牢|认真履行|切实履行|主动扛|第一时间|迅速(?:召开|成立|行动|部署)|坚持把|把巡[察视]整改|将巡[察视]整改|[把将](?:审计|督[察查])[^。；\\n]{0,8}整改[^。；\\n]{0,6}(?:作为|摆在|列为|纳入)|成立[^。；\\n]{0,16}整改|召开[^。；\\n]{0,24}(?:整改|反馈|民主生活会)|制定[^。；\\n]{0,20}整改|研究[^。；\\n]{0,12}整改|多次(?:召开|研究)|专题研究|统筹推进|全面落实|严格落实|严格对照|对照[^。；\\n]{0,12}(?:反馈|整改)|诚恳接受|照单全收|深刻(?:认识|反思)|压实|以[^。；\\n]{0,12}为契机|主要负责(?:同志|人)|班子成员|领导班子';

/** What a body does for its own rectification, said at the start of a sentence. */
export const TAKES_STEPS =
  '(?:先后|已|均|全面|及时|立即|迅速|认真|专门)?(?:印发|制定|出台|修订|建立|健全|完善|成立|召开|实行|推行|组织|严格|坚持|逐[一项条个]|每|进一步)';

/** A sentence that says so is about somebody else: a partner, a neighbour, a former office, an example. */
export const PARTNERS =
  '我[局委院校县区市旗办站所馆]|本[局院校县区市旗委]|你[局委院校]|协[助查作商]|支援|援助|配合|交叉|互[查检评学访认换]|跨[县区市]|联[合动席]|会同|共同|双方|移[交送]|来[函文电访我信]|[复回去致]函|抄送|对口|帮扶|借[鉴用调]|交流|取经|考察|观摩|经验|案例|为例|教训|曝光|派[员人出驻\\d一二三四五六七八九十两]|毗邻|相邻|邻[县区市近]|共[享建]|提供|发来|转来|调[入任出]|[原曾]任|挂职|前身|[受应]邀|邀请|答复|反馈(?:称|给)|兄弟|签[订署]';

/** Quoted names of campaigns and systems; other quotations are people's words. */
export const NAMED_THINGS =
  '行动|活动|工程|大讨论|机制|制度|模式|平台|品牌|开放日|专项|计划|项目|工作法|课堂|讲堂|论坛|竞赛|大赛|专班|体系|系统|主题|学习|教育|培训|专栏|热线|窗口|服务|方案|办法|基地|工作室|驿站|联盟|志愿|之家|讲坛|夜校|微课|集市|行动日';

/** 学习办法 and 学习制度 are two papers, 2022年 and 2023年 two years. */
export const OTHER_EDITION =
  /[\d零〇一二三四五六七八九十百两首上下前后初中高小幼春夏秋冬早晚新旧东西南北]|办法|制度|方案|细则|规定|规则|意见|通知|清单|计划|规划|要点|条例|报告|通报|预案|流程|指南|标准|合同|协议|台账|学校|医院|乡|镇|村|街道|社区|县(?!域)|市(?!民)|区(?!域)|省|局|委|办|党|男|女|工作|实施|管理|正|副|师|生|试行|暂行|修订|修正|草案|征求意见/;

/** Words that a clerk drops from or adds to the name of a paper of one's own, with the kind of paper that follows them. */
export const DROPPED_FROM_TITLES = '实施|工作|管理';
export const KINDS_OF_PAPER = '细则|方案|办法|规定|规则|规程|制度|流程|清单|台账';

/** A paper of one's own begins with the place or the body; those of higher bodies have their own 实施细则. */
export const OWN_PAPER = /^[^\u300a\u300b]{1,10}?(?:[县区市旗镇乡]|街道|[局院校]|公司|中心)/;

/** What leaders do, right behind their names. One of an office (任组长) or of a list does nothing. */
export const LEADERS_DO =
  '(?:先后|多次|亲自|现场|再次|当场|当天|带头|分别|逐[一项条个]|每[周月季]|定期|第一时间|始终|率先|主动|还|并|又|均|则|专程){0,3}(?:强调|指出|要求|主持|讲话|部署|传达|带头|带队|带领|带着|率队|率领|牵头|领办|包抓|出席|参加|列席|作(?:了)?(?:题为|表态|动员|讲话|报告|专题|检查|说明|发言)|讲授|讲(?:专题)?党课|为[^，。；]{1,14}(?:讲|授|作|上)|表示|代表|亲自|到[^，。；位]|赴|深入|前往|来到|走[访进]|听取|审[定阅核签]|批示|签[批发]|督[办导促查]|调[研度]|约谈|检查|指导|召[开集]|组织|研究|推动|协调|现场|对|就|以[^，。；]{1,20}为|与[^，。；]{1,14}(?:谈|签|开展|进行)|负责|自觉|坚持|切实|认真|严格|逐[一项条个户]|先后|多次)';

/** In front of 同志, but no names. */
export const NO_LEADERS =
  '常委|任何|方面|程序|高层|高级|安全|文明|时任|和各|和全|和有|于有|单位|管理|包联|房管|金融|江西|白天';
