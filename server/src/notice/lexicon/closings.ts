/** A sentence that opens the contact part. Regular expressions over simplified text, tried at sentence starts. */
export const CONTACT_STARTS = [
  '(?:热忱|诚挚|衷心)?欢迎[^。\\n]{0,40}(?:监督|反映|意见|建议|反馈)',
  '公示(?:期|时间|期限|期间)',
  '(?:如|若)(?:有|对)[^。\\n]{0,40}(?:意见|建议|异议|疑问)[^。\\n]{0,30}(?:反映|反馈|联系|提出|来电|来信)',
  '(?:如|若)(?:有)?(?:意见|建议|异议)',
  '(?:监督|举报|联系|咨询|反馈|受理)(?:方式|电话|渠道)[:：]',
  '(?:联系人|联系方式)[:：]',
  '对[^。\\n]{0,30}(?:如有|有)[^。\\n]{0,12}(?:意见|建议|异议|疑问)',
  '对[^。\\n]{0,30}(?:意见|建议|异议)[^。\\n]{0,20}(?:请|可)',
] as const;

export const CONTACT_LABELS = {
  phone: ['电话', '热线', '手机', '联系方式', '座机', '电话号码'],
  address: [
    ...[
      '通讯地址',
      '通信地址',
      '邮政地址',
      '邮寄地址',
      '联系地址',
      '办公地址',
      '来信地址',
      '来访地址',
      '地址',
      '邮政信箱',
      '信箱地址',
      '收信地址',
      '受理地址',
      '信函地址',
    ],
  ],
  postcode: ['邮政编码', '邮编'],
  /** A number after one of these is none of ours. */
  otherNumber: ['传真'],
} as const;

/** How the name of a body ends. */
export const ORGAN_ENDINGS = [
  ...[
    '党组',
    '党委',
    '党工委',
    '工委',
    '委员会',
    '党支部',
    '总支部',
    '党总支',
    '纪委',
    '支部',
    '政府',
    '办公室',
    '办事处',
    '管委会',
    '领导小组',
    '指挥部',
  ],
  ...[
    '局',
    '厅',
    '部',
    '委',
    '处',
    '院',
    '校',
    '大学',
    '学院',
    '中学',
    '小学',
    '医院',
    '公司',
    '集团',
    '中心',
    '银行',
    '联合会',
    '总工会',
    '工会',
    '协会',
    '法院',
    '检察院',
    '街道',
    '镇',
    '乡',
    '县委',
    '市委',
    '区委',
    '站',
    '所',
    '社',
    '馆',
    '会',
  ],
] as const;

/** Genre words at the end of a title, most telling first. */
export const GENRES = ['通报', '报告', '公告', '公示', '情况说明', '通告', '函', '汇报'] as const;

/** What a title without a genre word ends with at least. */
export const TITLE_TAILS = ['情况', '进展', '结果', '方案'] as const;

/** Words that make a line above the text a title. */
export const TITLE_WORDS = ['关于', '整改', '巡察', '巡视', '审计', '督察', '通报', '报告', '公示', '中共'] as const;
