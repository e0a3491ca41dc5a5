// `npm run generate` writes what is derived from the rules: the frames and the index of docs/rules, the table in
// README.md, the settings and their texts, the schemas of project files. `--check` writes nothing and fails where something
// differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifest } from './generate/manifest.mjs';
import { pages } from './generate/pages.mjs';
import { readKeys, readRules } from './generate/registry.mjs';
import { schemas } from './generate/schema.mjs';

const check = process.argv.includes('--check');
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const rules = await readRules(read);
const keys = await readKeys();
const stale = Object.entries({
  ...(await pages(rules, read)),
  ...manifest(rules, keys, read),
  ...schemas(keys, read),
}).filter(([path, content]) => content !== read(path));

for (const [path, content] of stale) {
  if (check) console.error(`${path}: ${difference(read(path), content)}`);
  else {
    writeFileSync(path, content);
    console.log(`${path}: written`);
  }
}
if (check && stale.length > 0) {
  console.error('Not up to date: run `npm run generate`.');
  process.exit(1);
}

/** The first line that differs, as much as one needs to see what was forgotten. */
function difference(now, wanted) {
  if (now === undefined) return 'is missing';
  const lines = now.split('\n');
  const line = wanted.split('\n').findIndex((text, i) => text !== lines[i]);
  return line < 0 ? 'has too many lines' : `line ${line + 1} should be: ${wanted.split('\n')[line]}`;
}
