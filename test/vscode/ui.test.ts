// The packed extension in the current VS Code with Chinese as its language, seen as a writer sees it.
import { expect, inject, test } from 'vitest';
import { eventually, lineOf } from './support/expectations';
import { useVSCode } from './support/use-vscode';

const INCOMPLETE = '缺件的整改通报.txt';
const COMPLETE = '完整的整改通报.txt';
const MISSING = ['problem-without-status', 'contact-missing', 'signature-missing', 'date-missing'];

const vscode = useVSCode({ build: 'current', displayLanguage: 'zh-cn', vsix: [inject('vsix')] });

test('the Problems panel names the missing parts, in Chinese', async () => {
  const workbench = await vscode.open(INCOMPLETE);
  await workbench.problems.open();
  await eventually(() => workbench.problems.codes()).toEqual(expect.arrayContaining(MISSING));
  const rows = await workbench.problems.rows();
  for (const row of rows) expect(row.message).toMatch(/^\p{Script=Han}/u);
  expect(rows).toContainEqual(
    expect.objectContaining({ code: 'problem-without-status', line: lineOf(INCOMPLETE, '党费收缴不及时') }),
  );
  await workbench.screenshot('problems');
});

test('the Outline shows sections, groups and problems with their status', async () => {
  const workbench = await vscode.open(INCOMPLETE);
  await workbench.outline.open();
  await workbench.outline.waitForRow((row) => row.label.includes('理论学习不够深入'), 'the first problem');
  const rows = await workbench.outline.rows();
  const from = rows.findIndex((row) => row.label.includes('巡察反馈问题整改落实情况'));
  expect(rows.slice(from, from + 8).map(({ level, label, detail }) => [level, label, detail])).toEqual([
    [1, '二、巡察反馈问题整改落实情况', ''],
    [2, '（一）贯彻落实上级决策部署方面', ''],
    [3, expect.stringMatching(/^问题1.*理论学习不够深入/), expect.stringContaining('已完成')],
    [3, expect.stringMatching(/^问题2.*项目推进较慢/), expect.stringContaining('正在整改')],
    [2, '（二）基层组织建设方面', ''],
    [3, expect.stringMatching(/^问题1.*党费收缴不及时/), expect.not.stringContaining('已完成')],
    [3, expect.stringMatching(/^问题2.*会议记录不规范/), expect.stringContaining('已完成并长期坚持')],
    [1, '三、下一步工作打算', ''],
  ]);
  await workbench.screenshot('outline');

  await workbench.outline.select('项目推进较慢');
  await eventually(() => workbench.statusBar.caret()).toMatchObject({
    line: lineOf(INCOMPLETE, '项目推进较慢'),
  });
});

test('the breadcrumb follows the caret', async () => {
  const workbench = await vscode.open(INCOMPLETE);
  const { breadcrumbs, editor } = workbench;
  await editor.goTo(lineOf(INCOMPLETE, '项目台账'));
  await eventually(() => breadcrumbs.labels()).toEqual([
    INCOMPLETE,
    '二、巡察反馈问题整改落实情况',
    '（一）贯彻落实上级决策部署方面',
    expect.stringContaining('项目推进较慢'),
  ]);
  await editor.goTo(lineOf(INCOMPLETE, '会议记录本'));
  await eventually(async () => (await breadcrumbs.labels()).at(-1)).toContain('会议记录不规范');
  await workbench.screenshot('breadcrumb');
});

test('a quick fix inserts the missing part with a field to fill in, and undo brings the diagnostic back', async () => {
  const workbench = await vscode.open(INCOMPLETE);
  const { editor, problems, quickFix } = workbench;
  await problems.open();
  await problems.reveal('contact-missing');
  await quickFix.open();
  await workbench.screenshot('quick-fix-menu');
  await quickFix.pick(/^(插入|补).*联系方式/);
  await editor.waitForText('联系电话：');
  await problems.waitForNoCode('contact-missing');
  expect(await problems.codes()).toEqual(expect.arrayContaining(MISSING.filter((code) => code !== 'contact-missing')));

  // The first field is selected: what the writer types takes its place.
  await editor.type('0999-5550101');
  await editor.waitForText('联系电话：0999-5550101');
  await workbench.screenshot('quick-fix-applied');

  await editor.undoUntilGone('联系电话：');
  await problems.waitForCode('contact-missing');
});

test('a snippet unfolds from its Pinyin initials and from its Chinese name', async () => {
  const workbench = await vscode.open(INCOMPLETE);
  const { editor, suggestions } = workbench;
  await editor.goToEnd();
  await editor.press('Enter');
  await suggestions.expand('wtx', 'wtx', '问题1：××××不到位。');
  await editor.type('3');
  await editor.press('Tab');
  await editor.type('公章使用登记不全');
  await editor.waitForText('问题3：公章使用登记不全。');
  await workbench.screenshot('snippet');

  await editor.goToEnd();
  await editor.press('Enter');
  await suggestions.expand('落款', '落款', '中共××');
});

test('a deleted part brings its diagnostic, undo removes it', async () => {
  const { editor, problems } = await vscode.open(COMPLETE);
  await problems.open();
  await editor.waitForText('0999-5550142');
  const line = lineOf(COMPLETE, '0999-5550142');
  await editor.deleteLines(line, line);
  await problems.waitForCode('contact-missing');
  await editor.undo();
  await problems.waitForNoCode('contact-missing');
});

test('the language status says what kind of notice it is and how far it has come', async () => {
  const { statusBar } = await vscode.open(INCOMPLETE);
  await eventually(() => statusBar.languageMode()).toBe('整改通报');
  await eventually(() => statusBar.languageStatus()).toMatch(/通报.*4 个.*已完成 1.*整改中 1/);
});

test('a rule explains itself on a page that comes with the extension', async () => {
  const workbench = await vscode.open(INCOMPLETE);
  await workbench.problems.open();
  await workbench.problems.reveal('contact-missing');
  await workbench.quickFix.open();
  await workbench.quickFix.pick(/查看规则.*联系方式/);
  await workbench.preview.waitForText(/contact-missing|联系方式/);
  await workbench.screenshot('rule-page');
});

test('a text file that reads like a notice gets one offer to switch its language; only then a server starts', async () => {
  const before = new Set(await vscode.languageServers());
  const started = async (): Promise<number> => (await vscode.languageServers()).filter((id) => !before.has(id)).length;
  const workbench = await vscode.open('工作动态.txt');
  const { notifications, problems, statusBar } = workbench;
  const { buttons } = await notifications.waitFor(/工作动态\.txt.*整改通报/);
  await workbench.screenshot('offer');
  expect(await statusBar.languageMode()).toBe('Plain Text');
  // Looking at a text needs no server, having it checked does.
  expect(await started()).toBe(0);
  await notifications.press(/工作动态\.txt/, buttons[0]!);
  await eventually(() => statusBar.languageMode()).toBe('整改通报');
  await problems.open();
  await problems.waitForCode('contact-missing');
  expect(await started()).toBe(1);

  await workbench.editor.open('会议记录.txt');
  await workbench.editor.open('工作动态.txt');
  await eventually(() => statusBar.languageMode()).toBe('整改通报');
  expect(await notifications.all()).toEqual([]);
});
