import { readdirSync, readFileSync } from 'node:fs';

/** How often a property is tried: the same texts in every run, so that a red build is nobody's bad luck; FC_SEED and FC_RUNS look further. */
export function runs(usual: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: Number(process.env['FC_SEED'] ?? 20240428), numRuns: Number(process.env['FC_RUNS'] ?? usual) };
}

type Named = readonly (readonly [name: string, text: string])[];

function textsIn(folder: string): Named {
  return readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
}

/** Every fixture that has an outline: its name and its text. */
export const NOTICES = textsIn('test/fixtures/notices');

/** The notices that were written as exams for the rules, in whatever structure their authors thought of. */
export const EXAMS = textsIn('test/fixtures/judged/notices');
