import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands/index';
import { SwitchOffer } from './offer';
import { Session } from './session';
import type { Launch } from './session';
import { LanguageStatus } from './views/language-status';

/** What desktop and browser have in common, which is everything but the way the server is launched. */
export function start(context: ExtensionContext, launch: Launch): Session {
  const session = new Session(context, launch);
  context.subscriptions.push(
    new LanguageStatus(session),
    new SwitchOffer(context),
    ...registerCommands(context, session),
  );
  return session;
}
