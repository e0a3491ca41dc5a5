import type { Page } from 'playwright-core';
import { happens, settled, until } from '../wait';
import type { Editor } from './editor';

/** The completion list. */
export class Suggestions {
  constructor(
    private readonly page: Page,
    private readonly editor: Editor,
  ) {}

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

  /**
   * Types a prefix at the start of an empty line and accepts the entry with this label, all by keyboard. `result` is
   * text that must then be in the editor. Typing is tried again, as a writer would: in the first seconds of a window
   * VS Code now and then drops a request for suggestions, or a key that meets a list which is being drawn anew.
   */
  async expand(prefix: string, label: string, result: string): Promise<void> {
    await until(`"${prefix}" to become "${result}" (last list: ${(await this.labels()).join(', ')})`, async () => {
      await this.page.keyboard.type(prefix, { delay: 20 });
      const accepted = (await this.appears(label)) && (await this.acceptEntry(label));
      if (accepted && (await happens(() => this.editor.has(result)))) return true;
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Shift+Home');
      await this.page.keyboard.press('Delete');
      return false;
    });
  }

  /** Waits until an entry with this label comes up by itself. */
  async waitFor(label: RegExp): Promise<void> {
    await until(`${label} among the suggestions`, async () => (await this.labels()).some((own) => label.test(own)));
  }

  private appears(label: string): Promise<boolean> {
    return happens(async () => (await this.labels()).includes(label));
  }

  private async acceptEntry(label: string): Promise<boolean> {
    const labels = await settled('the completion list', () => this.labels(), 600);
    const position = labels.indexOf(label);
    if (position < 0) return false;
    for (let step = 0; step < position; step++) await this.page.keyboard.press('ArrowDown');
    // Enter starts a new line in a notice, whatever is being suggested.
    await this.page.keyboard.press('Tab');
    return true;
  }
}
