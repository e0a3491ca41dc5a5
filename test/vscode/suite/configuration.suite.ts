import { assert } from 'chai';
import * as vscode from 'vscode';
import { codes, diagnostic, eventually, noDiagnostic, open, replace, revertAndClose } from './notices';

const project = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.rectifyrc.json');
const write = (text: string) => vscode.workspace.fs.writeFile(project(), new TextEncoder().encode(text));
const said = () => vscode.languages.getDiagnostics(project()).map(({ message }) => message);

describe('a project file', () => {
  afterEach(async () => {
    await revertAndClose();
    await vscode.workspace.fs.delete(project()).then(undefined, () => undefined);
  });

  it('takes effect when it is saved, changed and deleted', async () => {
    const { document } = await open('缺件的整改通报.txt');
    await diagnostic(document, 'contact-missing');
    await write('{ "rules": { "contact-missing": "off" } }');
    await noDiagnostic(document, 'contact-missing');
    await write('{ "rules": { "date-missing": "off" } }');
    await noDiagnostic(document, 'date-missing');
    await diagnostic(document, 'contact-missing');
    await vscode.workspace.fs.delete(project());
    await diagnostic(document, 'date-missing');
  });

  it('has its mistakes shown while it is typed, with the nearest name', async () => {
    await write('{ "rules": { "contact-mising": "off" } }');
    const editor = await open('.rectifyrc.json');
    assert.equal(editor.document.languageId, 'jsonc');
    await eventually('the mistake', said, (all) => all.some((message) => message.includes('“contact-missing”')));
    await replace(editor, 'contact-mising', 'contact-missing');
    await eventually('an end of it', said, (all) => all.length === 0);
  });

  it('has a schema in the language of the editor', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'rectification-notice')!;
    // What the JSON extension reads; the VS Code from npm comes without it.
    const [{ url }] = extension.packageJSON.contributes.jsonValidation as [{ url: string }];
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, url));
    const { properties } = JSON.parse(new TextDecoder().decode(bytes));
    assert.match(properties.root.description, vscode.env.language.startsWith('zh') ? /项目/ : /Project files/);
  });

  it('gets an entry from the quick fix that silences one place', async () => {
    const { document } = await open('缺件的整改通报.txt');
    const { range } = await diagnostic(document, 'date-missing');
    const actions = await eventually(
      'the quick fix',
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range),
      (all) => all.some(({ title }) => title.includes('(entry in .rectifyrc.json)') && title.includes('Date missing')),
    );
    const silence = actions.find(
      ({ title }) => title.includes('(entry in .rectifyrc.json)') && title.includes('Date missing'),
    )!;
    assert.ok(await vscode.workspace.applyEdit(silence.edit!));
    await noDiagnostic(document, 'date-missing');
    assert.include(codes(document), 'contact-missing');
  });
});
