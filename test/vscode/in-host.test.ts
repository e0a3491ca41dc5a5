// The suite inside the extension host, driven through @vscode/test-electron: on the VS Code that VSCODE_EXECUTABLE_PATH
// names, where a desktop has one, else on the one from npm.
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { expect, test } from 'vitest';
import { nodeSuite, shimExecutable } from './support/bundles';
import { unpackedExtension, workspaceFolder } from './support/paths';
import { createScratch } from './support/scratch';
import type { TestOutcome } from './suite/report';
import type { BuildName } from './support/vscode-build';

/** Runs the suite and returns the outcome of its tests. */
async function runSuite(executable: string, build?: BuildName): Promise<TestOutcome[]> {
  const scratch = await createScratch('in-host');
  try {
    const workspace = join(scratch.folder, 'workspace');
    const report = join(scratch.folder, 'report.json');
    await cp(workspaceFolder, workspace, { recursive: true });
    const exit = await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: unpackedExtension,
      extensionTestsPath: nodeSuite,
      extensionTestsEnv: { RECTIFY_TEST_REPORT: report, ...(build ? { RECTIFY_VSCODE_BUILD: build } : {}) },
      launchArgs: [workspace, '--disable-extensions'],
    }).then(
      () => undefined,
      (error: unknown) => error,
    );
    const outcomes = await readFile(report, 'utf8').then(
      (text) => JSON.parse(text) as TestOutcome[],
      () => undefined,
    );
    if (!outcomes) throw new Error(`the suite left no report: ${String(exit)}`);
    return outcomes;
  } finally {
    await scratch.dispose();
  }
}

const notPassed = (outcomes: TestOutcome[]) => outcomes.filter((outcome) => outcome.state !== 'passed');

test('every in-host test passes on the current VS Code', async () => {
  const outcomes = await runSuite(process.env['VSCODE_EXECUTABLE_PATH'] ?? shimExecutable);
  expect(notPassed(outcomes)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(0);
});

test('every in-host test passes on the oldest VS Code', async () => {
  const outcomes = await runSuite(shimExecutable, 'oldest');
  expect(notPassed(outcomes)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(0);
});
