// The suite in a web worker, with the language server in another one: VS Code for the Web.
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { webSuite } from './support/bundles';
import { unpackedExtension, workspaceFolder } from './support/paths';
import { createScratch } from './support/scratch';
import { runWebTests } from './support/web-tests';
import { REPORT_MARK, type TestOutcome } from './suite/report';

test('every in-host test passes in the web extension host', async () => {
  const scratch = await createScratch('web');
  try {
    const extension = join(scratch.folder, 'extension');
    const folder = join(scratch.folder, 'workspace');
    await cp(unpackedExtension, extension, { recursive: true });
    await cp(workspaceFolder, folder, { recursive: true });
    // The web server hands out files below the extension only.
    const suite = join(extension, 'test', basename(webSuite));
    await cp(webSuite, suite);

    const log = await runWebTests({ extension, suite, folder, timeout: 120_000 });
    const report = log.split('\n').find((line) => line.includes(REPORT_MARK));
    if (!report) throw new Error(`the suite left no report; the log:\n${log}`);
    const outcomes = JSON.parse(report.slice(report.indexOf(REPORT_MARK) + REPORT_MARK.length)) as TestOutcome[];
    expect(outcomes.filter((outcome) => outcome.state !== 'passed')).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);
  } finally {
    await scratch.dispose();
  }
});
