// Stands in for the `code` program: give its path to @vscode/test-electron as vscodeExecutablePath, and the suite runs
// in the extension host of the real VS Code that this folder installs. Flags that only matter to a desktop window, or
// that protect the user's own VS Code, are accepted and have no effect: this VS Code is always a fresh one.
import { fileURLToPath } from 'node:url';
import { runExtensionTests } from '../support/extension-tests';
import { createScratch } from '../support/scratch';
import { type BuildName, vscodeBuild } from '../support/vscode-build';

const TIMEOUT = 180_000;

interface Arguments {
  extensions: string[];
  suite?: string;
  folder?: string;
  displayLanguage?: string;
}

function parse(args: readonly string[]): Arguments {
  const parsed: Arguments = { extensions: [] };
  for (const argument of args) {
    const [, flag, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    switch (flag) {
      case undefined:
        parsed.folder ??= argument;
        break;
      case 'folder-uri':
        parsed.folder = path(value);
        break;
      case 'extensionDevelopmentPath':
        parsed.extensions.push(path(value));
        break;
      case 'extensionTestsPath':
        parsed.suite = path(value);
        break;
      case 'locale':
        parsed.displayLanguage = value;
        break;
    }
  }
  return parsed;
}

const path = (value: string) => (value.startsWith('file:') ? fileURLToPath(value) : value);

async function main(): Promise<number> {
  const { extensions, suite, folder, displayLanguage } = parse(process.argv.slice(2));
  if (!suite) throw new Error('usage: code --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [FOLDER]');
  const scratch = await createScratch('empty-workspace');
  try {
    return await runExtensionTests({
      build: vscodeBuild((process.env['RECTIFY_VSCODE_BUILD'] ?? 'current') as BuildName),
      extensions,
      suite,
      folder: folder ?? scratch.folder,
      timeout: TIMEOUT,
      ...(displayLanguage ? { displayLanguage } : {}),
    });
  } finally {
    await scratch.dispose();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
