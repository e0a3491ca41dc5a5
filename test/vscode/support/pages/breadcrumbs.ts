import type { Page } from 'playwright-core';

/** The path above the editor text. */
export class Breadcrumbs {
  constructor(private readonly page: Page) {}

  /** The labels from the file to the symbol that the caret stands in. */
  async labels(): Promise<string[]> {
    const items = this.page.locator('.editor-group-container.active .breadcrumbs-control .monaco-breadcrumb-item');
    return items.evaluateAll((all) =>
      all.map((item) => (item.querySelector('.label-name') ?? item.firstElementChild ?? item).textContent ?? ''),
    );
  }
}
