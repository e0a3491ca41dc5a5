/** The candidate that somebody who typed `name` most likely meant, or undefined where none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const typed = plain(name);
  if (typed === '') return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const meant = plain(candidate);
    // Half a name is a name: `publication` for publication-lag.
    const distance = typed.length >= 4 && meant.startsWith(typed) ? 1 : distanceOf(typed, meant, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Capitals and separators are no difference: requiredparts, required_parts. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Insertions, deletions, replacements and swaps of neighbours, counted up to `limit`. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
