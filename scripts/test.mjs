// The test command: everything that can be wrong, in the order in which it is cheapest to find. Stops at the first
// step that fails; the last line is the test runner's own count.
import { spawnSync } from 'node:child_process';

const steps = [
  ['what is generated is up to date', ['scripts/generate.mjs', '--check']],
  ['types', ['node_modules/typescript/bin/tsc', '-p', 'server']],
  ['types (client)', ['node_modules/typescript/bin/tsc', '-p', 'client']],
  ['types (tests)', ['node_modules/typescript/bin/tsc', '-p', 'test']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['package', ['scripts/package.mjs']],
  ['tests', ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]],
];

for (const [name, args] of steps) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const { status, signal } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name}: failed (${signal ?? `exit ${status}`})`);
    process.exit(status || 1);
  }
  if (name !== 'tests') console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
