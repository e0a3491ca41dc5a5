// Display languages. VS Code's real Chinese language pack is on no registry that the tests may use, and its content does
// not matter here. With an empty pack the workbench stays English, but its language (and with it the choice of
// package.nls.*.json, of l10n bundles and of vscode.env.language) is the one asked for.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CHINESE = 'zh-cn';

/** Makes Chinese available and, where a language is named, sets it; else the browser's language decides. */
export async function setUpDisplayLanguage(userDataFolder: string, language: string | undefined): Promise<void> {
  const write = (name: string, content: object) => writeFile(join(userDataFolder, name), JSON.stringify(content));
  await mkdir(join(userDataFolder, 'User'), { recursive: true });
  // What the command "Configure Display Language" writes. Without the file, English is taken as set.
  await write('User/argv.json', language ? { locale: language } : {});
  await write('translations.json', { version: '1.0.0', contents: {} });
  await write('languagepacks.json', {
    [CHINESE]: {
      hash: 'empty',
      label: CHINESE,
      extensions: [{ extensionIdentifier: { id: 'test.language-pack' }, version: '1.0.0' }],
      translations: { vscode: join(userDataFolder, 'translations.json') },
    },
  });
}
