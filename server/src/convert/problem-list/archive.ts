import { strFromU8, unzipSync } from 'fflate';
import { UnreadableList } from './list';

/** Unpacked, in bytes. A list of problems is far smaller; what is larger would stop the server. */
const LARGEST = 30_000_000;

/**
 * The parts of an Office document that are wanted, by name.
 * @throws UnreadableList
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, string> {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > LARGEST) throw new UnreadableList('too-large');
        return true;
      },
    });
    return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  } catch (error) {
    throw error instanceof UnreadableList ? error : new UnreadableList('damaged');
  }
}
