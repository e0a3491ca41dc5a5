// `npm start`, as far as a test can follow it: it serves the example and looks at the page itself.
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { run, startChild } from './support/child';
import { projectRoot } from './support/paths';
import { until } from './support/wait';

const script = join(projectRoot, 'scripts/start.mjs');
// The extension is packed already, and other tests are using dist/, which packing would empty.
const env = { ...process.env, RECTIFY_VSIX: inject('vsix') };

test('it shows the example in VS Code, with its lint and outline in the terminal', async () => {
  const output = await run(process.execPath, [script, '--check'], { cwd: projectRoot, env });
  expect(output).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?\S+/);
  expect(output).toMatch(/rectify lint[\s\S]*problem-without-status/);
  expect(output).toMatch(/rectify outline[\s\S]*问题/);
  expect(output).toMatch(/The page shows the example.*problem-without-status/);
});

test('it goes on serving until it is interrupted, and then ends everything it started', async () => {
  const start = startChild(process.execPath, [script], { cwd: projectRoot, env });
  try {
    const address = await until('the address', async () => /http:\S+/.exec(start.output())?.[0], 60_000);
    // The answer to the right token is a cookie and a redirection.
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(302);
    start.process.kill('SIGINT');
    expect(await start.exited).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  } finally {
    await start.stop();
  }
});
