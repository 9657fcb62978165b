/** The sections of an impact's page in the real editor, of a change that has something for each: read, searched, by keyboard, in all themes, narrow, and as axe sees it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { changeForEverySection } from './everySection.ts';
import { openSession, type Session } from './session.ts';

let session: Session;

beforeAll(async () => {
  session = await openSession({ settings: { 'gitopsReview.impact.prices': { cpu: 20, memory: 3, storage: 0.1, currency: 'EUR' } } });
  await changeForEverySection(session.folder);
  await session.runCommand('GitOps Review: Show Impact of Working Tree');
  await session.quickInput.getByText('only what is not committed yet').waitFor();
  await session.quickInput.locator('.monaco-list-row', { hasText: 'HEAD' }).filter({ hasText: 'not committed' }).first().click();
  await session.webview().getByRole('heading', { name: 'Impact of the working tree' }).waitFor({ timeout: 60_000 });
  // Room for the whole page, so that a picture shows a section.
  await session.ask('command', { command: 'workbench.action.closePanel' });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
});
afterAll(() => session?.close());

async function frame(): Promise<Frame> {
  for (const one of session.page.frames()) if (await one.locator('main#page h1').count().catch(() => 0) > 0) return one;
  throw new Error('The page of the impact is not shown.');
}

async function axe(): Promise<readonly string[]> {
  const page = await frame();
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate<{ violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[] }>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`);
}

const sections = ['Rollouts', 'Capacity', 'Who can talk to whom', 'Who can do what', 'Pod Security'];

/** A picture of each section, from its heading on. */
async function pictures(suffix: string): Promise<void> {
  for (const section of sections) {
    await session.webview().getByRole('heading', { name: section, exact: true }).evaluate((node: { scrollIntoView(options: object): void }) => node.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await session.page.waitForTimeout(300);
    await session.screenshot(`impact-${section.toLowerCase().replaceAll(' ', '-')}-${suffix}`);
  }
}

const part = (section: string, environment = 'overlays/production') =>
  session.webview().getByRole('region', { name: section, exact: true }).getByRole('article', { name: environment });

test('the verdict names what opens, when nothing is worse', async () => {
  await session.webview().getByText('Lets ServiceAccount orders (in 2 namespaces) read every Secret').waitFor();
});

test('each section says in words and numbers what its picture shows', async () => {
  const rollouts = part('Rollouts');
  await rollouts.getByRole('heading', { name: 'Sync, wave -1' }).waitFor();
  await rollouts.getByRole('heading', { name: 'Sync, wave 0, when all before it is healthy' }).waitFor();
  await rollouts.getByText('8 pods in 3 steps, at least 6 ready').waitFor();
  const steps = rollouts.getByRole('list', { name: 'Steps of Deployment shop-production/orders' }).getByRole('listitem');
  expect(await steps.allInnerTexts()).toEqual(['6 of 8 ready\n2 old pods stop, 4 new pods start', '6 of 8 ready\n4 old pods stop, 4 new pods start', '8 of 8 ready\n2 old pods stop']);
  await rollouts.getByText(/May stall: Its pods cannot share a node/).waitFor();
  await rollouts.getByText(/the Deployment is paused/).waitFor();
  const capacity = part('Capacity');
  await capacity.getByText('over the quota of 4 cores').waitFor();
  await capacity.getByText('2.15 to 2.6 cores').waitFor();
  await capacity.getByText('6.65 to 7.1 cores').waitFor();
  await capacity.getByRole('heading', { name: 'Cost in a month' }).waitFor();
  await part('Who can talk to whom').getByRole('row', { name: /gained every pod in the cluster StatefulSet shop-production\/database.*TCP 5432/ }).waitFor();
  await part('Who can talk to whom').getByRole('row', { name: /lost Deployment shop-production\/storefront/ }).waitFor();
  await part('Who can do what').getByRole('row', { name: /ServiceAccount shop-production\/orders.*leads to: read every Secret/ }).waitFor();
  await part('Pod Security').getByRole('row', { name: /shop-production restricted.*baseline \(falls\)/ }).waitFor();
});

test('nothing of it is what axe objects to, in light, dark and high contrast', async () => {
  expect(await axe()).toEqual([]);
  await pictures('light');
  await session.setTheme('dark');
  await session.page.waitForTimeout(700);
  expect(await axe()).toEqual([]);
  await pictures('dark');
  await session.setTheme('light');
  await session.ask('configure', { setting: 'window.autoDetectColorScheme', value: false });
  await session.ask('configure', { setting: 'workbench.colorTheme', value: 'Default High Contrast' });
  await session.page.waitForTimeout(700);
  expect(await axe()).toEqual([]);
  await pictures('contrast');
  await session.ask('configure', { setting: 'workbench.colorTheme', value: undefined });
  await session.ask('configure', { setting: 'window.autoDetectColorScheme', value: true });
});

test('the filters hold for all sections', async () => {
  const page = session.webview();
  await page.getByRole('search').getByLabel('Environment').selectOption({ label: 'overlays/staging (8)' });
  await part('Who can do what').waitFor({ state: 'detached' });
  await part('Who can do what', 'overlays/staging').waitFor();
  await page.getByLabel('Search').fill('database');
  await part('Who can talk to whom', 'overlays/staging').getByText('1 connection: 1 gained').waitFor();
  await page.getByRole('region', { name: 'Who can do what' }).getByText('Nothing here matches the filters.').waitFor();
  await page.getByRole('button', { name: 'Reset filters' }).click();
  await part('Who can do what').waitFor();
});

test('a row leads to the line that brings it about', async () => {
  await part('Who can do what').getByRole('button', { name: /apps\/orders\/rbac\.yaml:15: Role shop-production\/orders-leader/ }).click();
  await expect.poll(async () => {
    const active = await session.ask('activeDocument', {});
    return `${active?.uri} ${(active?.line ?? -1) + 1}`;
  }).toMatch(/apps\/orders\/rbac\.yaml.* 15$/);
  await session.page.locator('.tab', { hasText: 'Impact of the working tree' }).first().click();
  await session.webview().getByRole('heading', { name: 'Rollouts' }).waitFor();
});

test('everything is reached by keyboard alone', async () => {
  const page = await frame();
  await session.webview().getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Who can talk to whom' }).focus();
  await session.page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Who can talk to whom');
  await session.page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('overlays/production');
  await session.page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.getAttribute("aria-expanded")')).toBe('false');
  await session.page.keyboard.press('Enter');
  await session.page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/^apps\/orders\/service\.yaml:8: Service shop-production\/orders, which brings it about/);
});

test('fits into 400 pixels', async () => {
  await session.ask('command', { command: 'workbench.action.toggleSidebarVisibility' });
  const { width, height } = session.page.viewportSize() ?? { width: 1600, height: 900 };
  await session.page.setViewportSize({ width: 450, height });
  await session.page.waitForTimeout(700);
  const page = await frame();
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  expect(await page.evaluate('window.innerWidth')).toBeLessThanOrEqual(405);
  await pictures('narrow');
  expect(await axe()).toEqual([]);
  // Rows that are blocks are rows all the same.
  await part('Who can talk to whom').getByRole('row', { name: /gained every pod in the cluster StatefulSet shop-production\/database.*TCP 5432/ }).waitFor();
  await session.page.setViewportSize({ width, height });
  await session.ask('command', { command: 'workbench.action.toggleSidebarVisibility' });
});
