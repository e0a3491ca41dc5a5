import type { Page } from 'playwright-core';
import { until } from '../wait';
import { readList } from './list';
import type { Palette } from './palette';
import type { StatusBar } from './status-bar';

export interface ProblemRow {
  readonly severity: string;
  readonly message: string;
  readonly source: string;
  /** The rule. */
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

/** The Problems panel. */
export class ProblemsPanel {
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
    private readonly statusBar: StatusBar,
  ) {}

  private get list() {
    return this.page.locator('.markers-panel .monaco-list');
  }

  async open(): Promise<void> {
    await this.palette.run('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** The problems of all files, in the order shown. */
  async rows(): Promise<ProblemRow[]> {
    if ((await this.list.count()) === 0) return [];
    const rows = await readList(this.list, (all) =>
      all.map((row) => {
        const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
        const place = /(\d+)\D+(\d+)/.exec(text('.marker-line'));
        return {
          index: Number(row.dataset['index']),
          isFile: row.querySelector('.marker-message') === null,
          severity: /\b(error|warning|info)\b/.exec(row.querySelector('.marker-icon')?.className ?? '')?.[1] ?? '',
          message: text('.marker-message'),
          source: text('.marker-source'),
          code: text('.marker-code'),
          line: Number(place?.[1]),
          column: Number(place?.[2]),
        };
      }),
    );
    return rows.filter((row) => !row.isFile).map(({ index: _index, isFile: _isFile, ...row }) => row);
  }

  /** The rules that have something to say, in the order shown. */
  async codes(): Promise<string[]> {
    return (await this.rows()).map((row) => row.code);
  }

  async waitForCode(code: string): Promise<ProblemRow> {
    return until(`${code} in the Problems panel`, async () => (await this.rows()).find((row) => row.code === code));
  }

  async waitForNoCode(code: string): Promise<void> {
    await until(`${code} gone from the Problems panel`, async () => !(await this.codes()).includes(code));
  }

  /** Puts the caret where the first problem of this rule stands, as a double click on it does. */
  async reveal(code: string): Promise<void> {
    const { line } = await this.waitForCode(code);
    const row = this.list.locator('.monaco-list-row', { has: this.page.getByText(code, { exact: true }) }).first();
    // On its message: a click in the middle may meet the link to the rule's page.
    await row.locator('.marker-message').dblclick();
    await until(`the caret in line ${line}`, async () => (await this.statusBar.caret())?.line === line);
  }
}
