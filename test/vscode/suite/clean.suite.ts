import { assert } from 'chai';
import * as vscode from 'vscode';
import { diagnostic, eventually, open, revertAndClose, undo } from './notices';

const RESIDUE = '当前位置：首页 > 通知公告\n';

const previews = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff);

describe('cleaning up a web copy', () => {
  afterEach(revertAndClose);

  it('shows the changes, makes them when told to, and all of them are undone at once', async () => {
    const editor = await open('完整的整改通报.txt');
    const { document } = editor;
    const original = document.getText();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), RESIDUE));
    const end = document.positionAt(document.getText().length);
    await editor.edit((edit) => edit.insert(end, '【打印本页】 【关闭窗口】\n'));
    const copy = document.getText();
    await diagnostic(document, 'web-residue');

    const finished = vscode.commands.executeCommand('rectificationNotice.cleanUp');
    await eventually(
      'the preview',
      () => previews(),
      (tabs) => tabs.length === 1,
    );
    assert.equal(document.getText(), copy);
    // There is no way to ask whether the choice is open; before it is, this does nothing.
    const agree = async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText();
    };
    await eventually('the cleaned text', agree, (text) => text !== copy);
    await finished;
    assert.equal(document.getText(), original);
    assert.deepEqual(previews(), []);
    await undo();
    assert.equal(document.getText(), copy);
  });
});
