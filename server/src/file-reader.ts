import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ConfigReader } from './config/files';

/** Project files on the disk, for the command and for servers that run beside the files. */
export const diskReader: ConfigReader = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(fileURLToPath(uri)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_FILE_URL_HOST') return undefined;
      throw error;
    }
  },
};
