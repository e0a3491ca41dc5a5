// What meets a writer who is new to this, in Chinese: the walkthrough, its sample, and pasting what others wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { eventually } from './support/expectations';
import { projectRoot } from './support/paths';
import { useVSCode } from './support/use-vscode';

const WEB_COPY = readFileSync(join(projectRoot, 'walkthrough/web-copy.sample.txt'), 'utf8');
/** The notice it is pasted into is of another county. */
const FOREIGN = '反馈会后，石桥县水务局党组高度重视整改工作，成立领导小组，制定整改方案。\n';

const vscode = useVSCode({ build: 'current', displayLanguage: 'zh-cn', vsix: [inject('vsix')] });

test('the walkthrough opens a sample that has something to find', async () => {
  const workbench = await vscode.openEmpty();
  const { page, palette, editor, problems } = workbench;
  await palette.run('View: Show Explorer');
  await page.locator('.welcome-view-content').filter({ hasText: '新建整改通报' }).waitFor();
  await palette.run('Welcome: Open Walkthrough...');
  await workbench.quickInput.waitForRow('整改通报入门');
  await page.keyboard.insertText('整改通报入门');
  await page.keyboard.press('Enter');
  const walkthrough = page.locator('.gettingStartedContainer');
  await walkthrough.getByText('打开练习用的通报').first().waitFor();
  const open = walkthrough.getByText('打开示例', { exact: true }).first();
  await open.waitFor();
  await workbench.screenshot('walkthrough');
  await open.click();
  await editor.waitForText('中共云岭县林业局党组');
  await problems.open();
  await problems.waitForCode('problem-without-status');
  await workbench.screenshot('walkthrough-sample');
});

test('a paste stays plain, offers to be cleaned, and points at names of others', async () => {
  const workbench = await vscode.open('完整的整改通报.txt');
  const { page, editor, notifications, statusBar } = workbench;
  // Before the extension is there, nobody is asked about a paste.
  await eventually(() => statusBar.languageStatus()).toMatch(/通报/);
  await editor.goToEnd();
  await editor.press('Enter');
  await page.evaluate((text) => navigator.clipboard.writeText(text), WEB_COPY + FOREIGN);
  await editor.press('Control+V');
  await editor.waitForText('当前位置：首页');
  await page.locator('.post-edit-widget').waitFor();
  const { message, buttons } = await notifications.waitFor(/其他单位/);
  expect(message).toContain('石桥县');
  await editor.press('Control+.');
  await page.getByText('粘贴并清理').waitFor();
  await workbench.screenshot('paste');
  await editor.press('ArrowDown');
  await editor.press('Enter');
  await editor.waitForNoText('当前位置：首页');
  await editor.waitForText('2025年6月12日，巡察组反馈了巡察意见');
  await notifications.press(/其他单位/, buttons[0]!);
  await eventually(() => page.locator('.statusbar-item[id="status.editor.selection"]').innerText()).toContain(
    '3 selected',
  );
});
