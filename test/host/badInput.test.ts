/** What a reviewer sees of pull requests and files that are broken, hostile or huge. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BadPullRequests, bombs, canaries, openBadPullRequests } from './badPullRequests.ts';
import { openSession, type Session } from './session.ts';

let session: Session;
let bad: BadPullRequests;
/** A server that a kustomization names as its base. */
let remote: Server;
const asked: string[] = [];

beforeAll(async () => {
  remote = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => remote.listen(0, '127.0.0.1', resolve));
  session = await openSession({ shop: { limits: { files: 1_000 }, emptyRepository: 'empty' } });
  bad = await openBadPullRequests(session.shop, `http://127.0.0.1:${(remote.address() as AddressInfo).port}`);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
});
afterAll(async () => {
  await session?.close();
  remote.close();
});

const sidebar = (): Promise<string> => session.page.locator('.part.sidebar').innerText();
const rowOf = (number: number): RegExp => new RegExp(`^#${number} `);

/** Shows the impact of a pull request and answers the document's text on one line, as wrapped lines are hard to look for. */
async function impactOf(number: number, screenshot: string): Promise<string> {
  await session.ask('command', { command: 'workbench.action.closeAllEditors' });
  await session.runOn(rowOf(number), 'Show Impact');
  await session.webview().getByRole('heading', { name: `Impact of #${number}` }).waitFor({ timeout: 60_000 });
  await session.screenshot(screenshot);
  await session.runCommand('GitOps Review: Show Impact as Text');
  await expect.poll(async () => (await session.ask('activeDocument', {}))?.uri ?? '', { timeout: 60_000 }).toContain(`gitops-impact:/Impact%20of%20%23${number}`);
  const text = (await session.ask('activeDocument', {}))?.text ?? '';
  return text.replace(/\s+/g, ' ');
}

describe('repositories', () => {
  test('a folder without a remote says what to do', async () => {
    await session.git('remote', 'remove', 'origin');
    await session.openSidebar();
    await session.page.locator('.part.sidebar').getByRole('button', { name: 'Sign In' }).click();
    await session.answer(session.token);
    await expect.poll(sidebar, { timeout: 30_000 }).toMatch(/No repository of GitHub or GitLab is open\. Open a folder cloned from there, or name repositories in the setting\./);
    await session.screenshot('bad-no-remote');
  });

  test('an empty repository has no pull requests, which is no failure', async () => {
    await session.git('remote', 'add', 'origin', `${session.shop.github.url}/acme/empty.git`);
    await session.row(/^All Open \(0\)/).waitFor({ timeout: 30_000 });
    await session.row('No pull request is open').waitFor();
    await session.screenshot('bad-empty-repository');
  });

  test('the lists follow the remote', async () => {
    await session.git('remote', 'set-url', 'origin', session.shop.cloneUrl);
    await session.row(/^All Open \(9\)/).waitFor({ timeout: 30_000 });
    await session.expand(/^All Open/);
    await session.row(rowOf(bad.broken)).waitFor();
  });
});

describe('documents that cannot be read', () => {
  test('are told with file and line, and nothing counts as deleted because of them', async () => {
    const impact = await impactOf(bad.broken, 'bad-broken');
    expect(impact).toMatch(/\? head could not be rendered: Objects of this document are not known, since it cannot be read: This quote \("\) is opened and not closed.*?# platform\/alerts\.yaml:4/);
    expect(impact).toMatch(/overlays\/production \(kustomize\) \? head could not be rendered: kustomize cannot build this, .*?since apps\/cart\/deployment\.yaml cannot be read:.*?# apps\/cart\/deployment\.yaml:\d+/);
    expect(impact).toContain('-/+ PriorityClass shop-critical');
    expect(impact).toContain('0 to create, 0 to change, 0 to delete, 1 to replace This is not all');
  });

  test('stand in the tree where their impact would', async () => {
    await session.expand(rowOf(bad.broken));
    await session.row(/This quote.*platform\/alerts\.yaml:4/).waitFor();
    await session.row(/apps\/cart\/deployment\.yaml:\d/).waitFor();
    await session.screenshot('bad-broken-tree');
    await session.row(/This quote/).click();
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.uri).toContain('platform/alerts.yaml');
    expect((await session.ask('activeDocument', {}))?.line).toBe(3);
    await session.row(rowOf(bad.broken)).locator('.monaco-tl-twistie').click();
  });

  test('bases that are missing, on another server or outside the repository are told, and nothing is fetched', async () => {
    const impact = await impactOf(bad.bases, 'bad-bases');
    expect(impact).toMatch(/"resources" names \.\.\/\.\.\/apps\/nowhere, but apps\/nowhere does not exist.*?# overlays\/missing\/kustomization\.yaml:4/);
    expect(impact).toMatch(/Not rendered: needs http:\S+\/acme\/base\.git\/\/cart\?ref=v1, which is on another server\. Nothing is fetched.*?# overlays\/remote\/kustomization\.yaml:4/);
    expect(impact).toMatch(/needs http:\S+\/cart\.yaml, which is on another server.*?# overlays\/remote-file\/kustomization\.yaml:4/);
    expect(impact).toMatch(/names (\.\.\/)+etc, which leads out of the repository\. Nothing outside is read.*?# overlays\/outside\/kustomization\.yaml:4/);
    expect(impact).toContain('-/+ PriorityClass shop-critical');
    expect(asked).toEqual([]);
  });
});

describe('bombs', () => {
  test('in a pull request are refused before they are built, and the rest is shown', async () => {
    const impact = await impactOf(bad.bombs, 'bad-bombs');
    for (const folder of ['platform', 'overlays/bomb']) expect(impact).toMatch(new RegExp(`The aliases \\(\\*name\\) of this document repeat values so often that it would fill the memory.*?# ${folder}/aliases\\.yaml:\\d`));
    for (const folder of ['platform', 'overlays/deep']) expect(impact).toMatch(new RegExp(`Values are nested more than 200 levels deep here.*?# ${folder}/deep\\.yaml:5`));
    expect(impact).toContain('-/+ PriorityClass shop-critical');
  });

  test('in an opened file give one problem each, and other files are still checked', async () => {
    await mkdir(join(session.folder, 'bombs'));
    await writeFile(join(session.folder, 'bombs/aliases.yaml'), bombs.aliases);
    await writeFile(join(session.folder, 'bombs/deep.yaml'), bombs.deep);
    await writeFile(join(session.folder, 'bombs/fine.yaml'), 'apiVersion: v1\nkind: Service\nmetadata:\n  name: fine\nspec:\n  ports:\n    - port: 99999\n');
    const problems = (path: string): Promise<readonly string[]> => session.ask('diagnostics', { path }).then((found) => found.map(({ rule }) => rule));
    for (const [path, rule] of [['bombs/aliases.yaml', 'yaml/too-large'], ['bombs/deep.yaml', 'yaml/too-deep'], ['bombs/fine.yaml', 'schema/port-range']] as const) {
      await session.openFile(path);
      await expect.poll(() => problems(path)).toContain(rule);
    }
    expect(await problems('bombs/aliases.yaml')).toHaveLength(1);
    expect(await problems('bombs/deep.yaml')).toHaveLength(1);
    await session.screenshot('bad-bombs-opened');
  });
});

describe('hostile text', () => {
  test('in a title is shown as it was written, on one line, and does nothing', async () => {
    await session.openSidebar();
    const row = session.row(rowOf(bad.hostile));
    expect(await row.innerText()).toContain('<img src=x onerror=alert(1)> **bold** [free](command:gitopsReview.signOut) gnp.exe second line');
    await session.page.mouse.move(900, 500);
    await row.hover({ position: { x: 90, y: 8 } });
    const tooltip = session.page.locator('.workbench-hover', { hasText: 'sam wants to merge hostile into main' });
    await tooltip.waitFor();
    await session.screenshot('bad-hostile-tooltip');
    expect((await tooltip.innerText()).replaceAll('\u2060', '')).toContain('<img src=x onerror=alert(1)> **bold** [free](command:gitopsReview.signOut) gnp.exe second line');
    expect(await session.page.locator('.part.sidebar, .workbench-hover').locator('img, a[href^="command:"], a[data-href^="command:"]').count()).toBe(0);
  });

  test('in a description is shown as it was written, and leads to no command', async () => {
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    await session.row(rowOf(bad.hostile)).click({ button: 'right' });
    const item = session.page.locator('.monaco-menu').getByText('Open Description').first();
    await item.waitFor();
    // A menu takes no click for a moment, so that the one that opened it chooses nothing.
    await session.page.waitForTimeout(500);
    await item.click();
    const preview = session.page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('.markdown-body');
    await preview.getByText('Please merge.').waitFor({ timeout: 30_000 });
    await session.screenshot('bad-hostile-description');
    expect((await preview.innerText()).replaceAll('\u2060', '')).toContain('<img src=x onerror="document.title = \'owned\'">');
    expect(await preview.locator('img, script, form, input, a[href^="command:"], a[href^="javascript:"]').count()).toBe(0);
    await preview.getByText('Click here').click();
    await session.page.waitForTimeout(500);
    await session.row(rowOf(bad.hostile)).waitFor();
    expect(await session.page.title()).not.toContain('owned');
    await session.dismissNotifications();
  });
});

describe('many files', () => {
  test('are listed, and those that the server leaves out are told', async () => {
    const impact = await impactOf(bad.many, 'bad-many');
    expect(impact).toContain('1500 to create');
    await session.expand(rowOf(bad.many));
    await session.row('Files (1000 of 1501)').waitFor({ timeout: 30_000 });
    await session.expand(/^settings.*1500 objects/);
    await session.screenshot('bad-many-tree');
    await session.row(rowOf(bad.many)).locator('.monaco-tl-twistie').click();
  });
});

describe('secrets', () => {
  test('are in no row, no impact and no log, and neither is the token', async () => {
    await session.runCommand('Developer: Set Log Level');
    await session.quickInput.locator('.monaco-list-row', { hasText: 'GitOps Review' }).first().click();
    await session.quickInput.locator('.monaco-list-row', { hasText: 'Trace' }).first().click();
    await session.ask('command', { command: 'gitopsReview.refresh' });
    const impact = await impactOf(bad.secrets, 'bad-secrets');
    expect(impact).toMatch(/~ stringData\.password: # platform\/mail\.yaml:7 \(secret value changed, 18 → 17 bytes, hash [0-9a-f]{8} → [0-9a-f]{8}\)/);
    expect(impact).toMatch(/overlays\/mail-unparsed\/mail\.yaml cannot be read/);
    await session.expand(rowOf(bad.secrets));
    await session.row(/mail\.yaml.*overlays\/mail-unparsed/).waitFor();
    await session.screenshot('bad-secrets-tree');
    const logs = await logTexts();
    expect(logs).toContain('GET /repos/acme/shop-gitops/pulls');
    for (const text of [impact, await sidebar(), logs]) {
      for (const secret of [...Object.values(canaries), session.token]) expect(text).not.toContain(secret);
    }
  });
});

/** All that this VS Code has logged, our extension and every other. */
async function logTexts(): Promise<string> {
  const names = (await readdir(session.userData, { recursive: true })).filter((name) => name.endsWith('.log'));
  const texts = await Promise.all(names.map((name) => readFile(join(session.userData, name), 'utf8')));
  return texts.join('\n');
}
