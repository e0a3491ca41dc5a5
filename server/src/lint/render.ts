import * as l10n from '@vscode/l10n';
import type { Message } from '../rules/rule';

/** A message in the language that was configured with `useLocale`. */
export function render(message: Message): string {
  return l10n.t({ message: message.text, args: message.args ?? {}, comment: [] });
}

/** A text of the product's own, in the language of the session. The English text is the key of its translation. */
export function t(text: string, args: Readonly<Record<string, string | number>> = {}): string {
  return render({ text, args });
}
