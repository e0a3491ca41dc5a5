// Notices of any size with invented text, in the structures that real ones have. Deterministic: no clock, no randomness
// but a seeded one, so that figures of two runs speak of the same bytes.

/** Every structure by what tells it from the others. */
export const STRUCTURES = ['labelled', 'subgroups', 'inline', 'flattened', 'traditional'];

const TITLE = '中共云泽县水务局党组关于巡察整改进展情况的通报';
const BACKGROUND =
  '根据县委统一部署，2023年3月6日至5月12日，县委第二巡察组对县水务局党组开展了常规巡察。2023年6月20日，巡察组反馈了巡察意见。按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。';
const CLOSING = [
  '欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。联系电话：0700-5550123；邮政地址：云泽县清源路18号；电子邮箱：swj@yunze.example。',
  '中共云泽县水务局党组',
  '2023年10月20日',
];

const SUBJECTS = [
  ...[
    '河湖管护责任',
    '水费收缴',
    '工程档案',
    '安全生产检查',
    '农村饮水运行维护',
    '项目资金拨付',
    '节水宣传',
    '防汛值守',
  ],
  ...['基层党组织生活', '政府采购', '干部轮岗交流', '固定资产管理', '水土保持方案审批', '取水许可核查'],
];
const DEFECTS = ['落实不到位', '不够规范', '推进缓慢', '存在短板', '把关不严', '底数不清', '重视不够', '监管缺失'];
const ACTS = [
  '召开局党组会议专题研究，逐条细化措施，明确责任股室和完成时限',
  '印发《云泽县水务局工作细则》，对审批、核查、归档等环节作出规定',
  '组织业务骨干赴各乡镇实地核查，现场指出问题并督促改正',
  '举办专题培训班，邀请市局专家授课，参训人员全部通过测试',
  '建立台账管理和定期通报制度，每月调度进展，年底纳入考核',
  '完成水源地标志牌更换和围网修复，对破损管网进行分段改造',
];
const STATUSES = [
  '已完成',
  '已整改，长期坚持',
  '正在整改，2024年6月底前完成',
  '已完成整改并长期坚持',
  '基本完成',
  '长期坚持',
];
const ASPECTS = ['贯彻落实上级决策部署', '履行主体责任', '加强作风建设', '选人用人和基层党建', '重点领域廉政风险防控'];

const DIGITS = '零一二三四五六七八九';
/** 1 … 9999 in Chinese numerals. */
export function numeral(n) {
  if (n < 10) return DIGITS[n];
  if (n < 20) return `十${n % 10 ? DIGITS[n % 10] : ''}`;
  const [unit, name] = n >= 1000 ? [1000, '千'] : n >= 100 ? [100, '百'] : [10, '十'];
  const rest = n % unit;
  const gap = rest > 0 && rest < unit / 10 ? '零' : '';
  return `${DIGITS[Math.floor(n / unit)]}${name}${rest ? gap + (rest >= 10 && rest < 20 ? '一' : '') + numeral(rest) : ''}`;
}

/** A linear congruential generator: plenty for picking words. */
function picker(seed) {
  let state = seed >>> 0;
  const next = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { next, of: (choices) => choices[next(choices.length)] };
}

function criticism(pick) {
  return `${pick.of(SUBJECTS)}${pick.of(DEFECTS)}`;
}

/** 一是…二是… with figures. As long as in real notices, which have about 1,100 problems in 1 MB. */
function measures(pick) {
  const count = 3 + pick.next(5);
  return Array.from(
    { length: count },
    (_, i) =>
      `${DIGITS[i + 1]}是${pick.of(ACTS)}，涉及${2 + pick.next(97)}项、资金${1 + pick.next(900)}.${pick.next(10)}万元。`,
  ).join('');
}

/** One problem with its blocks; `n` counts within the group. */
const PROBLEMS = {
  labelled: (pick, n) => [
    `问题${n}：${criticism(pick)}。`,
    `整改进度：${pick.of(STATUSES)}。`,
    `整改情况：${measures(pick)}`,
  ],
  subgroups: (pick, n) => [
    `问题${n}：${criticism(pick)}。`,
    `整改情况：${measures(pick)}`,
    `工作进展：${pick.of(STATUSES)}。`,
  ],
  inline: (pick, n) => [
    `${n}.关于${criticism(pick)}的问题。${measures(pick)}该问题${pick.of(['已完成整改', '正在整改', '已整改到位并长期坚持'])}。`,
  ],
};

/** A group heading with its problems. */
function group(structure, pick, n) {
  const problems = PROBLEMS[structure];
  const blocks = [`（${numeral(n)}）${pick.of(ASPECTS)}方面`];
  const fill = () => {
    for (let i = 1, last = 2 + pick.next(4); i <= last; i += 1) blocks.push(...problems(pick, i));
  };
  if (structure !== 'subgroups') fill();
  else
    for (let i = 1; i <= 3; i += 1) {
      blocks.push(`${i}．\u3000针对“${criticism(pick)}”的问题`);
      fill();
    }
  return blocks;
}

const TRADITIONAL = new Map(
  [
    ...'问問题題报報进進关關况況开開党黨县縣书書务務统統长長实實责責领領导導组組门門该該时時间間项項资資专專业業处處发發规規现現样樣档檔严嚴',
  ].reduce((pairs, c, i, all) => (i % 2 === 0 ? [...pairs, [c, all[i + 1]]] : pairs), []),
);

/**
 * One notice of about `bytes` bytes of UTF-8: title, background, organisation, problem list, next steps, closing.
 * @param {string} structure one of STRUCTURES
 */
export function generate(structure, bytes) {
  const base = structure === 'flattened' || structure === 'traditional' ? 'labelled' : structure;
  const pick = picker(bytes ^ 0x5eed);
  const head = [
    TITLE,
    BACKGROUND,
    '一、整改工作组织情况',
    `（一）统一思想认识。${measures(pick)}`,
    `（二）压实整改责任。${measures(pick)}`,
    '二、巡察反馈问题整改情况',
  ];
  const tail = [
    '三、下一步工作打算',
    `（一）持续抓好整改。${measures(pick)}`,
    `（二）健全长效机制。${measures(pick)}`,
    ...CLOSING,
    '',
  ];
  const blocks = [...head];
  let size = Buffer.byteLength([...head, ...tail].join('\n\n'));
  for (let n = 1; size < bytes; n += 1) {
    for (const block of group(base, pick, ((n - 1) % 9999) + 1)) {
      blocks.push(block);
      size += Buffer.byteLength(block) + 2;
    }
  }
  const text = [...blocks, ...tail].join(structure === 'flattened' ? ' ' : '\n\n');
  return structure === 'traditional' ? text.replace(/[\u4e00-\u9fff]/g, (c) => TRADITIONAL.get(c) ?? c) : text;
}
