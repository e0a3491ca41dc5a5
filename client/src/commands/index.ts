import { commands } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { SECTION } from '../language';
import type { Session } from '../session';
import { cleanUp } from './clean';
import { goToProblem } from './go-to-problem';
import { goTo } from './go-to';
import { newNotice } from './new-notice';
import { openRulePage } from './open-rule-page';
import { openSample } from './open-sample';
import { setProfile } from './set-profile';
import { switchLanguage } from './switch-language';

export function registerCommands(context: ExtensionContext, session: Session): Disposable[] {
  const all: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    restart: () => session.restart(),
    showOutput: () => session.log.show(true),
    setProfile: () => setProfile(session),
    openRulePage: (rule) => openRulePage(context.extensionUri, rule),
    switchLanguage: () => switchLanguage(),
    cleanUp: () => cleanUp(),
    new: () => newNotice(session, context.workspaceState),
    openSample: (which) => openSample(context.extensionUri, which),
    goTo: (uri, places) => goTo(uri, places),
    nextProblem: () => goToProblem('next'),
    previousProblem: () => goToProblem('previous'),
  };
  return Object.entries(all).map(([name, run]) => commands.registerCommand(`${SECTION}.${name}`, run));
}
