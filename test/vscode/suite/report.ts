// How a suite in an extension host tells Vitest, in another process or behind a browser page, what happened.

export interface TestOutcome {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'pending';
  readonly milliseconds: number;
  readonly error?: string;
}

/** Starts the line that carries the report where there is nothing but a console to write to. */
export const REPORT_MARK = 'RECTIFY-TEST-REPORT ';

/** Runs what has been defined and collects each test's outcome. */
export function collectOutcomes(run: (done: () => void) => Mocha.Runner): Promise<TestOutcome[]> {
  return new Promise((resolve) => {
    const outcomes: TestOutcome[] = [];
    const runner = run(() => resolve(outcomes));
    const add = (test: Mocha.Runnable, state: TestOutcome['state'], error?: Error) =>
      outcomes.push({
        title: test.fullTitle(),
        state,
        milliseconds: test.duration ?? 0,
        ...(error ? { error: error.stack ?? error.message } : {}),
      });
    runner.on('pass', (test) => add(test, 'passed'));
    runner.on('pending', (test) => add(test, 'pending'));
    runner.on('fail', (test, error: Error) => add(test, 'failed', error));
  });
}

/** Mocha's own reporters write to a terminal or a document; here is neither. */
export class SilentReporter {}

/** VS Code turns a rejected run() into a non-zero exit code. */
export function throwOnFailure(outcomes: readonly TestOutcome[]): void {
  const failed = outcomes.filter((outcome) => outcome.state === 'failed');
  if (failed.length > 0) throw new Error(`${failed.length} of ${outcomes.length} tests failed`);
  if (outcomes.length === 0) throw new Error('no test ran');
}
