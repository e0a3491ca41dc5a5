// The way of a clerk who begins with the list of problems that was fed back, by keyboard alone, in both languages.
import { describe, expect, inject, test } from 'vitest';
import { PROBLEMS } from '../features/new-notice/fill';
import { eventually } from './support/expectations';
import { useVSCode } from './support/use-vscode';
import { until } from './support/wait';
import type { Workbench } from './support/workbench';

const MEASURES = [
  '逐处核查农村供水工程86处，落实管护人员112名。',
  '会同有关部门开展联合执法9次，查处案件7件。',
  '建立生产建设项目台账，录入项目143个。',
  '制作节水短片12部，进校园宣讲31场。',
  '重新排查廉政风险点58个，制定防控措施96条。',
  '对3家直属单位开展内部审计，督促整改问题21个。',
  '补齐32个项目的验收资料，选派专职人员2名。',
  '核对15个支部的党费台账，补缴党费4笔。',
];
const LANGUAGES = [
  {
    displayLanguage: 'zh-cn',
    command: '整改通报: 新建整改通报…',
    welcome: '新建整改通报',
    found: '识别出 8 个问题',
    noStatus: /整改(?:进度|状态)/,
    order: '早于',
  },
  {
    displayLanguage: 'en',
    command: 'Rectification Notice: New Rectification Notice…',
    welcome: 'New Rectification Notice',
    found: '8 problems found',
    noStatus: /no status/,
    order: 'before it begins',
  },
];
/** Completion has tests of its own; here it would swallow the Tab that goes to the next field. */
const OFF = { other: 'off', comments: 'off', strings: 'off' };
const settings = {
  '[rectification-notice]': {
    'editor.quickSuggestions': OFF,
    'editor.suggestOnTriggerCharacters': false,
    'editor.wordWrap': 'on',
  },
};

describe.each(LANGUAGES)('$displayLanguage', ({ displayLanguage, command, welcome, found, noStatus, order }) => {
  const vscode = useVSCode({ build: 'current', displayLanguage, vsix: [inject('vsix')], settings });

  test(`from an empty window to a notice without errors (${displayLanguage})`, async () => {
    const workbench = await vscode.openEmpty();
    const { editor, page, palette, problems, quickInput } = workbench;
    // The list of what is left to do is long in the beginning, and the page holds only rows in sight.
    await page.setViewportSize({ width: 1500, height: 2300 });
    await problems.open();
    await enlargePanel(workbench, 300);
    await palette.run('View: Show Explorer');
    await page.locator('.welcome-view-content').filter({ hasText: welcome }).waitFor();
    const shoot = (name: string) => workbench.screenshot(`new-notice-${displayLanguage}-${name}`);
    await shoot('empty-window');

    await palette.run(command);
    await quickInput.waitForStep(1);
    await shoot('kind');
    await quickInput.press('Enter');
    await quickInput.waitForStep(2);
    await quickInput.answer('中共青禾区水务局');
    await quickInput.waitForStep(3);
    // Back, by keyboard: the answer is still there.
    await quickInput.press('Control+Alt+Minus');
    await quickInput.waitForStep(2);
    await quickInput.press('End');
    await page.keyboard.insertText('党组');
    await quickInput.press('Enter');
    await quickInput.waitForStep(3);
    await quickInput.answer('区委第三巡察组');
    await quickInput.waitForStep(4);
    await quickInput.answer('2025-5-16至2025-3-10');
    await eventually(() => quickInput.message()).toContain(order);
    await shoot('dates-in-disorder');
    await quickInput.answer('2025-3-10至5-16');
    await quickInput.waitForStep(5);
    await quickInput.answer('2025.6.20');
    await quickInput.waitForStep(6);
    await page.evaluate((text) => navigator.clipboard.writeText(text), PROBLEMS);
    await quickInput.press('Control+V');
    await quickInput.waitForRow(found);
    await shoot('pasted');
    await quickInput.press('Enter');
    expect(await quickInput.waitForStep(7)).toContain(found);
    await quickInput.waitForRow('党费收缴不及时');
    await shoot('preview');
    await quickInput.press('Enter');

    await editor.waitForText('中共青禾区水务局党组关于巡察整改进展情况的通报');
    await editor.waitForText('2025年3月10日至5月16日，区委第三巡察组对青禾区水务局党组开展了');
    await problems.waitForCode('problem-without-status');
    await shoot('skeleton');

    // The kind of inspection is chosen from a list, the rest is typed; Tab goes on.
    await choose(workbench, '常规');
    for (const text of ['成立领导小组，召开党组会4次', '制定整改方案，明确措施31条', '每周调度、每月通报'])
      await field(workbench, text);
    const [first, second, ...others] = MEASURES;
    for (const measures of [first!, second!]) await problem(workbench, measures);
    const without = async () => (await problems.rows()).filter(({ code }) => code === 'problem-without-status');
    await eventually(async () => (await without()).length).toBe(6);
    for (const { message } of await without()) expect(message).toMatch(noStatus);
    await shoot('two-filled-in');

    for (const measures of others) await problem(workbench, measures);
    for (const text of ['整改成效尚需巩固的问题', '拟修订制度6项', '开展水利工程质量提升行动'])
      await field(workbench, text);
    for (const text of ['0999-5550101', '青禾区清河路8号', '099900', 'shuiwu@qinghe.example'])
      await field(workbench, text);
    await choose(workbench, /^\d{4}年\d{1,2}月\d{1,2}日$/);
    await eventually(() => problems.rows()).toEqual([]);
    expect(await editor.visibleText()).not.toContain('×');
    await shoot('all-filled-in');

    // The next one begins with what is known.
    await palette.run(command);
    await quickInput.waitForStep(1);
    await quickInput.press('Enter');
    await quickInput.waitForStep(2);
    expect(await quickInput.value()).toBe('中共青禾区水务局党组');
  });
});

async function field({ editor }: Workbench, text: string): Promise<void> {
  await editor.type(text);
  await editor.press('Tab');
}

async function problem(workbench: Workbench, measures: string): Promise<void> {
  await field(workbench, '已完成整改。');
  await field(workbench, measures);
}

/** Takes the entry with this label from the choice that is open. */
async function choose({ editor, suggestions }: Workbench, label: string | RegExp): Promise<void> {
  const fits = (entry: string) => (typeof label === 'string' ? entry === label : label.test(entry));
  const at = await until(`${label} to choose`, async () => {
    const index = (await suggestions.labels()).findIndex(fits);
    return index >= 0 && { index };
  });
  for (let step = 0; step < at.index; step += 1) await editor.press('ArrowDown');
  // It takes the entry and goes on to the next field.
  await editor.press('Tab');
}

/** Drags the upper edge of the panel. */
async function enlargePanel({ page }: Workbench, by: number): Promise<void> {
  const panel = (await page.locator('.part.panel').boundingBox())!;
  const sashes = await page.locator('.monaco-sash.horizontal').all();
  for (const sash of sashes) {
    const box = await sash.boundingBox();
    if (!box || Math.abs(box.y - panel.y) > 15) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - by, { steps: 5 });
    await page.mouse.up();
    return;
  }
  throw new Error('the panel has no edge to drag');
}
