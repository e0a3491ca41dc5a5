import { matchesGlob } from '../glob';
import { pathWithin } from './uris';

/** Does a file match one of these? @param base the folder from which they count, or null where there is none */
export function matchesAny(base: string | null, uri: string, patterns: readonly string[]): boolean {
  const path = pathFrom(base, uri);
  return patterns.some((pattern) => matchesGlob(path, pattern));
}

/** A file's path as patterns see it. */
export function pathFrom(base: string | null, uri: string): string {
  return pathWithin(base ?? 'nowhere:/', uri);
}

/** A pattern that names a folder leaves out all that is in it. */
export function leavesOut(path: string, pattern: string): boolean {
  const folder = pattern.replace(/\/$/, '');
  if (folder === pattern && matchesGlob(path, pattern)) return true;
  const names = path.split('/');
  return names.some((_, i) => i > 0 && matchesGlob(names.slice(0, i).join('/'), folder));
}
