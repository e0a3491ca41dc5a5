import type { Page } from 'playwright-core';
import { settled, until } from '../wait';

/** The completion list. */
export class Suggestions {
  constructor(private readonly page: Page) {}

  private get rows() {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  async labels(): Promise<string[]> {
    const rows = await this.rows.evaluateAll((all) =>
      all.map((row) => ({
        index: Number(row.dataset['index']),
        label: row.querySelector('.label-name')?.textContent ?? '',
      })),
    );
    return rows.sort((a, b) => a.index - b.index).map((row) => row.label);
  }

  /** Waits for the entry and accepts it with the keyboard. */
  async accept(label: string): Promise<void> {
    await until(`"${label}" in the completion list`, async () => (await this.labels()).includes(label));
    // A key that meets a list which is just being drawn anew closes it without accepting anything.
    const labels = await settled('the completion list', () => this.labels());
    for (let step = 0; step < labels.indexOf(label); step++) await this.page.keyboard.press('ArrowDown');
    await this.page.locator('.suggest-widget.visible .monaco-list-row.focused').filter({ hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.rows.first().waitFor({ state: 'hidden' });
  }
}
