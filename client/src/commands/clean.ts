import { commands, l10n, Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { QuickPick, QuickPickItem, TextDocument } from 'vscode';
import { isNotice, SECTION } from '../language';
import { CleanPreview } from '../views/clean-preview';

/** What the server answers to its command `rectificationNotice.clean`. */
interface Plan {
  readonly version: number;
  readonly steps: readonly Step[];
  readonly edits: readonly Edit[];
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly failed: boolean;
}

/** As in LSP. A plan's edits ascend and do not overlap. */
interface Edit {
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;
  readonly newText: string;
}

interface Choice extends QuickPickItem {
  readonly id: string;
}

/** Lets the writer choose what to clean up, with the outcome beside the text, and changes everything as one. */
export async function cleanUp(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!isNotice(document)) return;
  const all = await planFor(document);
  if (!all) return;
  const useful = all.steps.filter(({ count }) => count > 0);
  if (useful.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing to clean up.'));
    return;
  }
  const plan = await decide(document, useful, all);
  if (plan && isCurrent(plan, document)) await workspace.applyEdit(toWorkspaceEdit(document, plan));
}

async function decide(document: TextDocument, steps: readonly Step[], all: Plan): Promise<Plan | undefined> {
  const preview = new CleanPreview(document);
  try {
    await preview.show(cleaned(document, all));
    return await choose(document, steps, all, (plan) => preview.update(cleaned(document, plan)));
  } finally {
    await preview.close();
    preview.dispose();
  }
}

/** @returns the plan of the steps that were checked when the writer agreed; undefined where there was none */
async function choose(
  document: TextDocument,
  steps: readonly Step[],
  all: Plan,
  changed: (plan: Plan) => void,
): Promise<Plan | undefined> {
  const pick: QuickPick<Choice> = window.createQuickPick<Choice>();
  pick.canSelectMany = true;
  // The writer reads the preview meanwhile.
  pick.ignoreFocusOut = true;
  pick.title = l10n.t('Clean Up Web Copy');
  pick.placeholder = l10n.t('What is checked will be changed as shown');
  pick.items = steps.map(choice);
  pick.selectedItems = pick.items;
  let plan: Promise<Plan | undefined> = Promise.resolve(all);
  pick.onDidChangeSelection((items) => {
    const asked = (plan = planFor(
      document,
      items.map(({ id }) => id),
    ));
    void asked.then((answer) => answer && asked === plan && changed(answer));
  });
  try {
    const agreed = await new Promise<boolean>((resolve) => {
      pick.onDidAccept(() => resolve(true));
      pick.onDidHide(() => resolve(false));
      pick.show();
    });
    return agreed ? await plan : undefined;
  } finally {
    pick.dispose();
  }
}

const choice = ({ id, title, count }: Step): Choice => ({
  id,
  label: title,
  description: l10n.t('{0} places', count),
});

/** Undefined where there is no plan for the text as it stands: that has been said. */
async function planFor(document: TextDocument, steps?: readonly string[]): Promise<Plan | undefined> {
  const request = { uri: document.uri.toString(), ...(steps ? { steps } : {}) };
  const plan = await commands.executeCommand<Plan | null>(`${SECTION}.clean`, request).then(
    (answer) => answer ?? undefined,
    () => undefined,
  );
  if (!plan) {
    void window.showWarningMessage(l10n.t('The language server gave no answer. Try again when it is running.'));
    return undefined;
  }
  if (!isCurrent(plan, document)) return undefined;
  const failed = plan.steps.filter((step) => step.failed).map(({ title }) => title);
  if (failed.length > 0) void window.showWarningMessage(l10n.t('Could not be done: {0}', failed.join(', ')));
  return plan;
}

function isCurrent({ version }: Plan, document: TextDocument): boolean {
  if (version === document.version) return true;
  void window.showWarningMessage(l10n.t('The text has changed in the meantime. Run the command again.'));
  return false;
}

const rangeOf = ({ range: { start, end } }: Edit): Range =>
  new Range(start.line, start.character, end.line, end.character);

function toWorkspaceEdit(document: TextDocument, { edits }: Plan): WorkspaceEdit {
  const result = new WorkspaceEdit();
  for (const edit of edits) result.replace(document.uri, rangeOf(edit), edit.newText);
  return result;
}

function cleaned(document: TextDocument, { edits }: Plan): string {
  const text = document.getText();
  let at = 0;
  const pieces = edits.map((edit) => {
    const range = rangeOf(edit);
    const before = text.slice(at, document.offsetAt(range.start));
    at = document.offsetAt(range.end);
    return before + edit.newText;
  });
  return pieces.join('') + text.slice(at);
}
