// Small helpers of the tests in this folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { workspaceFolder } from './paths';
import { DEFAULT_TIMEOUT } from './wait';

/** An expectation that is given the time VS Code may take. */
export const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: DEFAULT_TIMEOUT, interval: 100 });

/** The line, from 1, in which a text stands in a file of the workspace. */
export function lineOf(file: string, text: string): number {
  const lines = readFileSync(join(workspaceFolder, file), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${file} does not hold: ${text}`);
  return index + 1;
}
