import type { Page } from 'playwright-core';
import { until } from '../wait';

/** The menu behind the light bulb. */
export class QuickFixMenu {
  constructor(private readonly page: Page) {}

  private get rows() {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** Opens the menu at the caret and returns its entries. */
  async open(): Promise<string[]> {
    // Until the diagnostics have reached the editor, the menu says that there is nothing; then ask again.
    await until('the quick fix menu', async () => {
      await this.page.keyboard.press('Control+.');
      return this.rows
        .first()
        .waitFor({ timeout: 1_500 })
        .then(
          () => true,
          () => false,
        );
    });
    return this.entries();
  }

  async entries(): Promise<string[]> {
    return this.rows.evaluateAll((all) =>
      all.map((row) => row.querySelector('.title')?.textContent ?? row.textContent ?? ''),
    );
  }

  /** Applies the first entry that matches. By keyboard: a click can meet the layer that shields the page from clicks. */
  async pick(title: RegExp): Promise<void> {
    const entries = await this.entries();
    const position = entries.findIndex((entry) => title.test(entry));
    const wanted = entries[position];
    if (wanted === undefined) throw new Error(`no quick fix like ${title}; there are: ${entries.join(' | ')}`);
    await until(`"${wanted}" selected in the quick fix menu`, async () => {
      if ((await this.selected()) === wanted) return true;
      await this.page.keyboard.press('ArrowDown');
      return (await this.selected()) === wanted;
    });
    await this.page.keyboard.press('Enter');
    await this.rows.first().waitFor({ state: 'hidden' });
  }

  private async selected(): Promise<string | null> {
    const row = this.page.locator('.action-widget .monaco-list-row.focused .title');
    return (await row.count()) > 0 ? row.first().textContent() : null;
  }
}
