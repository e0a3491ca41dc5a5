import { assert } from 'chai';
import * as vscode from 'vscode';
import { codeOf, diagnostic, noDiagnostic, open, revertAndClose, undo } from './notices';

async function fixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

describe('quick fixes', () => {
  afterEach(revertAndClose);

  for (const code of ['contact-missing', 'signature-missing', 'date-missing', 'problem-without-status']) {
    it(`insert the part that ${code} asks for`, async () => {
      const { document } = await open('缺件的整改通报.txt');
      const found = await diagnostic(document, code);
      const offered = await fixes(document, found.range);
      const insert = offered.find(
        (action) => action.edit && /插入|insert/i.test(action.title) && action.diagnostics?.some((each) => codeOf(each) === code),
      );
      assert.ok(insert?.edit, `no such fix in: ${offered.map((action) => action.title).join(' | ')}`);
      assert.ok(await vscode.workspace.applyEdit(insert.edit));
      await noDiagnostic(document, code);
      await undo();
      await diagnostic(document, code);
    });
  }
});
