// Packs the extension: builds dist/ as shipped and writes one .vsix into the root. Works offline.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import { execFileSync } from 'node:child_process';

for (const script of ['esbuild.mjs', 'scripts/third-party.mjs'])
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
for (const file of readdirSync('.')) if (file.endsWith('.vsix')) rmSync(file);
// dist/ holds everything the extension needs: no dependencies are packed, and no repository is linked to.
const { homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
await createVSIX({
  dependencies: false,
  allowMissingRepository: true,
  baseContentUrl: homepage,
  baseImagesUrl: homepage,
});
