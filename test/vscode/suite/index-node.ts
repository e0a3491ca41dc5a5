// Entry of the suite in an extension host on Node.
import { writeFile } from 'node:fs/promises';
import Mocha from 'mocha';
import { SilentReporter, collectOutcomes, throwOnFailure } from './report';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: SilentReporter as never });
  // Defines describe() and it() for the tests, which are part of this bundle and not files that Mocha could load.
  mocha.suite.emit('pre-require', globalThis, 'tests', mocha);
  await import('./tests');
  const outcomes = await collectOutcomes((done) => mocha.run(done));
  const report = process.env['RECTIFY_TEST_REPORT'];
  if (report) await writeFile(report, JSON.stringify(outcomes));
  throwOnFailure(outcomes);
}
