import type { NoticeRequest } from '../../../server/src/features/new-notice/index';

/** A list as an office hands it round; an invented one. */
export const PROBLEMS = `一、履行治水主责方面
1.农村供水工程管护责任不落实
2.河道非法采砂打击不力
3.水土保持监督检查有盲区
4.节水宣传形式单一
二、全面从严治党方面
5.廉政风险点排查不细
6.对直属单位监督失之于宽
7.工程档案管理不规范
8.党费收缴不及时`;

export const REQUEST: NoticeRequest = {
  issuer: '中共青禾区水务局党组',
  inspector: '区委第三巡察组',
  inspection: '2025.3.10-5.16',
  feedback: '2025-06-20',
  today: '2025-09-22',
  problems: PROBLEMS,
};

const MEASURES = [
  '逐处核查农村供水工程86处，落实管护人员112名',
  '会同有关部门开展联合执法9次，查处案件7件',
  '建立生产建设项目台账，录入项目143个',
  '制作节水短片12部，进校园宣讲31场',
  '重新排查廉政风险点58个，制定防控措施96条',
  '对3家直属单位开展内部审计，督促整改问题21个',
  '补齐32个项目的验收资料，选派专职人员2名',
  '核对15个支部的党费台账，补缴党费4笔',
];

/** Fills the fields of the snippet as a writer would, those of the first `done` problems only. */
export function fill(snippet: string, done: number): string {
  const values = new Map<string, string>();
  const figures = ['8', '0', '100'];
  let problem = 0;
  const paragraphs = snippet.split('\n\n').map((paragraph) => {
    if (/^问题\d/.test(paragraph)) problem += 1;
    const open = problem > done;
    return paragraph.replace(
      /\$\{(\d+)(?::([^}]*)|\|([^}]*)\|)?\}/g,
      (_all, number: string, hint?: string, choices?: string) => {
        const value =
          values.get(number) ??
          (hint === '×' ? figures.shift() : undefined) ??
          valueOf(paragraph, hint ?? '', choices, open ? '' : MEASURES[problem - 1]);
        values.set(number, value);
        return value;
      },
    );
  });
  return paragraphs.join('\n\n').replace(/\\([\\$}])/g, '$1');
}

function valueOf(paragraph: string, hint: string, choices: string | undefined, measures: string | undefined): string {
  if (choices) return choices.split(',')[1]!;
  if (paragraph.startsWith('整改进度')) return measures ? '已完成整改。' : '';
  if (paragraph.startsWith('整改措施')) return measures ? `${measures}。` : hint;
  if (/电话/.test(hint)) return '0999-5550101';
  if (/地址/.test(hint)) return '青禾区清河路8号';
  if (/邮政|编码/.test(hint)) return '099900';
  if (/邮箱/.test(hint)) return 'shuiwu@qinghe.example';
  if (/年度/.test(hint)) return '2024年度';
  if (/年×月底前/.test(hint)) return '2025年9月底前';
  if (/年×月×日/.test(hint)) return '2025年9月22日';
  if (/月×日/.test(hint)) return '9月22日';
  if (/巡察组/.test(hint)) return '区委第三巡察组';
  if (/委/.test(hint)) return '区委';
  return '召开专题会议4次，逐条研究';
}
