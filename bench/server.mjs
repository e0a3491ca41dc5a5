// Keystroke → diagnostics and keystroke → outline of the built server, beside a server that does nothing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.mjs';
import { Typist } from './lsp.mjs';
import { sharedInputs, sharedLatency, sharedTool } from './shared.mjs';
import { median } from './statistics.mjs';

const ROOT = join(import.meta.dirname, '..');
const SERVER = [process.execPath, join(ROOT, 'dist/server.js'), '--stdio'];
const NULL_SERVER = [process.execPath, join(import.meta.dirname, 'null-server.mjs')];
const KEYSTROKES = { full: { warmUp: 15, rounds: 40 }, quick: { warmUp: 5, rounds: 12 } };
/** Between two keystrokes, so that one's garbage is not collected in the next one's time. Nobody types faster. */
const PAUSE = 40;

export async function measureServer(folder, { quick, report }) {
  if (!existsSync(SERVER[1])) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT, stdio: 'ignore' });
  const documents = [
    { document: 'generated 27 KB', kind: 'small', text: generate('labelled', 27_000) },
    { document: 'generated 1 MB', kind: 'large', text: generate('labelled', 1_000_000) },
  ];
  const rows = [];
  for (const { document, kind, text } of documents) {
    report(`server on ${document}`);
    rows.push({ document, kind, ...(await typeInto(text, quick ? KEYSTROKES.quick : KEYSTROKES.full)) });
  }
  return { rows, beside: quick ? [] : besideOthers(folder, report) };
}

/** Both servers are alive at once and get their keystrokes in turn. */
async function typeInto(text, { warmUp, rounds }) {
  const nothing = await Typist.start(NULL_SERVER, text);
  const ours = await Typist.start(SERVER, text);
  const samples = { nothing: [], ours: [], nothingOutline: [], oursOutline: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const times = {
      nothing: await paused(() => nothing.diagnosticsAfterKeystroke()),
      ours: await paused(() => ours.diagnosticsAfterKeystroke()),
      nothingOutline: await paused(() => nothing.outlineAfterKeystroke()),
      oursOutline: await paused(() => ours.outlineAfterKeystroke()),
    };
    if (round >= 0) for (const [name, time] of Object.entries(times)) samples[name].push(time);
  }
  await Promise.all([nothing.stop(), ours.stop()]);
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]));
}

async function paused(measure) {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return measure();
}

/** The driver beside the project, on the servers that stand there and on ours. Empty where it does not exist. */
function besideOthers(folder, report) {
  const inputs = sharedTool('lspbench.mjs') && sharedInputs(join(folder, 'inputs'));
  if (!inputs) return [];
  const servers = {
    nothing: [process.execPath, sharedTool('nullserver.mjs')],
    limit: [process.execPath, sharedTool('limitserver.mjs')],
    ours: SERVER,
  };
  const files = [
    { document: 'seed 002', kind: 'small', file: inputs.seed },
    { document: 'real notices 1 MB', kind: 'large', file: inputs['1MB'] },
  ];
  return files.map(({ document, kind, file }) => {
    report(`lspbench on ${document}`);
    const figures = Object.entries(servers).map(([name, server]) => [name, sharedLatency(file, server, 30)]);
    return { document, kind, figures: Object.fromEntries(figures) };
  });
}
