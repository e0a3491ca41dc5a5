import { readdirSync, readFileSync } from 'node:fs';

/** How often a property is tried: the same texts in every run, so that a red build is nobody's bad luck; FC_SEED and FC_RUNS look further. */
export function runs(usual: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: Number(process.env['FC_SEED'] ?? 20240428), numRuns: Number(process.env['FC_RUNS'] ?? usual) };
}

const FOLDER = 'test/fixtures/notices';

/** Every fixture that has an outline: its name and its text. */
export const NOTICES: readonly (readonly [name: string, text: string])[] = readdirSync(FOLDER).map((name) => [
  name,
  readFileSync(`${FOLDER}/${name}`, 'utf8'),
]);
