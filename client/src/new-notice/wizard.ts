import { QuickInputButtons, window } from 'vscode';
import type { InputBox, QuickPick, QuickPickItem } from 'vscode';

/** What a step asks the wizard to do next. `again`: ask the same once more. */
export type Outcome = 'next' | 'back' | 'again' | 'cancelled';

export interface Place {
  readonly step: number;
  readonly of: number;
}

export type Step = (place: Place) => Promise<Outcome>;

/**
 * Asks one thing after the other, until all is answered.
 * @param steps asked again after each answer: an answer may make others needless
 * @returns false where the writer has had enough
 */
export async function run(steps: () => readonly Step[]): Promise<boolean> {
  let at = 0;
  for (;;) {
    const all = steps();
    const step = all[at];
    if (!step) return true;
    const outcome = await step({ step: at + 1, of: all.length });
    if (outcome === 'cancelled') return false;
    at += outcome === 'next' ? 1 : outcome === 'back' ? -1 : 0;
  }
}

export interface TextQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  readonly take: (value: string) => void;
  /** Why an answer will not do; an empty one always will. */
  readonly check?: (value: string) => Promise<string | undefined>;
}

export function askText(question: TextQuestion, place: Place): Promise<Outcome> {
  const box = window.createInputBox();
  box.prompt = question.prompt;
  box.placeholder = question.placeholder;
  box.value = question.value;
  box.onDidChangeValue(() => (box.validationMessage = undefined));
  return ask(box, question.title, place, (done) => {
    box.onDidAccept(async () => {
      const value = box.value.trim();
      box.busy = true;
      const fault = value === '' ? undefined : await question.check?.(value);
      box.busy = false;
      if (fault !== undefined) return void (box.validationMessage = fault);
      question.take(value);
      done('next');
    });
  });
}

export interface Choice<T extends QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly T[];
  readonly active?: T | undefined;
  /** All are ticked that should be; the answer may be none. */
  readonly ticked?: readonly T[];
  readonly take: (picked: readonly T[]) => Outcome | Promise<Outcome>;
  /** More to do with the list while it is shown. */
  readonly prepare?: (pick: QuickPick<T>) => void;
}

export async function choose<T extends QuickPickItem>(choice: Choice<T>, place: Place): Promise<Outcome> {
  const pick = window.createQuickPick<T>();
  pick.placeholder = choice.placeholder;
  pick.items = choice.items;
  pick.matchOnDescription = true;
  if (choice.active) pick.activeItems = [choice.active];
  if (choice.ticked) {
    pick.canSelectMany = true;
    pick.selectedItems = choice.ticked;
  }
  choice.prepare?.(pick);
  let picked: readonly T[] = [];
  const outcome = await ask(pick, choice.title, place, (done) => {
    pick.onDidAccept(() => {
      picked = choice.ticked ? pick.selectedItems : pick.activeItems;
      if (choice.ticked || picked.length > 0) done('next');
    });
  });
  // Only now: what comes next may be an input of its own, such as a file dialog.
  return outcome === 'next' ? choice.take(picked) : outcome;
}

/** What all kinds of quick input have in common. */
type Input = Pick<
  InputBox,
  | 'title'
  | 'step'
  | 'totalSteps'
  | 'ignoreFocusOut'
  | 'buttons'
  | 'onDidTriggerButton'
  | 'onDidHide'
  | 'show'
  | 'dispose'
>;

async function ask(
  input: Input,
  title: string,
  { step, of }: Place,
  listen: (done: (outcome: Outcome) => void) => void,
): Promise<Outcome> {
  input.title = title;
  input.step = step;
  input.totalSteps = of;
  // The list of problems is in another window.
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  try {
    return await new Promise<Outcome>((resolve) => {
      input.onDidTriggerButton((button) => button === QuickInputButtons.Back && resolve('back'));
      input.onDidHide(() => resolve('cancelled'));
      listen(resolve);
      input.show();
    });
  } finally {
    input.dispose();
  }
}
