#!/usr/bin/env node
// `npm start`: packs the extension, installs it into a real VS Code, and serves that on an address of this machine with
// an example notice open. In the terminal it shows what the `rectify` command has to say about the same notice.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensure } from './setup/ensure-host.mjs';
import { importTypeScript } from './setup/import-typescript.mjs';

const USAGE = `usage: npm start -- [--check] [--port N] [--lang zh-cn|en]

  --check    look at the page with a headless browser, say whether all is well, and end (--no-wait does the same)
  --port N   serve on this port instead of a free one
  --lang L   language of the terminal and of VS Code; by default each has its own, from LANG and from the browser`;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'examples');
const example = join(folder, '整改通报示例.txt');

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean' },
        'no-wait': { type: 'boolean' },
        port: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.port && !/^\d{1,5}$/.test(values.port)) throw new Error(`not a port: ${values.port}`);
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

function rectify(command, lang) {
  console.log(`\n$ rectify ${command} examples/整改通报示例.txt\n`);
  // Findings make it end with 1, which is no failure here.
  const args = [command, ...(lang ? ['--locale', lang] : []), example];
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { stdio: 'inherit' });
  if (status !== 0 && status !== 1) throw new Error(`rectify ${command} failed`);
}

/** The address can be opened on another machine, too: a missing browser is something to mention, not to stop for. */
function tryToEnsureBrowser() {
  try {
    ensure(['browser']);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What Ctrl+C does. Ending the process at once is enough until there is a server to end in good order. */
let interrupt = () => process.exit(130);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupt());

async function main() {
  const options = readOptions();
  if (options.help) return void console.log(USAGE);
  const check = options.check || options['no-wait'];

  ensure(['current']);
  const noBrowser = tryToEnsureBrowser();
  if (noBrowser && check) throw noBrowser;
  const { packExtension, startDemo } = await importTypeScript('demo');
  console.log('Building and packing the extension…');
  const vsix = packExtension();
  const demo = await startDemo({ vsix, folder, file: example, port: options.port, displayLanguage: options.lang });
  try {
    rectify('lint', options.lang);
    rectify('outline', options.lang);
    console.log(`\nVS Code ${demo.version} with the extension and the example is at\n\n  ${demo.address}\n`);
    if (check) return void console.log(await demo.check());
    if (noBrowser) console.log(`${noBrowser.message}\nOr forward the port to a machine that has a browser.\n`);
    console.log('Ctrl+C ends it.');
    await new Promise((resolve) => (interrupt = resolve));
  } finally {
    await demo.dispose();
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
