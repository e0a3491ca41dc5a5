import { assert } from 'chai';
import * as vscode from 'vscode';
import { diagnostic, eventually, open, replace, revertAndClose, undo } from './notices';

const problem = (n: number, more = ''): string =>
  `问题${n}：第${n}本台账不实。\n整改进度：已完成整改。\n整改措施：补录台账${n * 3}册。${more}\n\n`;
const NOTES: Readonly<Record<number, string>> = { 2: '见问题5。', 9: '与问题7一并整改。原文为“问题8：账目不清”。' };
const TEXT = `中共青禾区水务局党组关于巡察整改进展情况的通报

一、巡察反馈问题整改进展情况

${Array.from({ length: 11 }, (_, i) => problem(i + 1, NOTES[i + 1])).join('')}`;

describe('Format Document', () => {
  afterEach(revertAndClose);

  it('closes the gap that a deleted problem leaves; references follow, quotations stay, one undo restores all', async () => {
    const editor = await open('完整的整改通报.txt');
    const { document } = editor;
    const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    await editor.edit((edit) => edit.replace(all, TEXT));
    await replace(editor, problem(4), '');
    const gap = document.getText();
    await diagnostic(document, 'numbering-gap');
    // The formatter is there once the server has said so.
    await eventually(
      'the formatted text',
      async () => {
        await vscode.commands.executeCommand('editor.action.formatDocument');
        return document.getText();
      },
      (text) => text !== gap,
    );
    const text = document.getText();
    assert.deepEqual(
      [...text.matchAll(/^问题(\d+)：/gm)].map(([, n]) => Number(n)),
      Array.from({ length: 10 }, (_, i) => i + 1),
    );
    assert.include(text, '见问题4。');
    assert.include(text, '与问题6一并整改。原文为“问题8：账目不清”。');
    await undo();
    assert.equal(document.getText(), gap);
  });
});
