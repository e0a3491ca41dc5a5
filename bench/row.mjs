// One row of the bench in a process of its own. Takes a job as JSON: { engine, files: { text, smaller? }, effort }; prints the
// figures as JSON.
import { classify } from './classify.mjs';
import { read, sharedScan } from './shared.mjs';
import { factor, interleaved } from './statistics.mjs';

const { engine: url, files, effort } = JSON.parse(process.argv[2]);
const engine = await import(url);
const scan = await sharedScan();
const passes = { classify, ...(scan ? { 'scan.mjs': scan } : {}) };
const text = read(files.text);
const figures = measureText(engine, passes, text, effort);
const growth = files.smaller ? measureGrowth(engine, read(files.smaller), text, effort) : null;
console.log(JSON.stringify({ ...figures, growth }));

/** What every keystroke waits for; the other rules run when the writer pauses. */
function readAndCheck(engine, text) {
  return engine.lint(engine.parseNotice(text), {}, engine.isQuick);
}

function measureText(engine, passes, text, effort) {
  const medians = interleaved(
    {
      ...Object.fromEntries(Object.entries(passes).map(([name, pass]) => [name, () => pass(text)])),
      parse: () => engine.parseNotice(text),
      'parse + lint': () => readAndCheck(engine, text),
    },
    effort,
  );
  return {
    bytes: Buffer.byteLength(text),
    problems: engine.parseNotice(text).problems.length,
    times: Object.fromEntries(Object.entries(medians).map(([name, { wall }]) => [name, wall])),
    ratios: Object.fromEntries(
      Object.keys(passes).map((pass) => [pass, factor(medians['parse + lint'], medians[pass])]),
    ),
  };
}

/** Both sizes in the same rounds: how time grows must not depend on when a size had its turn. */
function measureGrowth(engine, smaller, larger, effort) {
  const medians = interleaved(
    { smaller: () => readAndCheck(engine, smaller), larger: () => readAndCheck(engine, larger) },
    effort,
  );
  return factor(medians.larger, medians.smaller);
}
