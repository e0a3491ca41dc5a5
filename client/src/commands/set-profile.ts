import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import { isNotice, SECTION } from '../language';
import { profiles } from '../profiles';
import type { NoticeStatus, Session } from '../session';

interface Choice extends QuickPickItem {
  /** Undefined: go back to the guess. */
  readonly id: string | undefined;
}

/** Lets the writer say what kind of notice the file is, and keeps it in the settings of the workspace. */
export async function setProfile(session: Session): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!isNotice(document)) return;
  if (document.isUntitled) {
    void window.showInformationMessage(l10n.t('Save the file first: the kind of notice is kept under its name.'));
    return;
  }
  const choice = await window.showQuickPick(choices(session.statusOf(document)), {
    placeHolder: l10n.t('The kind of notice decides which parts are required'),
  });
  if (choice) await keep(document, choice.id);
}

function choices(status: NoticeStatus | undefined): Choice[] {
  const guess: Choice = { id: undefined, label: l10n.t('Automatic: judge by the text') };
  const kinds = profiles().map(({ id, label }): Choice => {
    const current = id === status?.profile;
    return { id, label, ...(current ? { description: l10n.t('current: {0}', status.reason) } : {}) };
  });
  return [guess, ...kinds];
}

async function keep(document: TextDocument, profile: string | undefined): Promise<void> {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const settings = workspace.getConfiguration(SECTION, document.uri);
  const stored = settings.inspect<Record<string, string>>('profiles');
  const before = folder ? (stored?.workspaceFolderValue ?? stored?.workspaceValue) : stored?.globalValue;
  const key = folder ? workspace.asRelativePath(document.uri, false) : document.uri.path;
  const { [key]: _replaced, ...others } = before ?? {};
  const after = profile === undefined ? others : { ...others, [key]: profile };
  await settings.update(
    'profiles',
    Object.keys(after).length > 0 ? after : undefined,
    folder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global,
  );
}
