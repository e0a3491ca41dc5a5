// Child processes that leave nothing behind.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

export interface Child {
  readonly process: ChildProcess;
  /** Resolves with the exit code once the process and its output have ended; rejects where it could not start. */
  readonly exited: Promise<number | null>;
  /** Everything written so far, both streams. */
  output(): string;
  /** Ends the process with all its children. */
  stop(): Promise<void>;
}

/** Starts a program in a process group of its own, so that stopping it also stops what it started. */
export function startChild(command: string, args: readonly string[], options: SpawnOptions = {}): Child {
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  const collect = (chunk: Buffer) => void (output += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);

  const exited = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
  // Nobody may be waiting for the exit; that alone must not end the test run.
  exited.catch(() => undefined);

  const kill = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // The group has ended already.
    }
  };
  const killWithParent = () => kill('SIGKILL');
  process.once('exit', killWithParent);
  const forget = () => void process.off('exit', killWithParent);
  exited.then(forget, forget);

  return {
    process: child,
    exited,
    output: () => output,
    async stop() {
      kill('SIGTERM');
      const impatience = setTimeout(() => kill('SIGKILL'), 3_000);
      await exited.catch(() => undefined);
      clearTimeout(impatience);
      // Children that ignored SIGTERM and outlived their parent.
      kill('SIGKILL');
    },
  };
}

/** Runs a program to its end and returns its output; rejects with the output when it fails. */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = startChild(command, args, options);
  const code = await child.exited;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with exit code ${code}\n${child.output()}`);
  return child.output();
}
