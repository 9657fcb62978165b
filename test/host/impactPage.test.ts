/** Impacts in the real editor: the page with its filters and lines, by keyboard, narrow, in all themes and as axe sees it; the lines of a diff; and the status bar. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveGit } from '../tools/servers.ts';
import { openSession, type Session } from './session.ts';

const run = promisify(execFile);

let session: Session;

beforeAll(async () => {
  session = await openSession();
  await session.signIn();
  await session.runOn(/^#3/, 'Show Impact');
  await session.webview().getByRole('heading', { name: 'Impact of #3' }).waitFor({ timeout: 60_000 });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
});
afterAll(() => session?.close());

/** The frame in which the page of the impact runs. */
async function frame(): Promise<Frame> {
  for (const one of session.page.frames()) {
    if (await one.locator('main#page h1').count().catch(() => 0) > 0) return one;
  }
  throw new Error('The page of the impact is not shown.');
}

interface Violation { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }

/** What axe-core finds on the page, a line each. */
async function axe(): Promise<readonly string[]> {
  const page = await frame();
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`);
}

async function back(): Promise<void> {
  await session.page.locator('.tab', { hasText: 'Impact of #3' }).first().click();
  await session.webview().getByRole('heading', { name: 'Impact of #3' }).waitFor();
}

describe('a diff of a pull request', () => {
  test('says above and beside its lines what they do, and all of it when hovered', async () => {
    await session.expand(/^#2/);
    await session.expand('Files');
    await session.row(/kustomization\.yaml.*overlays\/production/).click();
    const lens = session.page.locator('.editor.modified .codelens-decoration', { hasText: 'Deployment orders: pods restart (5 replicas, rolling) in overlays/production' });
    await lens.first().waitFor({ timeout: 30_000 });
    // The editor opens a panel for the conversations.
    await session.ask('command', { command: 'workbench.action.closePanel' });
    await session.screenshot('diff-impact-lens');
    // A mark beside the line: a picture in the margin.
    await expect.poll(() => session.page.locator('.editor.modified .glyph-margin-widgets .cgmr, .editor.modified .margin-view-overlays .cgmr').count()).toBeGreaterThan(0);
    await session.page.locator('.editor.modified .view-line', { hasText: '3.3.0' }).first().click();
    await session.ask('command', { command: 'editor.action.showHover' });
    const hover = session.page.locator('.monaco-hover:visible', { hasText: 'restart step by step' }).first();
    await hover.waitFor();
    expect(await hover.textContent()).toMatch(/overlays\/production.*overlays\/staging|overlays\/production/);
    await session.screenshot('diff-impact-light');
    await session.setTheme('dark');
    await session.page.waitForTimeout(500);
    await session.screenshot('diff-impact-dark');
    await session.setTheme('light');
    await session.page.keyboard.press('Escape');
    await session.ask('configure', { setting: 'gitopsReview.impact.inDiff', value: false });
    await lens.first().waitFor({ state: 'detached' });
    await session.ask('configure', { setting: 'gitopsReview.impact.inDiff', value: undefined });
    await session.ask('command', { command: 'workbench.action.closeActiveEditor' });
    // The page takes the focus a while after it is in front, and would close the palette.
    await session.page.waitForTimeout(1_500);
    await session.ask('command', { command: 'gitopsReview.pullRequests.focus' });
  });
});

describe('the status bar', () => {
  test('tells how far a large impact is, and ends it with a click', async () => {
    for (let index = 0; index < 400; index++) {
      const folder = join(session.folder, 'overlays', `region-${index}`);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'kustomization.yaml'), `resources:\n  - ../../apps/cart\nnameSuffix: -region-${index}\n`);
    }
    await session.runCommand('GitOps Review: Show Impact of Working Tree');
    await session.quickInput.getByText('only what is not committed yet').waitFor();
    await session.quickInput.locator('.monaco-list-row', { hasText: 'HEAD' }).filter({ hasText: 'not committed' }).first().click();
    const item = session.page.locator('.statusbar-item', { hasText: /Impact of the working tree against HEAD: \d+ of 400/ });
    await item.locator('a').click({ timeout: 30_000 });
    await item.waitFor({ state: 'detached' });
    await session.page.waitForTimeout(1_000);
    expect(await session.page.locator('.tab', { hasText: 'working tree' }).count()).toBe(0);
    await session.git('clean', '-fdq');
  });

  test('any commit can be compared with, also one that is typed, and one that is not there is told', async () => {
    await session.runCommand('GitOps Review: Show Impact of Working Tree');
    await session.answer('no-such-branch');
    await session.notification(/no-such-branch is no branch, tag or commit/).waitFor({ timeout: 20_000 });
    await session.dismissNotifications();
    await session.runCommand('GitOps Review: Show Impact of Working Tree');
    await session.answer('HEAD~1');
    await session.webview().getByRole('heading', { name: 'Impact of the working tree against HEAD~1' }).waitFor({ timeout: 60_000 });
    await session.ask('command', { command: 'workbench.action.closeActiveEditor' });
  });
});

describe('what a change needs from another server', () => {
  test('is named, and fetched when the reader says so', async () => {
    const repository = await mkdtemp(join(tmpdir(), 'gitops-review-platform-'));
    const git = (...parameters: string[]) => run('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@shop.example', ...parameters], { cwd: repository });
    await git('init', '-q', '-b', 'main');
    await mkdir(join(repository, 'base'));
    await writeFile(join(repository, 'base/kustomization.yaml'), 'resources: [settings.yaml]\n');
    await writeFile(join(repository, 'base/settings.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: from-the-platform}\n');
    await git('add', '-A');
    await git('commit', '-qm', 'Base');
    await git('tag', 'v1');
    const server = await serveGit(repository);
    try {
      await mkdir(join(session.folder, 'overlays/remote'), { recursive: true });
      await writeFile(join(session.folder, 'overlays/remote/kustomization.yaml'), `resources:\n  - ${server.url}/.git//base?ref=v1\n`);
      await session.runCommand('GitOps Review: Show Impact of Working Tree');
      await session.answer('HEAD');
      const page = session.webview();
      await page.getByText(/Not rendered: needs http:.*base\?ref=v1, which is on another server/).waitFor({ timeout: 60_000 });
      expect(server.asked).toEqual([]);
      await page.getByRole('button', { name: 'Fetch what is missing…' }).click();
      const dialog = session.page.locator('.monaco-dialog-box');
      await dialog.getByText(`Fetch what is missing from ${server.host}?`).waitFor();
      await session.screenshot('fetch-question');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      expect(server.asked).toEqual([]);
      await page.getByRole('button', { name: 'Fetch what is missing…' }).click();
      await dialog.getByRole('button', { name: 'Fetch', exact: true }).click();
      await page.getByRole('button', { name: /from-the-platform/ }).first().waitFor({ timeout: 60_000 });
      expect(await page.getByText('Not rendered').count()).toBe(0);
      expect(server.asked.length).toBeGreaterThan(0);
      await session.screenshot('fetched');
    } finally {
      await server.close();
      await rm(repository, { recursive: true, force: true });
      await session.git('clean', '-fdq');
      await session.ask('command', { command: 'workbench.action.closeActiveEditor' });
    }
  });
});

describe('the page', () => {
  test('holds the verdict, the environments with their objects, and what depends on what', async () => {
    const page = session.webview();
    await page.getByText('Deletes 2 PersistentVolumeClaims (data may be lost)').waitFor();
    await page.getByRole('status').getByText('6 objects in 2 environments').waitFor();
    await page.getByRole('region', { name: 'Environments' }).getByRole('heading', { name: 'overlays/production' }).waitFor();
    await page.getByRole('heading', { name: 'What depends on what changes' }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: /^invoice-archive PersistentVolumeClaim, deleted, danger\. Deployment invoices keeps data in it \(no longer\)/ }).waitFor();
    await session.screenshot('impact-page-graph');
    await page.getByRole('heading', { name: 'Impact of #3' }).scrollIntoViewIfNeeded();
  });

  test('leaves what the filters ask for, and says how much that is', async () => {
    const page = session.webview();
    await page.getByRole('button', { name: /^Danger \d/ }).click();
    await page.getByRole('status').getByText('4 of 6 objects, in 2 of 2 environments').waitFor();
    await page.getByRole('search').getByLabel('Environment').selectOption({ label: 'overlays/staging (3)' });
    await page.getByRole('status').getByText('2 of 6 objects, in 1 of 2 environments').waitFor();
    await page.getByLabel('Search').fill('archive');
    await page.getByRole('status').getByText('1 of 6 objects').waitFor();
    expect(await page.locator('button.object').count()).toBe(1);
    await page.getByLabel('Search').fill('no such thing');
    await page.getByText('Nothing matches the filters.').waitFor();
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await page.getByRole('status').getByText('6 objects in 2 environments').waitFor();
  });

  test('is read and used by keyboard alone', async () => {
    const page = session.webview();
    await page.getByLabel('Search').focus();
    const focused = async (): Promise<string> => (await frame()).evaluate('document.activeElement.textContent || document.activeElement.id');
    // Past the links to the sections and the fold of the first environment.
    for (let tabs = 0; tabs < 12 && !/invoice-archive/.test(await focused()); tabs++) await session.page.keyboard.press('Tab');
    expect(await focused()).toContain('invoice-archive');
    await session.page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('must be replaced');
    await session.page.keyboard.press('Enter');
    await page.getByText('The API server will refuse this').first().waitFor();
    await session.screenshot('impact-page-keyboard');
    await session.page.keyboard.press('Home');
    expect(await focused()).toContain('invoice-archive');
  });

  test('has nothing that axe objects to, in light, dark and high contrast', async () => {
    expect(await axe()).toEqual([]);
    await session.setTheme('dark');
    await session.page.waitForTimeout(700);
    expect(await axe()).toEqual([]);
    await session.screenshot('impact-page-open-dark');
    await session.setTheme('light');
    await session.ask('configure', { setting: 'window.autoDetectColorScheme', value: false });
    await session.ask('configure', { setting: 'workbench.colorTheme', value: 'Default High Contrast' });
    await session.page.waitForTimeout(700);
    expect(await axe()).toEqual([]);
    await session.screenshot('impact-page-contrast');
    await session.ask('configure', { setting: 'workbench.colorTheme', value: undefined });
    await session.ask('configure', { setting: 'window.autoDetectColorScheme', value: true });
  });

  test('leads to the line that causes something, and is as it was on coming back', async () => {
    await session.webview().getByRole('button', { name: /^apps\/invoices\/deployment\.yaml:11: what causes it/ }).click();
    await expect.poll(async () => {
      const active = await session.ask('activeDocument', {});
      return `${active?.uri} ${(active?.line ?? -1) + 1}`;
    }).toMatch(/apps\/invoices\/deployment\.yaml.* 11$/);
    await back();
    await session.webview().getByText('The API server will refuse this').first().waitFor();
  });

  test('fits into 400 pixels', async () => {
    await session.ask('command', { command: 'workbench.action.toggleSidebarVisibility' });
    const { width, height } = session.page.viewportSize() ?? { width: 1600, height: 900 };
    await session.page.setViewportSize({ width: 450, height });
    await session.page.waitForTimeout(700);
    const page = await frame();
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.evaluate('window.innerWidth')).toBeLessThanOrEqual(405);
    await session.screenshot('impact-page-narrow');
    expect(await axe()).toEqual([]);
    await session.page.setViewportSize({ width, height });
    await session.ask('command', { command: 'workbench.action.toggleSidebarVisibility' });
  });

  test('is copied as text', async () => {
    await back();
    await session.webview().getByRole('button', { name: 'Copy as text' }).click();
    await session.page.locator('.statusbar').getByText('The impact is on the clipboard.').waitFor();
  });

  test('says, when the window is loaded anew, that it is of an earlier session, and computes again', async () => {
    await session.page.reload();
    await session.page.locator('.monaco-workbench .part.activitybar').waitFor({ timeout: 90_000 });
    await session.page.locator('.tab', { hasText: 'Impact of #3' }).first().click();
    await session.webview().getByText('computed before the window was loaded anew').waitFor({ timeout: 60_000 });
    await session.screenshot('impact-page-earlier');
    await session.webview().getByRole('button', { name: 'Compute again' }).click();
    await session.webview().getByText('Deletes 2 PersistentVolumeClaims (data may be lost)').waitFor({ timeout: 60_000 });
  });
});
