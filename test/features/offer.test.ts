import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';

/** As much of VS Code as the offer touches. */
const editor = vi.hoisted(() => {
  const listeners: ((editor: unknown) => void)[] = [];
  return {
    listeners,
    settings: new Map<string, unknown>(),
    ask: vi.fn<(...args: unknown[]) => Promise<string | undefined>>(),
    setLanguage: vi.fn<(...args: unknown[]) => Promise<void>>(() => Promise.resolve()),
  };
});
vi.mock('vscode', () => ({
  l10n: { t: (text: string) => text },
  languages: { setTextDocumentLanguage: editor.setLanguage },
  window: {
    activeTextEditor: undefined,
    showInformationMessage: editor.ask,
    onDidChangeActiveTextEditor: (listener: (editor: unknown) => void) => {
      editor.listeners.push(listener);
      return { dispose: () => undefined };
    },
  },
  workspace: {
    getConfiguration: () => ({ get: (key: string, byDefault: unknown) => editor.settings.get(key) ?? byDefault }),
  },
}));
const { SwitchOffer } = await import('../../client/src/offer');

const TITLE = '青禾区水务局党组关于巡察整改进展情况的通报\n';
const remembered = new Map<string, unknown>();
const context = {
  workspaceState: {
    get: (key: string, byDefault: unknown) => remembered.get(key) ?? byDefault,
    update: (key: string, value: unknown) => Promise.resolve(remembered.set(key, value)),
  },
} as unknown as ExtensionContext;

async function show(path: string, text = TITLE, languageId = 'plaintext'): Promise<void> {
  const uri = { path, toString: () => `file://${path}` };
  for (const listener of editor.listeners) listener({ document: { uri, languageId, getText: () => text } });
  await new Promise((resolve) => setTimeout(resolve));
}
function newSession(): void {
  editor.listeners.length = 0;
  new SwitchOffer(context);
}

describe('the offer to switch', () => {
  beforeEach(() => {
    remembered.clear();
    editor.settings.clear();
    editor.ask.mockReset().mockResolvedValue('Switch');
    editor.setLanguage.mockClear();
    newSession();
  });

  it('is made for texts that read like a notice, once a session', async () => {
    editor.ask.mockResolvedValue('Not Now');
    await show('/会议.txt', '会议纪要\n');
    await show('/a.ts', TITLE, 'typescript');
    expect(editor.ask).not.toHaveBeenCalled();
    await show('/通报.txt');
    await show('/通报.txt');
    expect(editor.ask).toHaveBeenCalledTimes(1);
    expect(editor.setLanguage).not.toHaveBeenCalled();
    newSession();
    await show('/通报.txt');
    expect(editor.ask).toHaveBeenCalledTimes(2);
  });

  it('is remembered when taken: the next session switches without asking', async () => {
    await show('/通报.txt');
    expect(editor.setLanguage).toHaveBeenCalledTimes(1);
    newSession();
    await show('/通报.txt');
    expect(editor.ask).toHaveBeenCalledTimes(1);
    expect(editor.setLanguage).toHaveBeenCalledTimes(2);
  });

  it('yields to a writer who sets the language back by hand', async () => {
    await show('/通报.txt');
    await show('/通报.txt');
    expect(editor.setLanguage).toHaveBeenCalledTimes(1);
    newSession();
    await show('/通报.txt');
    expect(editor.ask).toHaveBeenCalledTimes(2);
  });

  it('is not made again in a workspace that wants none, nor against the settings', async () => {
    editor.ask.mockResolvedValue('Never in This Workspace');
    await show('/甲.txt');
    await show('/乙.txt');
    expect(editor.ask).toHaveBeenCalledTimes(1);
    remembered.clear();
    editor.settings.set('offerLanguageSwitch', false);
    await show('/丙.txt');
    expect(editor.ask).toHaveBeenCalledTimes(1);
  });
});
