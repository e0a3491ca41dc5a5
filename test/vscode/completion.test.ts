// Suggestions come up by typing alone: nobody presses Ctrl+Space, which Chinese input methods own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, test } from 'vitest';
import { eventually } from './support/expectations';
import { projectRoot } from './support/paths';
import { useVSCode } from './support/use-vscode';
import type { Workbench } from './support/workbench';

const NOTICE = '缺件的整改通报.txt';
const LINES = readFileSync(join(projectRoot, 'test/vscode/workspace', NOTICE), 'utf8').split('\n');

const vscode = useVSCode({ build: 'current', displayLanguage: 'zh-cn', vsix: [inject('vsix')] });

/** Types as through an input method: the letters stand underlined until the characters take their place. */
async function compose({ page }: Workbench, letters: string, characters: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let n = 1; n <= letters.length; n += 1)
    await session.send('Input.imeSetComposition', { text: letters.slice(0, n), selectionStart: n, selectionEnd: n });
  await session.send('Input.insertText', { text: characters });
  await session.detach();
}

async function ready(workbench: Workbench): Promise<void> {
  await eventually(() => workbench.statusBar.languageStatus()).toMatch(/通报/);
}

test('the due label behind Enter, then its status', async () => {
  const workbench = await vscode.open(NOTICE);
  const { editor, suggestions, problems } = workbench;
  await ready(workbench);
  await problems.open();
  await problems.waitForCode('problem-without-status');
  await editor.goTo(LINES.findIndex((text) => text.includes('补缴了欠缴的党费')) + 1);
  await editor.press('End');
  await editor.press('Enter');
  await suggestions.waitFor(/^整改进度/);
  await workbench.screenshot('completion-label');
  await editor.press('Tab');
  await suggestions.waitFor(/^已完成$/);
  await workbench.screenshot('completion-status');
});

test('an ordinal and a missing part, composed, at the end of a file with CRLF', async () => {
  const workbench = await vscode.open(NOTICE);
  const { editor, palette, quickInput, suggestions } = workbench;
  await ready(workbench);
  await palette.run('Change End of Line Sequence');
  await quickInput.waitForRow('CRLF');
  await workbench.page.keyboard.insertText('CRLF');
  await editor.press('Enter');
  await editor.goToEnd();
  await editor.press('Enter');
  await editor.press('Escape');
  await compose(workbench, 'si', '四');
  await suggestions.waitFor(/^四、/);
  await workbench.screenshot('completion-ordinal');
  await editor.press('Escape');
  await editor.press('Backspace');
  await compose(workbench, 'huanying', '欢迎');
  await suggestions.waitFor(/联系|欢迎/);
  await workbench.screenshot('completion-part');
});
