// Makes VS Code believe that a language pack is installed. The real packs are on no registry that the tests may use,
// and their content does not matter here: with an empty pack the workbench stays English, but its display language (and
// with it the choice of package.nls.*.json, of l10n bundles and of vscode.env.language) is the one asked for.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function installEmptyLanguagePack(userDataFolder: string, language: string): Promise<void> {
  await mkdir(userDataFolder, { recursive: true });
  const translations = join(userDataFolder, `translations.${language}.json`);
  await writeFile(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: `empty-${language}`,
    label: language,
    extensions: [{ extensionIdentifier: { id: `test.language-pack-${language}` }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  await writeFile(join(userDataFolder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}
