import { assert } from 'chai';
import * as vscode from 'vscode';
import { LANGUAGE, codes, diagnostic, eventually, open, revertAndClose } from './notices';

const EXTENSION = 'rectification-notice.rectification-notice';

describe('the language', () => {
  afterEach(revertAndClose);

  it('is recognised by the file name', async () => {
    const { document } = await open('缺件的整改通报.txt');
    assert.strictEqual(document.languageId, LANGUAGE);
    const extension = vscode.extensions.getExtension(EXTENSION);
    await eventually('the extension to be active', () => extension?.isActive, Boolean);
  });

  it('brings settings that suit Chinese prose', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: LANGUAGE });
    assert.strictEqual(settings.get('wordWrap'), 'on');
    assert.strictEqual(settings.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('has a command that starts the server anew, after which diagnostics come again', async () => {
    const { document } = await open('缺件的整改通报.txt');
    await diagnostic(document, 'contact-missing');
    await vscode.commands.executeCommand('rectificationNotice.restart');
    await diagnostic(document, 'contact-missing');
  });

  it('leaves other files alone', async () => {
    const { document } = await open('会议记录.txt');
    assert.strictEqual(document.languageId, 'plaintext');
    // Only after a notice has been checked has the server had its chance to speak up about the other file as well.
    const notice = await open('缺件的整改通报.txt');
    await diagnostic(notice.document, 'contact-missing');
    assert.deepEqual(codes(document), []);
  });
});
