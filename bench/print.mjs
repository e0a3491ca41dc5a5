// Figures as tables. East Asian text takes two columns a character; names here have little of it.

const ms = (value) =>
  value === undefined || !Number.isFinite(value) ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0);
const times = (value) => (value === null || value === undefined ? '–' : `${value.toFixed(1)}×`);

function table(head, rows) {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((row) => row[i].length)));
  const line = (cells) => cells.map((c, i) => (i === 0 ? c.padEnd(widths[i]) : c.padStart(widths[i]))).join('  ');
  console.log(line(head));
  console.log(widths.map((w) => '-'.repeat(w)).join('  '));
  for (const row of rows) console.log(line(row));
  console.log('');
}

export function printEngine(rows) {
  const passes = Object.keys(rows[0]?.ratios ?? {});
  table(
    [
      'input',
      'size',
      'problems',
      ...passes.map((p) => `${p} ms`),
      'parse ms',
      'parse + lint ms',
      'every rule ms',
      ...passes.map((p) => `÷ ${p}`),
      'growth',
    ],
    rows.map((r) => [
      ...[r.input, r.size, String(r.problems), ...passes.map((p) => ms(r.times[p])), ms(r.times.parse)],
      ...[
        ms(r.times['parse + lint']),
        ms(r.times['every rule']),
        ...passes.map((p) => times(r.ratios[p])),
        times(r.growth),
      ],
    ]),
  );
}

/** @param rows null: not measured */
export function printBeside(rows) {
  if (!rows) {
    console.log('every rule ÷ autocorrect: NOT MEASURED, autocorrect-node has no binary for this platform\n');
    return;
  }
  table(
    ['every rule', 'autocorrect ms', 'ours ms', '÷ autocorrect'],
    rows.map((r) => [r.document, ms(r.theirs), ms(r.ours), `${r.ratio.toFixed(2)}×`]),
  );
}

/** Less than this is not worth a comparison. */
const NOTHING = 0.5;

export function printRules(rules) {
  const sizes = Object.keys(rules[0]?.times ?? {});
  table(
    ['rule', ...sizes.map((s) => `${s} ms`), 'growth'],
    rules.map((r) => [
      ...[r.rule, ...sizes.map((s) => ms(r.times[s]))],
      r.times[sizes.at(-1)] < NOTHING ? '–' : times(r.growth),
    ]),
  );
}

export function printServer({ rows, beside }) {
  if (rows.length === 0) return;
  table(
    ['keystroke, ms', 'null → diagnostics', 'ours → diagnostics', 'null → outline', 'ours → outline'],
    rows.map((r) => [r.document, ...[r.nothing, r.ours, r.nothingOutline, r.oursOutline].map(ms)]),
  );
  if (beside.length === 0) return;
  table(
    ['lspbench, ms', 'server', '→ diagnostics', '→ outline'],
    beside.flatMap(({ document, figures }) =>
      Object.entries(figures).map(([server, f]) => [document, server, ms(f.diagnostics), ms(f.symbols)]),
    ),
  );
}

export function printAnswers(rows) {
  if (rows.length === 0) return;
  table(
    ['answer, ms', 'request', 'null', 'ours'],
    rows.map((r) => [r.document, r.request, ms(r.nothing), ms(r.ours)]),
  );
}

export function printGates(gates) {
  for (const { name, value, limit, ok } of gates)
    console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}: ${value < 2 ? value.toFixed(2) : value.toFixed(1)} (≤ ${limit})`);
  const failed = gates.filter((g) => !g.ok).length;
  console.log(failed === 0 ? `all ${gates.length} gates passed` : `${failed} of ${gates.length} gates failed`);
}
