// One open VS Code window, as a test sees it.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Breadcrumbs } from './pages/breadcrumbs';
import { Editor } from './pages/editor';
import { Notifications } from './pages/notifications';
import { Outline } from './pages/outline';
import { Palette } from './pages/palette';
import { Preview } from './pages/preview';
import { ProblemsPanel } from './pages/problems';
import { QuickFixMenu } from './pages/quick-fix';
import { QuickInput } from './pages/quick-input';
import { StatusBar } from './pages/status-bar';
import { Suggestions } from './pages/suggestions';
import { screenshotsFolder } from './paths';

const LOAD_TIMEOUT = 60_000;

export class Workbench {
  readonly palette: Palette;
  readonly editor: Editor;
  readonly problems: ProblemsPanel;
  readonly outline: Outline;
  readonly breadcrumbs: Breadcrumbs;
  readonly quickFix: QuickFixMenu;
  readonly quickInput: QuickInput;
  readonly suggestions: Suggestions;
  readonly notifications: Notifications;
  readonly statusBar: StatusBar;
  readonly preview: Preview;

  constructor(readonly page: Page) {
    this.palette = new Palette(page);
    this.statusBar = new StatusBar(page);
    this.editor = new Editor(page, this.palette, this.statusBar);
    this.problems = new ProblemsPanel(page, this.palette, this.statusBar);
    this.outline = new Outline(page, this.palette);
    this.breadcrumbs = new Breadcrumbs(page);
    this.quickFix = new QuickFixMenu(page);
    this.quickInput = new QuickInput(page);
    this.suggestions = new Suggestions(page, this.editor);
    this.notifications = new Notifications(page);
    this.preview = new Preview(page);
  }

  /** Goes to an address of a VS Code server and waits for the window. */
  async load(address: string): Promise<void> {
    await this.page.goto(address, { timeout: LOAD_TIMEOUT });
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: LOAD_TIMEOUT });
  }

  /** Waits until the window is all there; without a file to wait for, nothing else tells. */
  async waitUntilRestored(): Promise<void> {
    await this.page.locator('.statusbar-item[id="status.problems"]').waitFor({ timeout: LOAD_TIMEOUT });
  }

  /** Writes screenshots/<name>.png. */
  async screenshot(name: string): Promise<void> {
    await mkdir(screenshotsFolder, { recursive: true });
    await this.page.screenshot({ path: join(screenshotsFolder, `${name}.png`) });
  }
}
