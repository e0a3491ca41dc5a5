// Parse + lint, measured in one process against the bare pass.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { measureAutocorrect } from './autocorrect.mjs';
import { generate, STRUCTURES } from './generate.mjs';
import { LIMITS } from './gates.mjs';
import { read, sharedInputs } from './shared.mjs';
import { interleaved } from './statistics.mjs';

const ROOT = join(import.meta.dirname, '..');
const SIZES = [
  ['100KB', 100_000],
  ['1MB', 1_000_000],
  ['10MB', 10_000_000],
];
/** Milliseconds of warm-up for each subject, rounds, and milliseconds after which an input must do with fewer. */
const EFFORT = {
  full: { sizes: ['100KB', '1MB', '10MB'], warmUp: 800, rounds: 25, budget: 25_000 },
  quick: { sizes: ['100KB', '1MB'], warmUp: 500, rounds: 9, budget: 10_000 },
};
/**
 * These must grow evenly, no more, and need not come in 10 MB: a problem on one long line costs the bare pass next to
 * nothing, one line of 1 MB is nobody's notice, and reading traditional characters has its price.
 */
const UNGATED = new Set(['inline', 'flattened', 'traditional']);

/** The engine as it is shipped: bundled and minified. */
export async function bundleEngine(folder) {
  const outfile = engineFile(folder);
  await esbuild.build({
    stdin: {
      contents: `export { parseNotice } from './server/src/notice/index';
        export { isQuick, lint } from './server/src/lint/index';
        export { settingsFor } from './server/src/lint/config';
        export { RULES } from './server/src/rules/index';
        export { Positions } from './server/src/rules/positions';
        export { Words } from './server/src/rules/words';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    ...{ bundle: true, minify: true, charset: 'utf8', legalComments: 'none', logLevel: 'error' },
    ...{ platform: 'node', target: 'node20', format: 'esm', outfile },
  });
  return import(pathToFileURL(outfile).href);
}

/** @param report called with a line of progress */
export async function measureEngine(folder, { quick, report }) {
  const engine = await bundleEngine(folder);
  const effort = quick ? EFFORT.quick : EFFORT.full;
  const sizes = SIZES.filter(([size]) => effort.sizes.includes(size));
  const inputs = STRUCTURES.map((input) => ({
    ...{ input, gated: !UNGATED.has(input) },
    texts: sizes
      .filter(([size]) => size !== '10MB' || !UNGATED.has(input))
      .map(([size, bytes]) => [size, generate(input, bytes)]),
  }));
  const real = sharedInputs(join(folder, 'inputs'));
  if (real) {
    const texts = sizes.flatMap(([size]) => (real[size] ? [[size, read(real[size])]] : []));
    inputs.unshift({ input: 'real notices', gated: true, texts });
  }
  const rows = [];
  for (const { input, gated, texts } of inputs) {
    texts.forEach(([size, text], i) => {
      report(`${input} ${size}`);
      rows.push({ input, size, gated, ...measureAlone(folder, text, texts[i - 1]?.[1], effort) });
    });
  }
  report('beside autocorrect');
  const beside = measureAutocorrect(engine, documentsBeside(inputs, real));
  report('every rule');
  addEveryRule(engine, inputs, rows);
  report('rules');
  return { rows, rules: measureRules(engine), beside };
}

/**
 * One row in a process of its own: an editor has one notice, and what other structures teach the compiler or leave on
 * the heap would slow this one down.
 */
function measureAlone(folder, text, smaller, effort) {
  const files = {
    text: join(folder, 'row.txt'),
    ...(smaller === undefined ? {} : { smaller: join(folder, 'row-smaller.txt') }),
  };
  writeFileSync(files.text, text);
  if (smaller !== undefined) writeFileSync(files.smaller, smaller);
  const job = JSON.stringify({ engine: pathToFileURL(engineFile(folder)).href, files, effort });
  const row = join(import.meta.dirname, 'row.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [row, job], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  );
}

function engineFile(folder) {
  return join(folder, 'engine.mjs');
}

/** A notice of 1 MB and one of usual length: the real ones where they are at hand. */
function documentsBeside([{ input, texts }], real) {
  const large = { document: `${input} 1MB`, text: texts.find(([size]) => size === '1MB')[1] };
  const small = real
    ? { document: 'seed 002', text: read(real.seed) }
    : { document: `${input} 10KB`, text: generate(input, 10_000) };
  return [large, small];
}

/** Comes last: what ninety rules leave behind in the compiler and on the heap would slow down all that follows. */
function addEveryRule(engine, inputs, rows) {
  for (const { input, texts } of inputs) {
    for (const [size, text] of texts) {
      const subjects = { 'every rule': () => engine.lint(engine.parseNotice(text)) };
      const { wall } = interleaved(subjects, { warmUp: 100, rounds: 5 })['every rule'];
      rows.find((row) => row.input === input && row.size === size).times['every rule'] = wall;
    }
  }
}

/**
 * Each rule's own time, on a notice without statuses: rules have something to say there, and that costs.
 * Places and masked text, which nearly all ask for, are a row of their own; what a few work out together counts for each.
 */
function measureRules(engine) {
  const texts = SIZES.filter(([size]) => size !== '10MB').map(([size, bytes]) => [
    size,
    generate('labelled', bytes).replace(/整改进度：.*\n\n/g, ''),
  ]);
  // Once for the compiler: the first size must not pay for what the second one then has.
  for (const rule of engine.RULES) ruleTime(engine, rule, texts[0][1]);
  return [SHARED, ...engine.RULES]
    .map((rule) => {
      const times = texts.map(([size, text]) => [size, ruleTime(engine, rule, text)]);
      return { rule: rule.id, times: Object.fromEntries(times), growth: times.at(-1)[1] / times[0][1] };
    })
    .sort((a, b) => b.times['1MB'] - a.times['1MB']);
}

const SHARED = { id: '(places and masks)' };

function readShared(engine, notice) {
  engine.Positions.of(notice);
  return engine.Words.of(notice).text;
}

/** The fastest of some runs: whatever else the machine does, and the compiler, can only make them slower. */
function ruleTime(engine, rule, text) {
  let least = Infinity;
  for (let round = 0; round < 12; round += 1) {
    // A fresh notice each time: what a rule remembers about one must not help it.
    const notice = engine.parseNotice(text);
    if (rule !== SHARED) readShared(engine, notice);
    const settings = rule === SHARED ? null : engine.settingsFor(rule);
    const start = performance.now();
    if (rule === SHARED) readShared(engine, notice);
    else rule.check(notice, () => {}, settings);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

export const GOAL = `goal: 1 MB ≤ ${LIMITS.ratioGoal}×; every rule ≤ ${LIMITS.besideGoal}× autocorrect`;
