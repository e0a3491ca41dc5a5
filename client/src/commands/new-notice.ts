import { l10n, SnippetString, Uri, window, workspace } from 'vscode';
import type { Memento } from 'vscode';
import { LANGUAGE } from '../language';
import { detailSteps } from '../new-notice/details';
import { recall, remember } from '../new-notice/draft';
import { ProblemListSteps } from '../new-notice/problem-list';
import type { ProblemList } from '../new-notice/problem-list';
import { run } from '../new-notice/wizard';
import type { Session } from '../session';

/** What the server answers to its command `rectificationNotice.newNotice`. */
interface NewNotice {
  readonly snippet: string;
  readonly faults: Partial<Record<'inspection' | 'feedback', string>>;
}

/** Asks for what a notice begins with and opens it, complete but for its blanks. Nothing is written to the disk. */
export async function newNotice(session: Session, memento: Memento): Promise<void> {
  try {
    await write(session, memento);
  } catch {
    void window.showWarningMessage(l10n.t('The language server gave no answer. Try again when it is running.'));
  }
}

async function write(session: Session, memento: Memento): Promise<void> {
  const title = l10n.t('New Rectification Notice');
  const draft = recall(memento);
  const ask = (more: object): Promise<NewNotice> => session.execute<NewNotice>('newNotice', more);
  const list = new ProblemListSteps(title, (source) => session.execute<ProblemList>('readProblems', source));
  const details = () => detailSteps(draft, title, async (dates) => (await ask(dates)).faults);
  if (!(await run(() => [...details(), ...list.steps]))) return;
  await remember(memento, draft);
  const { snippet } = await ask({ ...draft, problems: list.taken, today: today(), uri: home() });
  const document = await workspace.openTextDocument({ language: LANGUAGE });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

/** Where it will lie in the end, as far as one can know: there is the configuration. */
function home(): string | undefined {
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && Uri.joinPath(folder.uri, 'new.notice').toString();
}

/** yyyy-mm-dd where the writer is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
