import type { Page } from 'playwright-core';
import { until } from '../wait';

/** Questions that an extension asks in several steps. */
export class QuickInput {
  constructor(private readonly page: Page) {}

  private get widget() {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** Waits for a step; its title ends in "(2/7)". */
  async waitForStep(step: number): Promise<string> {
    return until(`step ${step}`, async () => {
      const title = (await this.widget.count()) > 0 ? await this.widget.locator('.quick-input-title').innerText() : '';
      return new RegExp(`\\(${step}/\\d+\\)`).test(title) && title;
    });
  }

  /** What is wrong with the answer, or how many are ticked; whatever stands below the box. */
  async message(): Promise<string> {
    return (await this.widget.locator('.quick-input-message').innerText()).trim();
  }

  /** Each row with its description. */
  async rows(): Promise<string[]> {
    const rows = await this.widget.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    return rows.map((row) => row.replace(/\s+/g, ' ').trim());
  }

  async waitForRow(text: string): Promise<void> {
    await until(`"${text}" in the list`, async () => (await this.rows()).some((row) => row.includes(text)));
  }

  /** What stands in the box. */
  async value(): Promise<string> {
    return this.widget.locator('.quick-input-box input').inputValue();
  }

  /** Puts an answer in place of the one that is there. */
  async answer(text: string): Promise<void> {
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }
}
