import type { Locator } from 'playwright-core';

/**
 * Reads one of VS Code's lists, in the order in which it is shown. `extract` runs in the page, on all rows at once, and
 * keeps each row's data-index. The lists hold only visible rows, so one that does not end in sight is an error: a test
 * must never take a part for the whole.
 */
export async function readList<T extends { index: number }>(
  list: Locator,
  extract: (rows: (HTMLElement | SVGElement)[]) => T[],
): Promise<T[]> {
  const rows = list.locator('.monaco-list-row');
  const complete = await rows.evaluateAll(
    (all) => all.length === 0 || all.some((row) => row.dataset['lastElement'] === 'true'),
  );
  if (!complete)
    throw new Error('the list goes on below the visible rows; make the page higher or the fixture shorter');
  return (await rows.evaluateAll(extract)).sort((a, b) => a.index - b.index);
}
