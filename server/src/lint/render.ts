import * as l10n from '@vscode/l10n';
import type { Message } from '../rules/rule';

/** A message in the language that was configured with `useLocale`. */
export function render(message: Message): string {
  return l10n.t({ message: message.text, args: message.args ?? {}, comment: [] });
}
