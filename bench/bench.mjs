// `npm run bench [-- --quick] [-- --json]`: how fast the engine and the server are, as ratios that hold on any machine.
// Exits 1 when a gate fails. See gates.mjs for what is demanded.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GOAL, measureEngine } from './engine.mjs';
import { measureAnswers } from './answers.mjs';
import { answerGates, besideGates, engineGates, latencyGates, ruleGates } from './gates.mjs';
import { printAnswers, printBeside, printEngine, printGates, printRules, printServer } from './print.mjs';
import { measureServer } from './server.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** Leaves the server out: nothing needs to be built then. */
    'engine-only': { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'rectify-bench-'));
const options = { quick: values.quick, report: (what) => process.stderr.write(`… ${what}\n`) };
try {
  const engine = await measureEngine(folder, options);
  const server = values['engine-only'] ? { rows: [], beside: [] } : await measureServer(folder, options);
  const beside = server.beside.map(({ document, kind, figures: { ours, nothing } }) => ({
    ...{ document: `${document} (lspbench)`, kind },
    ...{ ours: ours.diagnostics, nothing: nothing.diagnostics },
  }));
  const answers = values['engine-only'] ? [] : await measureAnswers(folder, options);
  const gates = [
    ...engineGates(engine.rows),
    ...besideGates(engine.beside),
    ...ruleGates(engine.rules),
    ...latencyGates([...server.rows, ...beside]),
    ...answerGates(answers),
  ];
  if (values.json)
    console.log(
      JSON.stringify({ node: process.version, quick: values.quick, engine, server, answers, gates }, null, 2),
    );
  else {
    printEngine(engine.rows);
    console.log(GOAL);
    printBeside(engine.beside);
    printRules(engine.rules);
    printServer(server);
    printAnswers(answers);
    printGates(gates);
  }
  process.exitCode = gates.every((g) => g.ok) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
