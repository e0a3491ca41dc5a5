import type { Page } from 'playwright-core';
import { until } from '../wait';

export interface Notification {
  readonly message: string;
  readonly buttons: readonly string[];
}

/** The messages in the lower right corner. */
export class Notifications {
  constructor(private readonly page: Page) {}

  private get toasts() {
    return this.page.locator('.notifications-toasts .notification-list-item');
  }

  async all(): Promise<Notification[]> {
    return this.toasts.evaluateAll((all) =>
      all.map((toast) => ({
        message: toast.querySelector('.notification-list-item-message')?.textContent ?? '',
        buttons: Array.from(
          toast.querySelectorAll('.notification-list-item-buttons-container .monaco-button'),
          (button) => (button.textContent ?? '').trim(),
        ),
      })),
    );
  }

  async waitFor(message: RegExp): Promise<Notification> {
    return until(`a notification like ${message}`, async () =>
      (await this.all()).find((each) => message.test(each.message)),
    );
  }

  /** Presses a button of the notification that matches. */
  async press(message: RegExp, button: string | RegExp): Promise<void> {
    await this.waitFor(message);
    const toast = this.toasts.filter({ hasText: message }).first();
    await toast.locator('.monaco-button').filter({ hasText: button }).first().click();
    await toast.waitFor({ state: 'hidden' });
  }
}
