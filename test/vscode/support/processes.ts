import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';

/** The command lines of all processes of this machine. A bare Debian has no ps, but every Linux has /proc. */
export async function commandLines(): Promise<string[]> {
  if (process.platform !== 'linux') return execFileSync('ps', ['-axo', 'args'], { encoding: 'utf8' }).split('\n');
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  // A process may end while it is being read.
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return lines.map((line) => line.split('\0').join(' ').trim()).filter(Boolean);
}
