import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

const screenshots = join(import.meta.dirname, '..', 'screenshots');

/** What a person does in VS Code's window, by keyboard and mouse. */
export interface Workbench {
  readonly page: Page;
  /** Runs a command by its title in the palette. */
  runCommand(title: string): Promise<void>;
  /** Opens a comment on the line of the cursor, and types. */
  beginComment(text: string): Promise<void>;
  openFile(path: string): Promise<void>;
  /** Puts the cursor at the start of a line of the editor; lines count from one. */
  goToLine(line: number): Promise<void>;
  /** Opens the extension's view in the activity bar. */
  openSidebar(): Promise<void>;
  /** Drags the sidebar's edge by so many pixels. */
  widenSidebar(by: number): Promise<void>;
  /** The row of the sidebar whose label contains the text. */
  row(text: string | RegExp): Locator;
  expand(text: string | RegExp): Promise<void>;
  /** Presses a button that a row of the sidebar shows when the mouse is over it. */
  runOn(text: string | RegExp, button: string): Promise<void>;
  /** Answers the input box that is open. */
  answer(text: string): Promise<void>;
  /** What the webview that is in front shows. */
  webview(): FrameLocator;
  /** The open input box or pick list. */
  readonly quickInput: Locator;
  notification(text: string | RegExp): Locator;
  dismissNotifications(): Promise<void>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  screenshot(name: string): Promise<void>;
}

export async function openWorkbench(page: Page): Promise<Workbench> {
  await mkdir(screenshots, { recursive: true });
  await page.locator('.monaco-workbench .part.activitybar').waitFor({ timeout: 90_000 });
  const quickInput = page.locator('.quick-input-widget:visible');
  const sidebar = page.locator('.part.sidebar');
  const row = (text: string | RegExp): Locator => sidebar.locator('.monaco-list-row', { hasText: text }).first();

  async function quickOpen(text: string): Promise<void> {
    // F1 opens the palette wherever the focus is; deleting its ">" turns it into the file picker.
    await page.keyboard.press('F1');
    await quickInput.waitFor();
    await quickInput.locator('input').first().fill(text);
  }

  const workbench: Workbench = {
    page,
    quickInput,
    row,
    // Each webview is a frame within a frame; those of hidden tabs stay and are not visible.
    webview: () => page.frameLocator('iframe.webview.ready:visible').frameLocator('#active-frame'),
    runCommand: async (title) => {
      // The palette lists what can be done when it is opened: what the editor is still finding out is there the next time.
      for (let tries = 1; ; tries++) {
        await quickOpen(`>${title}`);
        try {
          return await quickInput.locator('.monaco-list-row', { hasText: title }).first().click({ timeout: 10_000 });
        } catch (error) {
          if (tries === 3) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },
    beginComment: async (text) => {
      await workbench.runCommand('Add Comment on Current Selection');
      const form = page.locator('.review-widget .comment-form-container', { has: page.getByRole('button', { name: 'Add Comment' }) });
      // Its place to write takes the focus a moment after it is there, and what is typed before that is lost.
      await form.locator('.monaco-editor').first().click();
      await form.locator('.monaco-editor.focused').waitFor();
      await page.keyboard.type(text);
      await form.locator('.view-line', { hasText: text }).first().waitFor();
    },
    openFile: async (path) => {
      await quickOpen(path);
      await quickInput.locator('.monaco-list-row').first().waitFor();
      await quickInput.locator('.monaco-list-row', { hasText: path.split('/').at(-1) ?? path }).first().click();
      await page.locator('.editor-group-container.active .monaco-editor').first().waitFor();
    },
    goToLine: async (line) => {
      await quickOpen(`:${line}`);
      await page.keyboard.press('Enter');
      await quickInput.waitFor({ state: 'hidden' });
    },
    openSidebar: async () => {
      const title = sidebar.locator('.title-label', { hasText: 'GitOps Review' });
      // A click on the tab of the view that is shown would hide it, and a window that was loaded anew may be about to
      // show it by itself: then it is clicked once more.
      for (let tries = 0; tries < 3 && !(await title.isVisible()); tries++) {
        await page.locator('.part.activitybar a[aria-label^="GitOps Review"]').click();
        await title.waitFor({ timeout: 5_000 }).catch(() => undefined);
      }
      await sidebar.getByText('Pull Requests', { exact: false }).first().waitFor();
    },
    widenSidebar: async (by) => {
      const box = await sidebar.boundingBox();
      if (!box) throw new Error('The sidebar is not shown.');
      const edge = { x: box.x + box.width, y: box.y + box.height / 2 };
      await page.mouse.move(edge.x, edge.y);
      await page.mouse.down();
      await page.mouse.move(edge.x + by, edge.y, { steps: 5 });
      await page.mouse.up();
    },
    expand: async (text) => {
      await row(text).waitFor({ timeout: 30_000 });
      // A list that is being drawn anew may show a row open that is about to be closed.
      for (let open = 0; open < 2; await page.waitForTimeout(250)) {
        if (await row(text).getAttribute('aria-expanded') !== 'false') open++;
        else {
          open = 0;
          await row(text).locator('.monaco-tl-twistie').click();
        }
      }
    },
    runOn: async (text, button) => {
      // While the list is being drawn anew, a button does not know its row; what was done before may still be arriving.
      await page.waitForTimeout(1_000);
      await row(text).hover();
      await row(text).getByRole('button', { name: button }).first().click();
    },
    answer: async (text) => {
      await quickInput.waitFor();
      await quickInput.locator('input').first().fill(text);
      await page.keyboard.press('Enter');
    },
    notification: (text) => page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first(),
    dismissNotifications: async () => {
      await quickOpen('>Notifications: Clear All Notifications');
      await quickInput.locator('.monaco-list-row').first().click();
    },
    setTheme: async (theme) => {
      await page.emulateMedia({ colorScheme: theme });
    },
    screenshot: async (name) => {
      // Dialogs fade in.
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
  };
  return workbench;
}
