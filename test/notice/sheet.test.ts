import { expect, test } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import { drawNotice } from './reading';

const TITLE = '甲县人民政府关于生态环境保护督察反馈问题整改完成情况的公示';
const LEAD = '按照生态环境保护督察整改工作要求，现将第3项问题的整改完成情况公示如下。';
const page = (...lines: string[]): string => [TITLE, LEAD, ...lines].join('\n');
const problemsOf = (text: string): string[] => drawNotice(parseNotice(text)).filter((line) => /^ *\?/.test(line));

const SHEET = [
  '一、反馈问题',
  '乙河沿线生活污水直排。',
  '二、整改目标',
  '2023年底前建成管网。',
  '三、整改措施',
  '（一）新建管网3公里。',
  '（二）封堵排口5处。',
  '四、责任单位',
  '甲县住房城乡建设局。',
  '五、整改完成情况',
  '已完成整改。新建管网3公里，封堵排口5处。',
];

test('chapters that are labels answer the problem that the first of them names', () => {
  const notice = parseNotice(page(...SHEET, '六、公示时间及联系方式', '联系电话：0999-5550123'));
  expect(drawNotice(notice)).toEqual([
    'background ~按照生态',
    '? 一 反馈问题 = completed',
    'contact 六、公示时间及联系方式',
  ]);
  const [problem] = notice.problems;
  expect(problem!.fields.map((f) => f.kind)).toEqual(['goal', 'measures', 'responsible', 'status']);
  expect(notice.text.slice(problem!.measures!.offset, problem!.measures!.endOffset).trim()).toBe(
    '整改措施\n（一）新建管网3公里。\n（二）封堵排口5处。',
  );
  expect(notice.text.slice(problem!.endOffset)).toMatch(/^六、/);
  expect(notice.contact.phones.map((p) => p.text)).toEqual(['0999-5550123']);
  // Numbering is still read from all of them.
  expect(notice.headings.filter((h) => h.family === 'chapter').map((h) => h.ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('without its last chapter the problem has no status', () => {
  expect(problemsOf(page(...SHEET.slice(0, -2)))).toEqual(['? 一 反馈问题 = none']);
});

test('headings in brackets, several labels in one heading', () => {
  expect(
    problemsOf(
      page(
        '（一）整改任务',
        '乙河污水直排。',
        '（二）整改目标',
        '建成管网。',
        '（三）整改措施及完成情况',
        '新建管网3公里。已完成整改。',
      ),
    ),
  ).toEqual(['? （一） 整改任务 = completed']);
});

test.each([
  [
    'a list of problems below the first chapter',
    ['一、存在问题', '（一）学习不深', '（二）检查不严', '二、整改措施', '甲。', '三、完成情况', '乙。'],
  ],
  ['nothing answers it', ['一、反馈问题', '乙河污水直排。', '二、工作安排', '甲。', '三、有关要求', '乙。']],
  ['measures alone', ['一、存在问题', '乙河污水直排。', '二、整改措施', '甲。', '三、整改成效', '乙。']],
])('no page of one problem: %s', (_what, lines) => {
  expect(problemsOf(page(...lines))).not.toContainEqual(expect.stringMatching(/^\? 一 /));
});

test('a task whose measures are a list in brackets below their label', () => {
  expect(
    problemsOf(
      page('整改任务：乙河污水直排。', '整改措施：', '（一）新建管网。', '（二）封堵排口。', '完成情况：已完成。'),
    ),
  ).toEqual(['? 整改任务 乙河污水直排 = completed']);
});

test('a chapter with numbered labels below it is a problem whatever its words say', () => {
  const task = (title: string, status: string): string[] => [
    ...[title, '（一）整改目标', '建成管网。', '（二）整改措施', '1.新建管网。', '2.封堵排口。'],
    ...['（三）整改完成情况', status],
  ];
  expect(problemsOf(page(...task('一、乙河污水直排', '已完成。'), ...task('二、丙山复绿', '正在推进。')))).toEqual([
    '? 一 乙河污水直排 = completed',
    '? 二 丙山复绿 = in-progress',
  ]);
  expect(problemsOf(page(...task('一、整改进展情况', '已完成。')))).toEqual([]);
});

test('the heading of the contact is none of the next steps', () => {
  const lines = ['一、反馈问题整改情况', '1.检查不严。', '整改情况：补查3次。', '整改进度：已完成。'];
  const notice = parseNotice(page(...lines, '二、下一步打算', '丁。', '三、监督方式', '（一）电话：0999-5550123'));
  expect(
    drawNotice(notice)
      .filter((line) => /^\S/.test(line))
      .slice(-2),
  ).toEqual([...['next-steps 二、下一步打算', 'contact 三、监督方式']]);
  expect(notice.contact.phones).toHaveLength(1);
});
