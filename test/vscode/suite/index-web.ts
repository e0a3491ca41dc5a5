// Entry of the suite in an extension host that is a web worker.
import 'mocha/mocha.js';
import { REPORT_MARK, SilentReporter, collectOutcomes, throwOnFailure } from './report';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: SilentReporter as never });
  await import('./tests');
  const outcomes = await collectOutcomes((done) => mocha.run(done));
  console.log(REPORT_MARK + JSON.stringify(outcomes));
  throwOnFailure(outcomes);
}
