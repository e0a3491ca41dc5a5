// The packed extension in VS Code 1.100, the oldest that the manifest allows, in English: the way of one writer.
import { expect, inject, test } from 'vitest';
import { eventually, lineOf } from './support/expectations';
import { useVSCode } from './support/use-vscode';
import { vscodeBuild } from './support/vscode-build';

const INCOMPLETE = '缺件的整改通报.txt';

const vscode = useVSCode({ build: 'oldest', vsix: [inject('vsix')] });

test('it is the version that the manifest names', () => {
  expect(vscodeBuild('oldest').version).toMatch(/^1\.100\./);
});

test('diagnostics, outline, breadcrumb, quick fix and snippet work', async () => {
  const workbench = await vscode.open(INCOMPLETE);
  const { breadcrumbs, editor, outline, problems, quickFix, suggestions } = workbench;

  await problems.open();
  await eventually(() => problems.codes()).toEqual(
    expect.arrayContaining(['problem-without-status', 'contact-missing', 'signature-missing', 'date-missing']),
  );
  for (const { message } of await problems.rows()) expect(message).toMatch(/^[A-Z]/);

  await outline.open();
  const problem = await outline.waitForRow((row) => row.label.includes('会议记录不规范'), 'a problem');
  expect(problem).toMatchObject({ level: 3, detail: expect.stringContaining('已完成并长期坚持') as string });

  await editor.goTo(lineOf(INCOMPLETE, '会议记录本'));
  await eventually(async () => (await breadcrumbs.labels()).at(-1)).toContain('会议记录不规范');

  await problems.reveal('contact-missing');
  await quickFix.open();
  await quickFix.pick(/insert.*contact/i);
  await editor.waitForText('联系电话：');
  await problems.waitForNoCode('contact-missing');
  await workbench.screenshot('oldest');
  await editor.undoUntilGone('联系电话：');
  await problems.waitForCode('contact-missing');

  await editor.goToEnd();
  await editor.press('Enter');
  await suggestions.expand('problem', 'problem', '问题1：××××不到位。');
});
