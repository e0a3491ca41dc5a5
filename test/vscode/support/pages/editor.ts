import type { Locator, Page } from 'playwright-core';
import { until } from '../wait';
import type { Palette } from './palette';
import type { StatusBar } from './status-bar';

/** The active text editor. */
export class Editor {
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
    private readonly statusBar: StatusBar,
  ) {}

  private get lines(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .view-lines .view-line');
  }

  async open(name: string): Promise<void> {
    await this.palette.openFile(name);
    await this.waitFor(name);
  }

  /** Waits until the file is in the active tab and its text is drawn. */
  async waitFor(name: string): Promise<void> {
    await this.page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor();
    await this.lines.first().waitFor();
  }

  /** The visible text. Wrapped lines count as lines of their own, so compare parts of it, without line ends. */
  async visibleText(): Promise<string> {
    const lines = await this.lines.evaluateAll((all) =>
      all.map((line) => ({ top: (line as HTMLElement).offsetTop, text: line.textContent ?? '' })),
    );
    return lines
      .sort((a, b) => a.top - b.top)
      .map((line) => line.text.replace(/\u00a0/g, ' '))
      .join('\n');
  }

  async has(text: string): Promise<boolean> {
    return (await this.visibleText()).includes(text);
  }

  async waitForText(text: string): Promise<void> {
    await until(`"${text}" in the editor`, () => this.has(text));
  }

  async waitForNoText(text: string): Promise<void> {
    await until(`"${text}" gone from the editor`, async () => !(await this.has(text)));
  }

  /** Puts the caret at a line and column, both from 1, and the focus into the editor. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.palette.goTo(line, column);
    await until(`the caret in line ${line}`, async () => {
      const caret = await this.statusBar.caret();
      return caret?.line === line;
    });
  }

  /** Puts the caret after the last character. */
  async goToEnd(): Promise<void> {
    await this.goTo(1);
    await this.page.keyboard.press('Control+End');
  }

  /** Types as a writer does, one character after the other, so that completion comes up by itself. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Deletes whole lines, from `first` to `last`, both from 1 and included. */
  async deleteLines(first: number, last: number): Promise<void> {
    await this.goTo(first);
    for (let line = first; line < last; line++) await this.page.keyboard.press('Shift+ArrowDown');
    await this.page.keyboard.press('Control+Shift+K');
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+Z');
  }

  /** Takes back step after step until a text is gone; how many steps typing makes is VS Code's affair. */
  async undoUntilGone(text: string): Promise<void> {
    await until(`"${text}" undone`, async () => {
      if (!(await this.has(text))) return true;
      await this.undo();
      return false;
    });
  }
}
