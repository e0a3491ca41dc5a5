/** A word that is written for another one. `before` and `after` are what must stand around it (regular expressions). */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  readonly before?: string;
  readonly after?: string;
  /** Of a single character: what may follow. */
  readonly next?: string;
  /** Both forms are in the dictionaries. */
  readonly soft?: true;
}

const MEN =
  '(?:群众|信访人?|来信|来电|来访|家长|职工|学生|村民|居民|企业|如实|举报|及时|积极|向[^，。；\\n]{1,10}|[所被])';
const PARTNERS = '(?:各?(?:有关|相关)?(?:部门|单位|群众|家长|企业|学校|银行|公司|机构|乡镇|街道|人员|负责人))';
const SORTED =
  '(?:出|了?(?:问题|线索|清单|职责|制度|台账|流程|任务|风险)|汇总|排查|分析|归纳|总结|[^河水沟渠管道，。；\\n]{1,6}(?:问题|清单|台账|线索|短板|不足))';
/** What begins a verb phrase, so that 必需 before it is 必须; 必需品, 必需的设备 and 必需经费 name things. */
const NEEDS_DOING =
  '(?:要(?![素件点求])|按照?(?![摩键压])|严格|严肃|坚持|做[到好]|认真|加强|落实|立即|全[部程]|经(?!费|营|验|济|贸|络|销)|由|把|将|对|向|在(?![线岗编校库职建])|于|以(?!外|上|下)|依[法照据]|根据|遵[守照循]|执行|进(?:一步|行)|履行|召开|提[交请前]|报[送请批经县区市局党]|上报|纳入|通过|逐[一项级个]|双人|专人|先(?!进)|接受|参加|说明(?!书)|公[示开]|签[订字署]|实[行施]|完成|建立|制定|服从|达到|符合|具有|具备|是(?!否)|有(?![机线毒害效])|不(?![锈同])|集体|及时|如[实期]|亲自|做|下|抓(?!手)|随时|当[场面日天]|凭(?![证据])|持|共同|主动|采取|确保|保证|保持|每|同时|高度|引起|得到|写入|列入|附(?![件属加表近])|扣|整改)';

/** Wrong in a certain company only. */
const IN_CONTEXT: readonly Confusable[] = [
  { wrong: '疏理', right: '梳理', after: SORTED },
  {
    wrong: '疏理',
    right: '梳理',
    before: '(?:逐[一份项条户笔件页]|全面|系统|认真|集中|深入|仔细|再次)',
    after: '(?![^，。；\\n]{0,6}[河水沟渠管道])',
  },
  {
    wrong: '于',
    right: '与',
    next: '各有相部单群家企学银公机乡街人负',
    before: '(?:^|[，。；：\\n]|并|及时|主动|积极|加强|多次|先后|已)',
    after: `${PARTNERS}(?:进行|加强|积极|主动|及时|多次|的|之间的)?(?:沟通|联系|对接|协商|协调|衔接|合作|签订|交流|联动|核对)`,
  },
  {
    wrong: '形式',
    right: '形势',
    before: '(?:认清|看清|研判|分析|面对|适应|当前|面临的?|严峻(?:的|复杂的?)?|复杂的?|国内外?|安全|就业|经济)',
    after: '(?!主义|多样|[、上和与]|化|要件|审查|各异|单一|各样)',
  },
  { wrong: '形式', right: '形势', after: '(?:依然|仍然|十分|异常)?(?:严峻|逼人|喜人|紧迫)' },
  {
    wrong: '必需',
    right: '必须',
    before: '(?<!所|生活|生产|基本|日常|急|非)',
    after: NEEDS_DOING,
  },
  { wrong: '必须', right: '必需', after: '(?:品|的(?:设备|物资|经费|条件|资金))' },
  {
    wrong: '反应',
    right: '反映',
    before: MEN,
    after:
      '(?:(?:的|了|出)?(?:“[^“”\\n]{1,20}”)?|(?:的|了|出)[^，。；\\n]{2,16})(?:问题|情况|状况|意见|诉求|线索|困难|事项|纠纷|矛盾)',
  },
  {
    wrong: '反应',
    right: '反映',
    before:
      '(?:针对|对于?|就)[^，。；\\n]{0,8}(?:群众|职工|师生|教师|学生|家长|村民|居民|业主|住户|商户|司机|乘客|患者|农户|客商|企业|党员|干部|用户|旅客)',
    after: '的(?!速度|时间|机制|能力|预案|堆|釜|物|原理|条件|温度)',
  },
  {
    wrong: '反应',
    right: '反映',
    before:
      '(?:向|跟)[^，。；\\n]{1,8}(?:干部|组织|党组|党委|支部|部门|单位|街道|社区|村委会?|领导|我们|政府|办公室|窗口|网格员|工作组|巡察组)',
    after: '(?=[，。；、）])',
  },
  { wrong: '反应', right: '反映', before: '(?:如实|真实|客观|准确|全面)', after: '(?![速灵迟])' },
  // 群众反映强烈的突出问题 is the set phrase.
  {
    wrong: '反应',
    right: '反映',
    before: '(?:群众|百姓|村民|居民|职工|师生|家长|企业|社会|各方面?)',
    after: '(?:十分|非常|较为?|最)?强烈',
  },
  { wrong: '反映', right: '反应', after: '(?:迅速|快速|敏捷|迟缓|迟钝|及时有力)' },
  {
    wrong: '权利',
    right: '权力',
    before: '(?:公|行政|小微|规范|约束|监督|制约|行使)',
    after: '(?:运行|清单|寻租|监督|制约|配置)',
  },
  { wrong: '其它', right: '其他', soft: true },
];

/** Wrong wherever it stands as a word: the wrong form, the right one and, where other words could meet so, what follows. */
const ALWAYS = `
布署 部署 (?!名)
按装 安装 (?![机备修卸载配置箱])
按排 安排 (?![名序放水污查练位列行队除班])
座落 坐落 (?:于|在)
防犯 防范 (?![罪案])
复盖 覆盖 (?:率|面|范围|所有|城乡|到)
报消 报销 (?:费用|票据|单据|凭证|手续|制度|了|[。，；、])
核消 核销 (?:手续|资金|了|[。，；、])
消号 销号 (?![码牌源段])
克守 恪守 (?:职责|纪律|本职|党|法|廉)
廉结 廉洁 (?:自律|从政|文化|风险|[。，；、])
推委 推诿 (?:扯皮|塞责|[。，；、])
惯彻 贯彻|松驰 松弛|泻露 泄露|舞敝 舞弊|针贬 针砭|通迅 通讯|追朔 追溯|震憾 震撼|脉博 脉搏|幅射 辐射|渲泄 宣泄
竟聘 竞聘|竟争 竞争|拔款 拨款|拔付 拨付|划拔 划拨|挪用工款 挪用公款|从严制党 从严治党|党风联政 党风廉政
持而不息 驰而不息|警钟常鸣 警钟长鸣|防患未燃 防患未然|举一返三 举一反三|以偏盖全 以偏概全|再接再励 再接再厉
按步就班 按部就班|迫不急待 迫不及待|一如继往 一如既往|坚定不疑 坚定不移|持之以衡 持之以恒
`;

/** 帐 is a tent, 账 an account. */
const ACCOUNTS =
  '帐务 帐目 帐户 帐号 帐款 帐本 帐簿 帐外 帐面 记帐 报帐 台帐 转帐 入帐 建帐 对帐 查帐 挂帐 欠帐 销帐 坏帐 呆帐 结帐 总帐 明细帐 往来帐 做帐';

const PAIRS = ALWAYS.trim()
  .split('\n')
  .flatMap((line) => (line.includes('(?') ? [line] : line.split('|')))
  .map((entry): Confusable => {
    const [wrong = '', right = '', after] = entry.split(' ');
    return { wrong, right, ...(after === undefined ? {} : { after }) };
  });

const ACCOUNT_WORDS = ACCOUNTS.split(' ').map((wrong): Confusable => ({
  wrong,
  right: wrong.replace('帐', '账'),
  after: '(?![篷幕房子中])',
}));

export const CONFUSABLES: readonly Confusable[] = [...IN_CONTEXT, ...PAIRS, ...ACCOUNT_WORDS];
