import { languages } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands/index';
import { LANGUAGE } from './language';
import { SwitchOffer } from './offer';
import { CleaningPaste, PASTES } from './paste/cleaning-paste';
import { ForeignNames } from './paste/foreign-names';
import { Session } from './session';
import type { Launch } from './session';
import { LanguageStatus } from './views/language-status';

/** What desktop and browser have in common, which is everything but the way the server is launched. */
export function start(context: ExtensionContext, launch: Launch): Session {
  const session = new Session(context, launch);
  const names = new ForeignNames();
  const pastes = new CleaningPaste(session, (document) => names.watch(document));
  context.subscriptions.push(
    names,
    languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, pastes, PASTES),
    new LanguageStatus(session),
    new SwitchOffer(context),
    ...registerCommands(context, session),
  );
  return session;
}
