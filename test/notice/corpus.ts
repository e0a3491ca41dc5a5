import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './score';

const HERE = import.meta.dirname;
/** The real notices and the larger set of invented ones stand beside the project, not in it. */
const SHARED = join(HERE, '../../../shared/corpus');

export interface Annotated {
  readonly gold: Gold;
  readonly text: string;
}

function read(texts: string, golds: string): Annotated[] {
  return readdirSync(golds)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(golds, name), 'utf8')) as Gold;
      return { gold, text: readFileSync(join(texts, gold.file), 'utf8') };
    });
}

export const FIXTURES: readonly Annotated[] = read(join(HERE, '../fixtures/notices'), join(HERE, '../fixtures/gold'));

/** The real notices, or null where they are not at hand. */
export function seeds(): readonly Annotated[] | null {
  return existsSync(SHARED) ? read(join(SHARED, 'seeds'), join(SHARED, 'gold')) : null;
}

export function invented(): readonly Annotated[] | null {
  const folder = join(SHARED, 'invented');
  return existsSync(folder) ? read(join(folder, 'notices'), join(folder, 'gold')) : null;
}
