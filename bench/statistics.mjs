/** The middle value; medians shrug off the pauses of a busy machine. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[sorted.length >> 1];
}

/** A sample lasts at least so long, milliseconds: shorter ones would escape the interruptions that longer ones suffer. */
const SAMPLE = 20;

/** A median needs so many rounds, whatever they cost. */
const FEWEST = 5;

/**
 * Times several subjects against each other: every round runs each of them in turn, so that whatever slows the machine
 * down slows them all, and short ones are repeated until their sample lasts as long as a time slice.
 * @param {Readonly<Record<string, () => unknown>>} subjects
 * @returns {Record<string, { wall: number, cpu: number }>} median milliseconds of one run
 */
export function interleaved(subjects, { warmUp, rounds, budget = Infinity }) {
  const entries = Object.entries(subjects).map(([name, run]) => ({ name, run, repeats: 1, samples: [] }));
  for (const entry of entries) {
    for (const start = performance.now(); performance.now() - start < warmUp;) entry.run();
    const once = Math.min(...[1, 2, 3].map(() => sample(entry.run, 1).wall));
    entry.repeats = Math.max(1, Math.round(SAMPLE / Math.max(once, 1e-3)));
  }
  const start = performance.now();
  for (let round = 0; round < rounds && (round < FEWEST || performance.now() - start < budget); round += 1) {
    for (const { run, repeats, samples } of entries) samples.push(sample(run, repeats));
  }
  return Object.fromEntries(
    entries.map(({ name, samples }) => [
      name,
      { wall: median(samples.map((s) => s.wall)), cpu: median(samples.map((s) => s.cpu)) },
    ]),
  );
}

function sample(run, repeats) {
  const before = process.cpuUsage();
  const start = performance.now();
  for (let i = 0; i < repeats; i += 1) run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall: wall / repeats, cpu: (user + system) / 1000 / repeats };
}

/**
 * How many times as long one took as the other. Other processes lengthen the wall clock's time of whatever allocates
 * (its collector waits for a processor); helper threads lengthen the processor's. What is slow is slow by both.
 */
export function factor(one, other) {
  return Math.min(one.wall / other.wall, one.cpu / other.cpu);
}
