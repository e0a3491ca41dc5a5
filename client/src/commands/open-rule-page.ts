import { commands, l10n, Uri, window, workspace } from 'vscode';

/** Shows a rule's page, which comes with the extension, as a preview. Without a rule it lets the writer choose one. */
export async function openRulePage(extension: Uri, rule: unknown): Promise<void> {
  const folder = Uri.joinPath(extension, 'docs', 'rules');
  const id = typeof rule === 'string' ? rule : await chooseRule(folder);
  // The id becomes part of a path, and anybody may run the command.
  if (id === undefined || !/^[a-z][a-z-]*$/.test(id)) return;
  const page = Uri.joinPath(folder, `${id}.md`);
  try {
    await workspace.fs.stat(page);
  } catch {
    void window.showInformationMessage(l10n.t('The rule “{0}” has no page.', id));
    return;
  }
  await commands.executeCommand('markdown.showPreview', page);
}

async function chooseRule(folder: Uri): Promise<string | undefined> {
  const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  const ids = names.filter((name) => /^[a-z][a-z-]*\.md$/.test(name)).map((name) => name.slice(0, -'.md'.length));
  return window.showQuickPick(ids.sort(), { placeHolder: l10n.t('The rule to read about') });
}
