// What the figures must not exceed. Ratios and growth factors hold on any machine; the latencies are differences to a
// server that does nothing, measured in the same run.

export const LIMITS = {
  /** Parse + lint of 1 MB, as a multiple of the bare pass. */
  ratio: 15,
  /** Where we want to be. */
  ratioGoal: 8,
  /** Every rule, as a multiple of autocorrect-node's lint of the same text. */
  beside: 0.5,
  besideGoal: 0.25,
  /** Time for ten times the text, as a multiple. */
  growth: 12,
  /**
   * The same for a single rule. What is copied or taken down of 1 MB is memory that the system hands out page by page, while
   * 100 KB fits what the heap has at hand: the mere copy of the text grows some 20 times. A rule that compares everything with
   * everything would grow 100 times.
   */
  ruleGrowth: 20,
  /** Keystroke → diagnostics beyond the null server, milliseconds. */
  latency: { small: 10, large: 30 },
  /** Any other answer beyond the null server, milliseconds. */
  answer: { small: 5, large: 40 },
};

/** @typedef {{ readonly name: string, readonly value: number, readonly limit: number, readonly ok: boolean }} Gate */

/** A figure that could not be taken has not passed. @returns {Gate} */
export function gate(name, value, limit) {
  return { name, value, limit, ok: Number.isFinite(value) && value <= limit };
}

/**
 * @param {readonly { input: string, size: string, ratios: Readonly<Record<string, number>>, growth: number | null, gated: boolean }[]} rows
 * @returns {Gate[]}
 */
export function engineGates(rows) {
  return rows.flatMap(({ input, size, ratios, growth, gated }) => [
    ...(gated && size === '1MB'
      ? Object.entries(ratios).map(([pass, ratio]) =>
          gate(`${input} ${size}: parse + lint ÷ ${pass}`, ratio, LIMITS.ratio),
        )
      : []),
    ...(growth === null ? [] : [gate(`${input} ${size}: growth per tenfold size`, growth, LIMITS.growth)]),
  ]);
}

/** Milliseconds; rules that take less time for 1 MB are lost in the noise. */
const NOTICEABLE = 1;

/**
 * @param {readonly { rule: string, times: Readonly<Record<string, number>>, growth: number }[]} rules
 * @returns {Gate[]}
 */
export function ruleGates(rules) {
  return rules
    .filter(({ times }) => !(times['1MB'] < NOTICEABLE))
    .map(({ rule, growth }) => gate(`${rule}: growth per tenfold size`, growth, LIMITS.ruleGrowth));
}

/**
 * @param {readonly { document: string, ratio: number }[] | null} rows null: not measured, which the tables say
 * @returns {Gate[]}
 */
export function besideGates(rows) {
  return (rows ?? []).map(({ document, ratio }) => gate(`${document}: every rule ÷ autocorrect`, ratio, LIMITS.beside));
}

/**
 * @param {readonly { document: string, kind: 'small' | 'large', request: string, ours: number, nothing: number }[]} rows medians, ms
 * @returns {Gate[]}
 */
export function answerGates(rows) {
  return rows.map(({ document, kind, request, ours, nothing }) =>
    gate(`${document}: ${request} beyond null, ms`, ours - nothing, LIMITS.answer[kind]),
  );
}

/**
 * @param {readonly { document: string, kind: 'small' | 'large', ours: number, nothing: number }[]} rows medians, ms
 * @returns {Gate[]}
 */
export function latencyGates(rows) {
  return rows.map(({ document, kind, ours, nothing }) =>
    gate(`${document}: keystroke → diagnostics beyond null, ms`, ours - nothing, LIMITS.latency[kind]),
  );
}
