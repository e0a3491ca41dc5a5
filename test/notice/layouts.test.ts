import { describe, expect, test } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import { BACKGROUND, TITLE } from './reading';

/**
 * Offices number, label and place things in a hundred ways, and combine them freely: every form of a problem stands here
 * with every ordinal and below every kind of group.
 */
interface Facts {
  readonly title: string;
  readonly done: readonly [string, string];
  readonly status: string;
}

const FACTS: readonly Facts[] = [
  ['理论学习联系实际不紧密', '组织专题学习6次', '印发学习计划', '已完成整改'],
  ['水库管护责任落实不到位', '逐库落实巡查责任人', '更换启闭设备9台', '正在整改'],
  ['项目招标程序不规范', '补签廉政合同23份', '约谈代理机构2家', '已完成整改并长期坚持'],
  ['干部队伍结构老化', '选派5名干部挂职', '招聘技术人员4名', '已完成整改'],
].map(([title, first, second, status]) => ({ title: title!, done: [first!, second!], status: status! }));
const VALUES = ['completed', 'in-progress', 'completed-long-term', 'completed'];

const CHINESE = '一二三四五六七八九';
const GROUPS: Readonly<Record<string, ((i: number) => string) | null>> = {
  'no groups': null,
  '（一）': (i) => `（${CHINESE[i]}）${['党的建设', '业务工作'][i]}方面`,
  '【】': (i) => `【${['党的建设', '业务工作'][i]}方面】`,
  '◎': (i) => `◎${['党的建设', '业务工作'][i]}方面（2个问题）`,
  '第一方面：': (i) => `第${CHINESE[i]}方面：${['党的建设', '业务工作'][i]}`,
  '1.针对': (i) => `${i + 1}.针对${['党的建设不够有力', '业务工作不够扎实'][i]}的问题`,
};
const ORDINALS: Readonly<Record<string, (i: number) => string>> = {
  '1.': (i) => `${i + 1}.`,
  '1、': (i) => `${i + 1}、`,
  '（1）': (i) => `（${i + 1}）`,
  '1）': (i) => `${i + 1}）`,
  '①': (i) => '①②③④'[i]!,
  '（一）': (i) => `（${CHINESE[i]}）`,
  '问题1：': (i) => `问题${i + 1}：`,
  '问题一\u3000': (i) => `问题${CHINESE[i]}\u3000`,
  '问题（一）：': (i) => `问题（${CHINESE[i]}）：`,
  '【问题1】': (i) => `【问题${i + 1}】`,
  '具体问题1.': (i) => `具体问题${i + 1}.`,
  '第一项：': (i) => `第${CHINESE[i]}项：`,
  '序号1：': (i) => `序号${i + 1}：`,
  '反馈问题之一：': (i) => `反馈问题之${CHINESE[i]}：`,
  '清单1号：': (i) => `反馈清单${i + 1}号：`,
  '反馈事项1｜': (i) => `反馈事项${i + 1}｜`,
  '反馈问题1——': (i) => `反馈问题${i + 1}——`,
  '整改任务：': () => '整改任务：',
};
const TITLES: readonly ((title: string) => string)[] = [
  (t) => `关于${t}的问题`,
  (t) => `${t}。`,
  (t) => `针对“${t}”的问题`,
  (t) => t,
];
/** What stands behind the title on its line, and the lines below it. */
const BODIES: Readonly<Record<string, (facts: Facts) => readonly [string, ...string[]]>> = {
  'measures, status': ({ done: [a, b], status }) => ['', `整改措施：${a}；${b}。`, `整改进度：${status}。`],
  'status, measures': ({ done: [a, b], status }) => ['', `整改状态：${status}`, `整改情况：一是${a}。二是${b}。`],
  'a list below its label': ({ done: [a, b], status }) => [
    ...(['', '整改措施：', `1.${a}。`, `2.${b}。`] as const),
    `整改结果：${status}。`,
  ],
  'a list in brackets below its label': ({ done: [a, b], status }) => [
    ...(['', '整改措施：', `（1）${a}。`, `（2）${b}。`] as const),
    `整改结果：${status}。`,
  ],
  'labels in brackets': ({ done: [a, b], status }) => ['', `【整改措施】${a}。${b}。`, `【整改状态】${status}`],
  'bold labels': ({ done: [a, b], status }) => ['', `**整改措施：**${a}。${b}。`, `**整改进度：**${status}。`],
  'labels on their own lines': ({ done: [a, b], status }) => [
    ...(['', '整改措施', `${a}。`, `${b}。`] as const),
    ...['整改进度', `${status}。`],
  ],
  'labels behind dashes': ({ done: [a, b], status }) => ['', `——整改措施：${a}。${b}。`, `——整改进度：${status}。`],
  'labels before bars': ({ done: [a, b], status }) => ['', `整改措施｜${a}。${b}。`, `整改进度｜${status}。`],
  'labels behind which dashes stand': ({ done: [a, b], status }) => ['', `◇结果——${status}`, `◇做法——${a}。${b}。`],
  'one of several remarks in brackets': ({ done: [a, b], status }) => [
    '',
    `［办公室牵头；${status}］`,
    `${a}。`,
    `${b}。`,
  ],
  'the status behind a dash at the end': ({ done: [a, b], status }) => ['', `${a}。${b}。`, `——${status}。`],
  'the status label in brackets': ({ done: [a, b], status }) => ['', `${a}。`, `${b}。`, `（整改状态：${status}）`],
  'labels behind bullets': ({ done: [a, b], status }) => ['', `●整改措施：${a}。${b}。`, `●整改进度：${status}。`],
  'numbered labels': ({ done: [a, b], status }) => ['', `（1）整改措施：${a}。${b}。`, `（2）整改进度：${status}。`],
  'labels in one line': ({ done: [a, b], status }) => ['', `整改措施：${a}。${b}。整改进度：${status}。`],
  'labels on the line of the title': ({ done: [a, b], status }) => [`。整改措施：${a}。${b}。整改进度：${status}。`],
  'who and when': ({ done: [a, b], status }) => [
    ...(['', '责任领导：张某某；责任科室：办公室；整改时限：2025年12月底'] as const),
    ...[`整改举措：1.${a}。2.${b}。`, `进展情况：${status}。`],
  ],
  'the status inside the label': ({ done: [a, b], status }) => ['', `整改情况（${status}）：${a}。${b}。`],
  'the status opens the status line': ({ done: [a, b], status }) => ['', `完成情况：${status}。${a}。${b}。`],
  'the status as the last sentence': ({ done: [a, b], status }) => ['', `一是${a}。二是${b}。目前，该问题${status}。`],
  'the status in brackets at the end': ({ done: [a, b], status }) => ['', `一是${a}。`, `二是${b}。（${status}）`],
  'the status in brackets below': ({ done: [a, b], status }) => ['', `一是${a}。`, `二是${b}。`, `【${status}】`],
  'the status as the first sentence': ({ done: [a, b], status }) => ['', `${status}。一是${a}。二是${b}。`],
  'the status as the first line': ({ done: [a, b], status }) => ['', `${status}`, `一是${a}。`, `二是${b}。`],
  'the status in brackets first': ({ done: [a, b], status }) => ['', `【${status}】`, `${a}。${b}。`],
  'the status in the title': ({ done: [a, b], status }) => [`（${status}）`, `一是${a}。二是${b}。`],
  'the status behind a dash': ({ done: [a, b], status }) => [`——${status}`, `${a}。`, `${b}。`],
};

function notice(
  group: ((i: number) => string) | null,
  ordinal: (i: number) => string,
  title: (t: string) => string,
  body: (f: Facts) => readonly string[],
): string {
  const lines = FACTS.flatMap((facts, i) => {
    const [behind = '', ...below] = body(facts);
    const own = group ? i % 2 : i;
    const head = `${ordinal(own)}${title(facts.title)}`;
    const line = behind.startsWith('。') ? head.replace(/。$/, '') + behind : head + behind;
    return [...(group && own === 0 ? [group(i / 2)] : []), line, ...below];
  });
  const closing = [
    '三、下一步打算',
    '开展回访。',
    '欢迎监督。联系电话：0999-5550123。',
    '中共甲县乙局党组',
    '2023年12月15日',
  ];
  return [TITLE, BACKGROUND, '一、组织整改情况', '甲。', '二、巡察反馈问题整改情况', ...lines, ...closing].join('\n\n');
}

/** A group and its problems do not share their numbers, and （一） stands above 1. */
const OUTRANKING = new Set(['1.', '1、', '（一）']);

describe.each(Object.entries(GROUPS))('%s', (groupName, group) => {
  test.each(Object.entries(ORDINALS))('%s', (ordinalName, ordinal) => {
    if (groupName === ordinalName || (groupName === '1.针对' && OUTRANKING.has(ordinalName))) return;
    const wrong: string[] = [];
    for (const [name, body] of Object.entries(BODIES)) {
      for (const title of TITLES) {
        const { problems, contact, signature, date } = parseNotice(notice(group, ordinal, title, body));
        const read = problems.map((p) => (p.measures ? p.status?.value : 'no measures'));
        if (read.join() !== VALUES.join() || contact.phones.length !== 1 || !signature || !date)
          wrong.push(`${name}, ${title('……')}: ${read.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
