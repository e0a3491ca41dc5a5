import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';

export interface Process {
  readonly id: number;
  /** Its command line, words separated by blanks. */
  readonly line: string;
}

/** All processes of this machine. A bare Debian has no ps, but every Linux has /proc. */
export async function processes(): Promise<Process[]> {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    return lines.map((line) => ({ id: parseInt(line, 10), line: line.replace(/^\s*\d+\s*/, '') }));
  }
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  // A process may end while it is being read.
  const read = (id: string): Promise<string> => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
  return Promise.all(ids.map(async (id) => ({ id: Number(id), line: (await read(id)).split('\0').join(' ').trim() })));
}
