import type { Page } from 'playwright-core';
import { until } from '../wait';

/** The input on top of the window: the command palette, "go to file", "go to line" and questions. */
export class Palette {
  constructor(private readonly page: Page) {}

  private get input() {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input');
  }

  private get rows() {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  }

  /** Runs a command by its full title, such as "View: Close All Editors". */
  async run(title: string): Promise<void> {
    await this.show();
    await this.input.fill(`>${title}`);
    await this.pick(title);
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.show();
    await this.input.fill(name);
    await this.pick(name);
  }

  /** Puts the caret at a line and column, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.show();
    await this.input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  /** Chooses the entry with exactly this label. */
  async pick(label: string): Promise<void> {
    await until(`"${label}" on top of the palette`, async () => {
      const labels = await this.labels();
      return labels[0] === label;
    });
    await this.page.keyboard.press('Enter');
    await this.rows.filter({ hasText: label }).waitFor({ state: 'hidden' });
  }

  async labels(): Promise<string[]> {
    const rows = await this.rows.evaluateAll((all) =>
      all.map((row) => ({
        index: Number(row.dataset['index']),
        label: row.querySelector('.quick-input-list-row .label-name')?.textContent ?? '',
      })),
    );
    return rows.sort((a, b) => a.index - b.index).map((row) => row.label);
  }

  private async show(): Promise<void> {
    // The key does nothing before the workbench has bound it, hence more than one try.
    await until('the command palette', async () => {
      await this.page.keyboard.press('F1');
      return this.input.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      );
    });
  }
}
