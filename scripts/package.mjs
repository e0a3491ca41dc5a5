// Packs the extension: builds dist/ as shipped and writes one .vsix into the root. Works offline.
import { readdirSync, rmSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import { execFileSync } from 'node:child_process';

execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
for (const file of readdirSync('.')) if (file.endsWith('.vsix')) rmSync(file);
// dist/ holds everything the extension needs: no dependencies are packed, and no repository is linked to.
await createVSIX({ dependencies: false, allowMissingRepository: true, skipLicense: false });
