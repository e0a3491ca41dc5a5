// Writes THIRD-PARTY-NOTICES.md: the licences of every package whose code ends up in dist/, told by esbuild's metafile.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { builds } from '../esbuild.mjs';

const folders = new Set();
for (const options of builds) {
  const { metafile } = await esbuild.build({ ...options, write: false, metafile: true, logLevel: 'error' });
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.add(found[1]);
  }
}

const sections = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\`\n`;
});
writeFileSync(
  'THIRD-PARTY-NOTICES.md',
  `# Third-party notices\n\nThe extension and the command contain code of these packages.\n\n${sections.join('\n')}`,
);
