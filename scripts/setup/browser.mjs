// Finds, and on Debian installs, what no npm package brings: a Chromium and a font that has Chinese characters.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const CHROMIUM_ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const PACKAGES = 'chromium fonts-noto-cjk';

/** The browser the tests drive: CHROMIUM_PATH, else the first one found; undefined where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = CHROMIUM_NAMES.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name + suffix)),
  );
  return [...onPath, ...CHROMIUM_ELSEWHERE].find((file) => existsSync(file));
}

/** Installs what is missing; where it may not, throws an error that names the one command to run. */
export function ensureBrowser() {
  const what = missing();
  if (!what) return;
  if (process.platform !== 'linux' || !isOnPath('apt-get')) {
    throw new Error(`${what} missing: install it, or name a browser in the environment variable CHROMIUM_PATH.`);
  }
  const steps = ['apt-get update', `apt-get install -y --no-install-recommends ${PACKAGES}`];
  if (process.getuid?.() !== 0) {
    throw new Error(`${what} missing. Run: ${steps.map((step) => `sudo ${step}`).join(' && ')}`);
  }
  console.log(`${what} missing: installing ${PACKAGES} with apt-get…`);
  for (const step of steps) runStep(step, steps);
  if (missing()) throw new Error(`${missing()} still missing after: ${steps.join(' && ')}`);
}

function missing() {
  return [findChromium() ? '' : 'Chromium', hasChineseFont() ? '' : 'a Chinese font'].filter(Boolean).join(' and ');
}

function runStep(step, steps) {
  const [command, ...args] = step.split(' ');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${step} failed:\n${stdout}\n${stderr}\nRun by hand: ${steps.join(' && ')}`);
}

/** Without one, every Chinese character is an empty box; tests would still pass, screenshots would show nothing. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  if (list.status === 0) return list.stdout.trim() !== '';
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((file) =>
        /(cjk|han|wqy|droidsansfallback|uming|ukai)/i.test(String(file)),
      ),
  );
}

const isOnPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
