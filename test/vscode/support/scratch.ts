import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Scratch {
  readonly folder: string;
  dispose(): Promise<void>;
}

/** A temporary folder. The retries are for processes that still write into it while they shut down. */
export async function createScratch(purpose: string): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), `rectify-${purpose}-`));
  return { folder, dispose: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}
