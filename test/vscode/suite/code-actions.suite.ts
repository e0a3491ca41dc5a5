import { assert } from 'chai';
import * as vscode from 'vscode';
import { diagnostic, noDiagnostic, open, replace, revertAndClose, undo } from './notices';

/** The part each rule asks for, as the title of its fix names it in either language. */
const PARTS: Record<string, RegExp> = {
  'contact-missing': /contact|联系/i,
  'signature-missing': /signature|落款|署名/i,
  'date-missing': /date|日期/i,
  'problem-without-status': /status|进度|状态/i,
};

async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

const PATIENCE = 10_000;

/** The fix that inserts a part. A diagnostic may still be that of the text before, whose places have moved: then ask again. */
async function insertion(
  document: vscode.TextDocument,
  code: string,
  part: RegExp,
): Promise<vscode.CodeAction | undefined> {
  for (const end = Date.now() + PATIENCE; ;) {
    const { range } = await diagnostic(document, code);
    const offered = await quickFixes(document, range);
    const insert = offered.find(({ edit, title }) => edit && /插入|补|insert/i.test(title) && part.test(title));
    if (insert || Date.now() > end) return insert;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('quick fixes', () => {
  afterEach(revertAndClose);

  for (const [code, part] of Object.entries(PARTS)) {
    it(`insert the part that ${code} asks for`, async () => {
      const editor = await open('缺件的整改通报.txt');
      const { document } = editor;
      const insert = await insertion(document, code, part);
      assert.ok(insert?.edit, 'no such fix is offered');
      assert.ok(await vscode.workspace.applyEdit(insert.edit));
      // Only the writer knows the date; until it is filled in, it is missing.
      if (code === 'date-missing') await replace(editor, '××××年×月×日', '2023年9月4日');
      await noDiagnostic(document, code);
      await undo();
      if (code === 'date-missing') await undo();
      await diagnostic(document, code);
    });
  }
});
