import { workspace } from 'vscode';
import type { Memento } from 'vscode';
import { SECTION } from '../language';

/** What the writer has said of the new notice so far; empty: nothing. As the server takes it. */
export interface Draft {
  profile: string;
  issuer: string;
  inspector: string;
  inspection: string;
  feedback: string;
}

const KEY = 'newNotice';

/** As it was the last time in this workspace, else as it is configured. */
export function recall(memento: Memento): Draft {
  const settings = workspace.getConfiguration(SECTION);
  const profile = settings.get<string>('profile', 'auto');
  return {
    profile: profile === 'auto' ? 'public-notice' : profile,
    issuer: settings.get<string[]>('bodies', [])[0] ?? '',
    inspector: '',
    inspection: '',
    feedback: '',
    ...memento.get<Partial<Draft>>(KEY),
  };
}

export function remember(memento: Memento, draft: Draft): Thenable<void> {
  return memento.update(KEY, draft);
}
