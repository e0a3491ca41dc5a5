import type { Page } from 'playwright-core';

export class StatusBar {
  constructor(private readonly page: Page) {}

  private item(id: string) {
    return this.page.locator(`.statusbar-item[id="${id}"]`);
  }

  /** The name of the active editor's language, as shown. */
  async languageMode(): Promise<string | undefined> {
    return this.textOf('status.editor.mode');
  }

  /** Where the caret is, from 1; undefined while there are several. */
  async caret(): Promise<{ line: number; column: number } | undefined> {
    const match = /^Ln (\d+), Col (\d+)/.exec((await this.textOf('status.editor.selection')) ?? '');
    return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined;
  }

  /** What the active editor's language status says: the text and detail of each item, in one line. */
  async languageStatus(): Promise<string | undefined> {
    const item = this.item('status.languageStatus');
    return (await item.count()) > 0 ? ((await item.getAttribute('aria-label')) ?? undefined) : undefined;
  }

  private async textOf(id: string): Promise<string | undefined> {
    const item = this.item(id);
    return (await item.count()) > 0 ? (await item.innerText()).trim() : undefined;
  }
}
