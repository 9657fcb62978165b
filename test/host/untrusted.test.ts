/** Restricted Mode: what works in a folder that nobody has trusted, and that no program of ours runs there. */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { kubectlPath } from '../tools/kubectl.ts';
import { openSession, type Session } from './session.ts';

const run = promisify(execFile);
let session: Session;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gitops-review-marks-'));
  // Programs that leave a mark when they are started, and then do what the real ones do.
  const kubectl = await program('kubectl', await kubectlPath());
  const realGit = (await run('sh', ['-c', 'command -v git'])).stdout.trim();
  await program('git', realGit);
  await writeFile(join(folder, '.profile'), `PATH='${folder}':"$PATH"\nexport PATH\n`);
  session = await openSession({
    workspaceTrust: true,
    fetchAll: true,
    // VS Code's own git takes the real one, so that a mark is ours.
    settings: { 'gitopsReview.kustomize.command': kubectl, 'git.path': realGit },
    // VS Code takes the PATH of a login shell.
    env: { HOME: folder, SHELL: '/bin/sh' },
  });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
});
afterAll(async () => {
  await session?.close();
  await rm(folder, { recursive: true, force: true });
});

async function program(name: string, real: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\necho ${name} >> '${join(folder, 'marks')}'\nexec '${real}' "$@"\n`);
  await chmod(path, 0o755);
  return path;
}

/** Names of the programs that were started, in order. */
async function started(): Promise<readonly string[]> {
  return (await readFile(join(folder, 'marks'), 'utf8').catch(() => '')).split('\n').filter((name) => name !== '');
}

const sidebar = (): Promise<string> => session.page.locator('.part.sidebar').innerText();

/** Shows the impact of #2 until it says so; wrapped lines are joined. */
async function expectImpact(words: RegExp): Promise<void> {
  await session.ask('command', { command: 'workbench.action.closeAllEditors' });
  await session.runOn(/^#2/, 'Show Impact');
  await session.webview().getByRole('heading', { name: 'Impact of #2' }).waitFor({ timeout: 60_000 });
  await session.runCommand('GitOps Review: Show Impact as Text');
  await expect.poll(async () => {
    const active = await session.ask('activeDocument', {});
    return active?.language === 'gitops-impact' ? active.text.replace(/\s+/g, ' ') : '';
  }, { timeout: 60_000 }).toMatch(words);
}

test('manifests are checked in a folder that is not trusted', async () => {
  const dialog = session.page.locator('.monaco-dialog-box');
  await dialog.waitFor({ timeout: 60_000 });
  await dialog.getByRole('button', { name: /No, I don't trust/ }).click();
  await session.openFile('apps/cart/deployment.yaml');
  await session.ask('replaceText', { path: 'apps/cart/deployment.yaml', text: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: cart\nspec:\n  replica: 3\n' });
  await expect.poll(() => session.ask('diagnostics', { path: 'apps/cart/deployment.yaml' })).toContainEqual(expect.objectContaining({ rule: 'schema/unknown-field', text: 'replica' }));
  await session.screenshot('untrusted-lint');
  await session.ask('command', { command: 'workbench.action.files.revert' });
});

test('the sidebar says what trust is needed for, and how to do without', async () => {
  await session.openSidebar();
  await session.page.locator('.part.sidebar').getByRole('button', { name: 'Sign In' }).click();
  await session.answer(session.token);
  await expect.poll(sidebar, { timeout: 30_000 }).toMatch(/You have not trusted this folder, so the editor does not run git.*Trust it, or name the repositories/);
  await session.screenshot('untrusted-no-repository');
});

test('repositories that the user names are listed; their kustomizations are rendered, though not by the program of the setting', async () => {
  await session.ask('configure', { setting: 'gitopsReview.repositories', value: ['acme/shop-gitops'] });
  await session.row(/^#2.*~ 6/).waitFor({ timeout: 60_000 });
  await expectImpact(/Deployment shop-production\/orders/);
  await session.screenshot('untrusted-impact');
  expect(await started()).toEqual([]);
});

test('the working tree is not compared, since that would run git', async () => {
  await session.runCommand('GitOps Review: Show Impact of Working Tree');
  await session.notification(/needs git, and no program runs in a folder that you have not trusted/).waitFor();
  await session.dismissNotifications();
  expect(await started()).toEqual([]);
});

test('nothing is fetched, and no command offers it', async () => {
  await session.runOn(/^#2/, 'Show Impact');
  await session.webview().getByRole('heading', { name: 'Impact of #2' }).waitFor({ timeout: 60_000 });
  await session.page.waitForTimeout(1_500);
  await session.ask('command', { command: 'gitopsReview.fetchMissing' });
  await session.notification(/Nothing is fetched in a folder that you have not trusted/).waitFor();
  await session.dismissNotifications();
  await session.page.keyboard.press('F1');
  await session.quickInput.locator('input').first().fill('>GitOps Review: Fetch What Is Missing');
  await session.quickInput.getByText(/No matching commands|similar commands/).first().waitFor();
  expect(await session.quickInput.locator('.monaco-list-row', { hasText: 'Fetch What Is Missing' }).count()).toBe(0);
  await session.page.keyboard.press('Escape');
  expect(await started()).toEqual([]);
});

test('once the folder is trusted, what it was cloned from is found without the setting', async () => {
  await session.runCommand('Workspaces: Manage Workspace Trust');
  await session.page.getByRole('button', { name: 'Trust', exact: true }).first().click();
  await session.page.keyboard.press('Escape');
  await session.ask('configure', { setting: 'gitopsReview.repositories', value: [] });
  await session.page.waitForTimeout(1_000);
  await session.row(/^#2.*~ 6/).waitFor();
});

test('and the working tree is compared, by git and the program of the setting', async () => {
  const cart = await session.git('show', 'HEAD:apps/cart/deployment.yaml');
  await session.openFile('apps/cart/deployment.yaml');
  await session.ask('replaceText', { path: 'apps/cart/deployment.yaml', text: cart.replace(/image: .*/, 'image: registry.example.com/cart:9.9.9'), save: true });
  await session.runCommand('GitOps Review: Show Impact of Working Tree');
  await session.quickInput.locator('.monaco-list-row', { hasText: 'main' }).first().click();
  await session.webview().getByRole('heading', { name: /Impact of the working tree/ }).waitFor({ timeout: 30_000 });
  await expect.poll(started).toContain('git');
  await expect.poll(started).toContain('kubectl');
});
