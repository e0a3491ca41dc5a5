import { assert } from 'chai';
import * as vscode from 'vscode';
import { diagnostic, eventually, open, revertAndClose, undo } from './notices';

interface NewNotice {
  readonly text: string;
  readonly snippet: string;
  readonly problems: number;
}

const LIST = '1.台账不完整\n2.制度不健全';

describe('a new notice', () => {
  afterEach(revertAndClose);

  it('is written by the server, and inserted as one step', async () => {
    // Something has to start the server before it is asked directly.
    await diagnostic((await open('缺件的整改通报.txt')).document, 'contact-missing');
    const request = { issuer: '中共青禾区水务局党组', problems: LIST };
    const { snippet, text, problems } = await vscode.commands.executeCommand<NewNotice>(
      'rectificationNotice.newNotice',
      request,
    );
    assert.equal(problems, 2);
    const document = await vscode.workspace.openTextDocument({ language: 'rectification-notice' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippet));
    assert.equal(document.getText(), text);
    await diagnostic(document, 'problem-without-status');
    await undo();
    assert.equal(document.getText(), '');
  });

  it('asks first, in an empty window as well, and leaves nothing behind when nobody answers', async () => {
    const before = vscode.workspace.textDocuments.length;
    const finished = vscode.commands.executeCommand('rectificationNotice.new');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await eventually(
      'the end of the questions',
      () => Promise.race([Promise.resolve(finished).then(() => 'done'), close()]),
      (state) => state === 'done',
    );
    assert.equal(vscode.workspace.textDocuments.length, before);
  });

  it('can be practised on a sample', async () => {
    await vscode.commands.executeCommand('rectificationNotice.openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.isTrue(document.isUntitled);
    await diagnostic(document, 'numbering-gap');
  });
});

/** There is no way to ask whether a question is open; before it is, this does nothing. */
async function close(): Promise<string> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  return 'waiting';
}
