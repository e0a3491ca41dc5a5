import type { Page } from 'playwright-core';
import { until } from '../wait';

/** A webview in the editor area, such as the preview of a Markdown page. */
export class Preview {
  constructor(private readonly page: Page) {}

  async waitForText(text: RegExp): Promise<void> {
    await until(`${text} in a preview`, async () => text.test(await this.text()));
  }

  /** The text of all webviews. Each is a frame within a frame, and both come and go. */
  private async text(): Promise<string> {
    const frames = this.page
      .frames()
      .filter((frame) => frame.url().includes('/webview/') || frame.parentFrame()?.url().includes('/webview/'));
    const texts = await Promise.all(
      frames.map((frame) =>
        frame
          .locator('body')
          .innerText({ timeout: 1_000 })
          .catch(() => ''),
      ),
    );
    return texts.join('\n');
  }
}
