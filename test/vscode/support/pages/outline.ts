import type { Page } from 'playwright-core';
import { until } from '../wait';
import { readList } from './list';
import type { Palette } from './palette';

export interface OutlineRow {
  /** Depth, from 1. */
  readonly level: number;
  readonly label: string;
  /** The grey text after the label: a problem's status. */
  readonly detail: string;
}

/** The Outline tree in the Explorer. */
export class Outline {
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
  ) {}

  private get list() {
    return this.page.locator('.outline-pane .monaco-list');
  }

  async open(): Promise<void> {
    await this.palette.run('Explorer: Focus on Outline View');
    await this.page.locator('.outline-pane').waitFor();
    // The file tree would leave the outline a few rows only.
    const files = this.page
      .locator('.part.sidebar .pane-header[aria-expanded="true"]')
      .filter({ hasNotText: /^outline$/i });
    while ((await files.count()) > 0) await files.first().click();
  }

  async rows(): Promise<OutlineRow[]> {
    if ((await this.list.count()) === 0) return [];
    const rows = await readList(this.list, (all) =>
      all.map((row) => ({
        index: Number(row.dataset['index']),
        level: Number(row.getAttribute('aria-level')),
        label: row.querySelector('.label-name')?.textContent ?? '',
        detail: row.querySelector('.label-description')?.textContent ?? '',
      })),
    );
    return rows.map(({ index: _index, ...row }) => row);
  }

  async waitForRow(matches: (row: OutlineRow) => boolean, what: string): Promise<OutlineRow> {
    return until(`${what} in the Outline`, async () => (await this.rows()).find(matches));
  }

  /** Goes to the symbol with this label, as a click does. */
  async select(label: string): Promise<void> {
    await this.list.locator('.monaco-list-row').filter({ hasText: label }).first().click();
  }
}
