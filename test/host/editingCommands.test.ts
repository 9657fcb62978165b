/** Commands that change files and settings, and the editing features by keyboard alone, in the real editor. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kubectlPath } from '../tools/kubectl.ts';
import { openSession, type Session } from './session.ts';

let session: Session;
let scratch: string;
/** Answers /version as an API server does (Kubernetes API reference, GET /version). */
let cluster: Server;

const rulesOf = async (path: string) => (await session.ask('diagnostics', { path })).map(({ rule }) => rule);
const activeText = async () => (await session.ask('activeDocument', {}))?.text ?? '';
const activeUri = async () => (await session.ask('activeDocument', {}))?.uri ?? '';
const press = (key: string) => session.page.keyboard.press(key);

async function inBothThemes(name: string): Promise<void> {
  await session.screenshot(`${name}-light`);
  await session.setTheme('dark');
  await session.page.waitForTimeout(500);
  await session.screenshot(`${name}-dark`);
  await session.setTheme('light');
}

function pod(name: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  hostNetwrk: false\n  containers:\n    - name: app\n      image: registry.shop.example/app:1.0.0\n      securityContext:\n        privileged: true\n`;
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'gitops-review-cluster-'));
  cluster = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url?.startsWith('/version') !== true) response.statusCode = 404;
    response.end(JSON.stringify({ major: '1', minor: '34', gitVersion: 'v1.34.2', gitCommit: '', gitTreeState: 'clean', buildDate: '2025-12-01T00:00:00Z', goVersion: 'go1.24', compiler: 'gc', platform: 'linux/amd64' }));
  });
  await new Promise<void>((resolve) => cluster.listen(0, '127.0.0.1', resolve));
  const kubeconfig = join(scratch, 'kubeconfig');
  await writeFile(kubeconfig, JSON.stringify({
    apiVersion: 'v1', kind: 'Config', 'current-context': 'shop-staging',
    clusters: [{ name: 'staging', cluster: { server: `http://127.0.0.1:${String((cluster.address() as AddressInfo).port)}` } }],
    users: [{ name: 'riley', user: {} }], contexts: [{ name: 'shop-staging', context: { cluster: 'staging', user: 'riley' } }],
  }));
  session = await openSession({ env: { KUBECONFIG: kubeconfig, PATH: `${dirname(await kubectlPath())}${delimiter}${process.env['PATH'] ?? ''}` } });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
});
afterAll(async () => {
  await session?.close();
  cluster?.close();
  await rm(scratch, { recursive: true, force: true });
});

describe('commands', () => {
  test('Fix Problems in Workspace mends what is chosen in every file, and saves when asked', async () => {
    await session.ask('newFile', { path: 'apps/new/a.yaml', text: pod('a') });
    await session.ask('newFile', { path: 'apps/new/b.yaml', text: pod('b') });
    await session.runCommand('GitOps Review: Fix Problems in Workspace');
    const row = session.quickInput.locator('.monaco-list-row', { hasText: 'security/privileged-container' }).first();
    await row.waitFor({ timeout: 60_000 });
    await inBothThemes('fix-workspace');
    const isChosen = () => row.locator('input[type=checkbox], [role=checkbox]').first().isChecked();
    // What may change what runs is not chosen by itself; what the API server refuses is.
    expect(await isChosen()).toBe(false);
    expect(await session.quickInput.locator('.monaco-list-row', { hasText: 'schema/unknown-field' }).first().locator('input[type=checkbox], [role=checkbox]').first().isChecked()).toBe(true);
    await row.click();
    await press('Enter');
    const done = session.notification(/Fixed \d+ problems in \d+ files/);
    await done.waitFor({ timeout: 60_000 });
    await done.getByRole('button', { name: 'Save Files' }).click();
    for (const path of ['apps/new/a.yaml', 'apps/new/b.yaml']) {
      await expect.poll(() => session.ask('fileText', { path })).toMatch(/hostNetwork: false[^]*privileged: false/);
    }
    expect(await session.git('status', '--porcelain', 'apps/cart', 'apps/orders')).not.toMatch(/^\?\?/m);
    await session.git('checkout', '--', '.');
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
  });

  test('Insert Workload begins a file, or goes behind what is in one', async () => {
    await session.runCommand('GitOps Review: Insert Workload or Environment');
    await session.quickInput.locator('.monaco-list-row', { hasText: 'CronJob' }).first().waitFor();
    await inBothThemes('insert-workload');
    await session.quickInput.locator('input').first().fill('CronJob');
    await press('Enter');
    await expect.poll(activeText).toMatch(/^apiVersion: batch\/v1\nkind: CronJob\n/);
    expect(await activeUri()).toMatch(/^untitled:/);
    await press('Escape');
    await session.ask('command', { command: 'workbench.action.revertAndCloseActiveEditor' });
    await session.openFile('apps/cart/service.yaml');
    await session.runCommand('GitOps Review: Insert Workload or Environment');
    await session.quickInput.locator('input').first().fill('CronJob');
    await press('Enter');
    await expect.poll(activeText).toMatch(/^apiVersion: v1\nkind: Service\n[^]*\n---\napiVersion: batch\/v1\nkind: CronJob\n/);
    await session.ask('command', { command: 'workbench.action.files.revert' });
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
  });

  test('a rule is turned off in the configuration of the repository, which keeps its comments, and back on', async () => {
    const path = 'apps/new/c.yaml';
    const rule = 'security/privileged-container';
    await session.ask('newFile', { path, text: pod('c') });
    await session.openFile(path);
    await expect.poll(() => rulesOf(path), { timeout: 30_000 }).toContain(rule);
    const turnOff = async () => {
      await session.goToLine(11);
      await press('End');
      await press('Control+.');
      const menu = session.page.locator('.action-widget:visible').first();
      await menu.locator('.monaco-list-row', { hasText: `Turn ${rule} off` }).first().click();
      const said = session.notification(`${rule} is off in .gitops-review.yaml`);
      await said.waitFor();
      return said;
    };
    const said = await turnOff();
    await inBothThemes('rule-off');
    await expect.poll(() => rulesOf(path)).not.toContain(rule);
    expect(await session.ask('fileText', { path: '.gitops-review.yaml' })).toMatch(/^# yaml-language-server: [^]*\nrules:\n {2}security\/privileged-container: off\n$/);
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rulesOf(path)).toContain(rule);
    await expect.poll(() => session.git('status', '--porcelain', '--', '.gitops-review.yaml')).toBe('');
    await session.ask('newFile', { path: '.gitops-review.yaml', text: '# ours\nrules:\n  security/latest-image: off # because\n' });
    await (await turnOff()).getByRole('button', { name: 'Open .gitops-review.yaml' }).click();
    await expect.poll(activeText).toBe(`# ours\nrules:\n  security/latest-image: off # because\n  ${rule}: off\n`);
    expect(await session.ask('fileText', { path: '.gitops-review.yaml' })).toBe(await activeText());
    await expect.poll(() => rulesOf(path)).not.toContain(rule);
    await session.git('clean', '-fdq');
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    await session.dismissNotifications();
  });

  test('the version of the cluster is read with kubectl and used when asked; what goes wrong is said', async () => {
    await session.runCommand('GitOps Review: Read Kubernetes Version from Cluster');
    const found = session.notification('The cluster of the context shop-staging runs Kubernetes 1.34.');
    await found.waitFor({ timeout: 60_000 });
    await inBothThemes('cluster-version');
    await found.getByRole('button', { name: 'Use 1.34' }).click();
    await expect.poll(() => session.ask('fileText', { path: '.vscode/settings.json' }).catch(() => '')).toContain('"gitopsReview.kubernetesVersion": "1.34"');
    cluster.closeAllConnections();
    await new Promise((resolve) => cluster.close(resolve));
    await session.runCommand('GitOps Review: Read Kubernetes Version from Cluster');
    await session.notification('The cluster of the context shop-staging did not say which Kubernetes it is').waitFor({ timeout: 60_000 });
    await session.git('clean', '-fdq');
    await session.dismissNotifications();
  });
});

test('by keyboard alone: find a problem, see why, mend it, complete, rename, and go where a name leads', async () => {
  const path = 'apps/new/keys.yaml';
  // The focus is never lost: keys go to the editor.
  const focused = () => session.page.locator('.editor-group-container.active .monaco-editor.focused').isVisible();
  await session.ask('newFile', { path, text: `${pod('keys').replace('        privileged: true\n', '        privileged: true\n      \n')}---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: limits\ndata:\n  MOST: "3"\n` });
  // Open: Ctrl+P, a name, Enter.
  const found = session.quickInput.locator('.monaco-list-row', { hasText: 'keys.yaml' }).first();
  // The editor's search may not know of the new file at once.
  for (let tries = 0; tries < 10 && !(await found.isVisible()); tries++) {
    await press('Escape');
    await press('Control+P');
    await session.quickInput.waitFor();
    await session.page.keyboard.type('new/keys.yaml');
    await found.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await press('Enter');
  await expect.poll(activeUri).toContain(path);
  await expect.poll(() => rulesOf(path), { timeout: 30_000 }).toEqual(expect.arrayContaining(['schema/unknown-field', 'security/privileged-container']));
  // F8: from problem to problem, with what is wrong in words.
  await press('Control+Home');
  const peek = session.page.locator('.marker-widget').first();
  for (let tries = 0; tries < 30; tries++) {
    await press('F8');
    // The first key may come before the editor has made out what it knows of problems.
    await peek.waitFor({ timeout: 2_000 }).catch(() => undefined);
    if (await peek.isVisible() && /hostNetwrk/.test(await peek.innerText())) break;
  }
  expect(await peek.innerText()).toMatch(/hostNetwrk/);
  await inBothThemes('keyboard-problem');
  await press('Escape');
  // Ctrl+.: the first thing offered is the fix.
  await press('Control+.');
  const menu = session.page.locator('.action-widget:visible').first();
  await menu.waitFor();
  await inBothThemes('keyboard-quick-fix');
  await press('Enter');
  await expect.poll(activeText).toContain('  hostNetwork: false\n');
  expect(await focused()).toBe(true);
  // Ctrl+Space: a field of the container, chosen by typing and Enter.
  await session.goToLine(12);
  await press('End');
  await press('Control+Space');
  await session.page.locator('.suggest-widget.visible').waitFor();
  await session.page.keyboard.type('envFrom', { delay: 60 });
  await session.page.locator('.suggest-widget.visible').getByText('envFrom').first().waitFor();
  await press('Enter');
  await expect.poll(activeText).toMatch(/ {6}envFrom:\n {8}- /);
  await press('Control+Space');
  await session.page.locator('.suggest-widget.visible').getByText('configMapRef').first().waitFor();
  await session.page.keyboard.type('configMapRef', { delay: 60 });
  await press('Enter');
  await expect.poll(activeText).toMatch(/- configMapRef:\n {12}name: /);
  await session.page.locator('.suggest-widget.visible').getByText('limits').first().waitFor();
  await session.page.keyboard.type('limits', { delay: 60 });
  await press('Enter');
  await press('Escape');
  await expect.poll(activeText).toMatch(/- configMapRef:\n {12}name: limits\n/);
  // F12 to the object, F2 to rename it and what names it, Ctrl+K Ctrl+I for what it is.
  await press('F12');
  await expect.poll(async () => (await session.ask('activeDocument', {}))?.line).toBeGreaterThan(14);
  await press('F2');
  // The name is selected: what is typed takes its place.
  await session.page.locator('.rename-box input:focus').waitFor();
  await session.page.waitForTimeout(500);
  await session.page.keyboard.type('bounds');
  await press('Enter');
  await expect.poll(activeText).toMatch(/configMapRef:\n {12}name: bounds\n[^]*kind: ConfigMap\nmetadata:\n {2}name: bounds\n/);
  await press('Control+K');
  await press('Control+I');
  // The problems panel: Ctrl+Shift+M, down to a problem, Enter leads to its line.
  await press('Escape');
  await press('Control+Shift+M');
  const panel = session.page.locator('.markers-panel').first();
  await panel.locator('.monaco-list-row', { hasText: 'privileged' }).first().waitFor();
  await inBothThemes('keyboard-problems-panel');
  for (let tries = 0; tries < 30; tries++) {
    await press('ArrowDown');
    if (/runs privileged/.test(await panel.locator('.monaco-list-row.focused').first().innerText().catch(() => ''))) break;
  }
  expect(await panel.locator('.monaco-list-row.focused').first().innerText()).toMatch(/privileged/);
  await press('Enter');
  await expect.poll(async () => (await session.ask('activeDocument', {}))?.line).toBe(10);
  expect(await focused()).toBe(true);
});
