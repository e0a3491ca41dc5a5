/** Counters of things; an amount in one is comparable with an amount in the same only. */
export const COUNTERS =
  '人次|家次|户次|处次|车次|批次|台次|场次|件次|件套|平方米|平方公里|立方米|公里|公顷|千米|千克|千瓦|千伏|个百分点|元|[\\u4e00-\\u9fff]';

/** No counters: dates, ordinals, clock times. */
export const NO_COUNTER = /^[年月日号时点分届度级岁后前至到和与及或的是为等以多余]/;

/** 个, 项, 条 and 件 change places: 8个问题 … 已完成6项. */
export const LOOSE_COUNTERS: ReadonlySet<string> = new Set(['个', '项', '条', '件']);

/** About how many, not how many. 其余2个 and 剩余2个 are exact: 余 tells of that behind a number only. */
export const APPROXIMATE = /(?:约|近|超|逾|多|达到?约|不少于|不低于|至少|以上|左右)\s?$/;
export const APPROXIMATE_AFTER = /^(?:以上|以下|以内|左右|余|多)/;

/** How far a thing has come. Read in this order: 未完成 and 正在整改 contain words for “done”. */
export const OPEN = /未|尚|仍|正在|推进|进行中|持续|在办|待|其余|剩余|还有|继续/;
export const PARTLY = /基本|部分|阶段|初步|大部/;
export const DONE = /已|完成|办结|到位|销号|办毕|结案|收回|追回|整改/;

/** Families of words that leave nothing out. Labels of one family, on two of its sides at least, must add up. */
export const COMPLEMENTS: readonly (readonly RegExp[])[] = [
  [
    /^(?!.*(?:修订|修改|完善|修编)).*(?:新建|新制|新订|新出|新增|新设|制定|建立|出台)/,
    /修订|修改|完善|修编|修正/,
    /废止/,
  ],
  [/不属实|失实|查否|不实|不成立/, /部分属实|基本属实/, /^(?!.*(?:不|部分|基本)属实).*(?:属实|查实|成立)/],
  [/男/, /女/],
  [/不合格|不达标|未达标|不符合/, /(?<![不未])(?:合格|达标|符合)/],
  [/无效/, /有效/],
  [/(?:违法|违规|非法|不合法|不合规)/, /(?<![违非不])合(?:法|规)/],
];

/** Families that usually leave nothing out: believed only where the sum is nearly right. */
export const USUAL_COMPLEMENTS: readonly (readonly RegExp[])[] = [
  [
    /批评教育|教育帮扶|责令检查/,
    /提醒|谈话|约谈/,
    /诫勉/,
    /党纪|党内|政务|政纪|处分/,
    /组织处理|组织调整|免职|调离/,
    /通报|移送|移交/,
  ],
  [/立行立改/, /限期|分阶段/, /长期|持续/],
  [/撤销|注销|取缔|关停|拆除/, /限期|责令|整改|规范|改造|提升/],
  [/城区|城镇|城市/, /农村|乡镇|镇村|乡村/],
  [/班子/, /个人|成员/],
  [/省级|省本级/, /市级|市本级/, /[县区]级|[县区]本级/, /[乡镇]级|乡镇/, /村级|村（社区）/],
];

/** What a total counts where its parts stand further on without 其中. */
export const TOTALLED = /问题|事项|任务|表现|线索|意见|建议|信访|隐患|项目|举报|诉求|资金|金额|制度|件|总|共/;

/** Counters of a list that names each of its things: 3所学校. Persons and times are left out: those are kinds. */
export const LIST_COUNTERS = '大类|个|所|家|类|种|项|大|处|门|座|支|部(?!门)|张|本|级|方面|县|镇|乡|村|社区|街道';
/** Things that are acts or sides: a verb before the number belongs to the list (讨论决定、任职5个环节). */
export const ABSTRACT_THINGS =
  /^(?:环节|方面|领域|维度|阶段|步骤|程序|类型|方式|层面|渠道|途径|板块|要素|原则|意识|关系|重点|工程|行动|机制|制度|清单|台账|专业|学科|课程|岗位|指标)/;
/** After 大, 类, 种, 方面 no thing need be named. */
export const CLOSED_COUNTER = /^(?:类|种|大类|方面|大|级)$/;

/** A verb before the number: the number counts its object, not the list. */
export const ACTS =
  /(?:组成|成立|设立|设置|新建|建成|增设|建立|划分|分为|分成|形成|开展|完成|发现|查出|查处|排查|整改|梳理|归纳|制定|修订|完善|解决|清理|清退|关停|拆除|约谈|检查|督查|督办|督导|指导|帮扶|走访|调研|配备|新增|选派|培训|举办|召开|组织|牵头|负责|推进|实施|推动|落实|协调|会同|联合|认定|评选|评定|创建|打造|打通|引进|招引|签订|签约|开通|开放|开办|申报|承担|承办|涉及|覆盖|包含|包括|选取|抽取|抽查|随机|问责|处理|处置|处罚|通报|公布|公示|收集|征集|办理|受理|化解|提出|反馈|指出|汇总|编制|编印|印发|出台|废止|整合|合并|撤销|改造|修缮|建设|购置|安排|投入|确定|明确|选择|列为|纳入|位于|各学段|共有|拥有|取得|获得|分别|各自|其他|其余|上述|以上|以下|至少|不少于|超过)(?![部室局站厂所栏科股队委办]|中心)|(?:这|该|各|每|另|的|等|有|了|约|近|余|达|前|后|第|在|至|到|为|对|将|把|向|从|成|设|出)$/;
/** A preposition inside an item begins another list: 座谈、走访形式到城东、河西. */
export const LIST_BREAK = /.(?:到|对|向|在|于|为|将|把|从|给|赴|按照|围绕|针对|通过|采取|会同|联合|以及|等|的)./;

/** Parts that add up without 其中, found by the words of one of them. */
export interface Split {
  readonly ofStatus: boolean;
  readonly words: readonly string[];
  /** What the whole counts. */
  readonly counts: RegExp;
  /** Is this the label of the whole, though it has a word of the parts in it? */
  isTotal(label: string): boolean;
}

export const SPLITS: readonly Split[] = [
  {
    ofStatus: true,
    words: ['未', '正在', '推进', '其余', '剩余', '仍'],
    counts: TOTALLED,
    isTotal: (label) => TOTALLED.test(label) && !/已|完成|到位|办结/.test(label),
  },
  {
    ofStatus: false,
    words: ['修订', '修改'],
    counts: /制度|办法|机制|文件|规定|规章|规范/,
    isTotal: (label) => /^(?:共|累计|先后|总共)/.test(label),
  },
];
