/** Writing and reading manifests in the real editor: by keyboard what a person types, through the probe what it gives. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packageSmall } from './probe/package.ts';
import { openSession, type Session } from './session.ts';

let session: Session;

async function inBothThemes(name: string): Promise<void> {
  await session.screenshot(`${name}-light`);
  await session.setTheme('dark');
  await session.page.waitForTimeout(500);
  await session.screenshot(`${name}-dark`);
  await session.setTheme('light');
}

/** Puts the cursor behind the first line that is this text, trimmed; answers its zero-based number and length. */
async function goBehind(path: string, text: string): Promise<{ line: number; character: number }> {
  const active = await session.ask('activeDocument', {});
  const lines = (active?.text ?? '').split('\n');
  const line = lines.findIndex((one) => one.trim() === text);
  if (line < 0) throw new Error(`${text} is not in ${path}`);
  await session.goToLine(line + 1);
  await session.page.keyboard.press('End');
  return { line, character: lines[line]?.length ?? 0 };
}

async function place(path: string, text: string, after = text): Promise<{ path: string; line: number; character: number }> {
  const lines = (await session.ask('fileText', { path })).split('\n');
  const line = lines.findIndex((one) => one.includes(text));
  if (line < 0) throw new Error(`${text} is not in ${path}`);
  return { path, line, character: (lines[line]?.indexOf(text) ?? 0) + text.indexOf(after) + after.length - 1 };
}

const suggestions = () => session.page.locator('.suggest-widget.visible');
const activeText = async () => (await session.ask('activeDocument', {}))?.text ?? '';

describe('alone', () => {
  beforeAll(async () => {
    session = await openSession();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
  });
  afterAll(() => session?.close());

  test('fields are proposed with what they are, and bring what they need', async () => {
    const path = 'apps/cart/deployment.yaml';
    await session.openFile(path);
    await expect.poll(() => session.ask('diagnostics', { path }).then((found) => found.length), { timeout: 30_000 }).toBeGreaterThan(-1);
    await goBehind(path, 'image: registry.shop.example/cart:1.8.2');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.press('Control+Space');
    await suggestions().getByText('envFrom').first().waitFor();
    await session.page.keyboard.press('ArrowDown');
    await session.page.keyboard.press('ArrowDown');
    await session.page.waitForTimeout(600);
    await inBothThemes('completion');
    await session.page.keyboard.type('li', { delay: 60 });
    await suggestions().getByText('lifecycle').first().waitFor();
    expect(await suggestions().locator('.monaco-list-row').allTextContents()).not.toEqual(expect.arrayContaining([expect.stringContaining('livenessProbe')]));
    await suggestions().locator('.monaco-list-row', { hasText: 'lifecycle' }).first().click();
    await expect.poll(activeText).toContain('          lifecycle:\n            ');
    await session.ask('command', { command: 'workbench.action.files.revert' });
  });

  test('values are proposed right after the colon: an enum, and names of the workspace', async () => {
    const path = 'apps/cart/deployment.yaml';
    await goBehind(path, 'image: registry.shop.example/cart:1.8.2');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.type('imagePullPolicy', { delay: 30 });
    await session.page.keyboard.press('Escape');
    await session.page.keyboard.type(': ', { delay: 60 });
    await suggestions().getByText('IfNotPresent').first().waitFor();
    await session.page.keyboard.press('ArrowDown');
    await session.page.keyboard.press('Enter');
    await expect.poll(activeText).toContain('          imagePullPolicy: IfNotPresent\n');
    await session.ask('command', { command: 'workbench.action.files.revert' });

    const name = await place(path, '            name: cart', 'name: ');
    expect(await session.ask('completions', { ...name, character: name.character + 1 })).toEqual(['cart', 'orders', 'storefront']);
    const key = await place('apps/storefront/ingress.yaml', '                  name: http', 'name: ');
    expect(await session.ask('completions', { ...key, character: key.character + 1 })).toContain('http');
    const selected = await place('apps/storefront/disruption-budget.yaml', 'app: storefront', 'app: ');
    expect(await session.ask('completions', { ...selected, character: selected.character + 1 })).toContain('storefront');
  });

  test('an empty file offers whole workloads, and one fits without a finding worse than a hint', async () => {
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    await session.ask('newFile', { path: 'apps/new/all.yaml', text: '' });
    await session.openFile('apps/new/all.yaml');
    await session.page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
    await session.page.keyboard.press('Control+Space');
    await suggestions().getByText('Deployment that serves HTTP').first().waitFor();
    await session.page.waitForTimeout(600);
    await inBothThemes('snippets');
    await suggestions().locator('.monaco-list-row', { hasText: 'Deployment that serves HTTP' }).first().click();
    await expect.poll(activeText).toContain('kind: NetworkPolicy');
    await session.page.keyboard.type('catalog');
    await expect.poll(activeText).toMatch(/kind: Service\nmetadata:\n {2}name: catalog\n/);
    await session.page.keyboard.press('Escape');
    await session.page.waitForTimeout(1_000);
    expect((await session.ask('diagnostics', { path: 'apps/new/all.yaml' })).filter(({ severity }) => severity !== 'hint')).toEqual([]);
    await session.screenshot('snippet-inserted');
    await session.ask('command', { command: 'workbench.action.files.save' });
  });

  test('kinds that the repository defines are known: their fields, values and words', async () => {
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    const schema = 'type: object\n          properties:\n            spec:\n              type: object\n              required: [bucket]\n              properties:\n                bucket: { type: string, description: Where the copies go. }\n                mode: { type: string, enum: [Full, Incremental], default: Full }\n';
    await session.ask('newFile', { path: 'platform/backups.yaml', text: `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: backups.shop.example\nspec:\n  group: shop.example\n  scope: Namespaced\n  names: { kind: Backup, plural: backups }\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema:\n        openAPIV3Schema:\n          ${schema}` });
    const path = 'apps/new/backup.yaml';
    await session.ask('newFile', { path, text: 'apiVersion: shop.example/v1\nkind: Backup\nmetadata:\n  name: nightly\nspec:\n  \n' });
    await session.openFile(path);
    await expect.poll(() => session.ask('completions', { path, line: 5, character: 2 }), { timeout: 30_000 }).toContain('bucket');
    await session.goToLine(6);
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('Control+Space');
    await suggestions().getByText('bucket').first().waitFor();
    await session.page.waitForTimeout(600);
    await inBothThemes('completion-defined');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.type('copies');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.type('mode', { delay: 30 });
    await session.page.keyboard.press('Escape');
    await session.page.keyboard.type(': ', { delay: 60 });
    await suggestions().getByText('Incremental').first().waitFor();
    await session.page.keyboard.press('ArrowDown');
    await session.page.keyboard.press('Enter');
    await expect.poll(activeText).toContain('spec:\n  bucket: copies\n  mode: Incremental');
    expect(await session.ask('hovers', { path, line: 5, character: 4 })).toEqual([expect.stringContaining('Where the copies go.')]);
    await expect.poll(() => session.ask('diagnostics', { path }).then((found) => found.filter(({ rule }) => rule.startsWith('schema/')))).toEqual([]);
    await session.ask('replaceText', { path, text: (await activeText()).replace('mode: Incremental', 'mode: Some') });
    await expect.poll(() => session.ask('diagnostics', { path }).then((found) => found.map(({ message }) => message))).toEqual(expect.arrayContaining([expect.stringContaining('Incremental')]));
    await session.ask('command', { command: 'workbench.action.files.revert' });
  });

  test('a hover says what a field is and where to read on', async () => {
    await session.openFile('apps/cart/deployment.yaml');
    const at = await place('apps/cart/deployment.yaml', '  selector:', 'selec');
    await session.goToLine(at.line + 1);
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('Home');
    await session.page.keyboard.press('ArrowRight');
    await session.runCommand('Show or Focus Hover');
    const shown = session.page.locator('.monaco-hover:visible', { hasText: 'API reference' }).first();
    await shown.waitFor();
    expect(await shown.textContent()).toMatch(/LabelSelector, required/);
    await inBothThemes('hover');
    await session.page.keyboard.press('Escape');
  });

  test('F12 leads from a name to the object, from an overlay to its base, from a selector to the pods', async () => {
    const cart = await place('apps/cart/deployment.yaml', '            name: cart', 'name: c');
    expect(await session.ask('definitions', cart)).toEqual([expect.stringMatching(/^apps\/cart\/kustomization\.yaml:\d+$/)]);
    expect(await session.ask('definitions', await place('overlays/staging/kustomization.yaml', '- ../../apps/cart', '../../apps/c'))).toEqual(['apps/cart/kustomization.yaml:1']);
    expect(await session.ask('definitions', await place('apps/storefront/service.yaml', '  selector:', 'selec'))).toEqual([expect.stringMatching(/^apps\/storefront\/deployment\.yaml:\d+$/)]);
    await session.openFile('overlays/production/orders-resources.yaml');
    const patch = await place('overlays/production/orders-resources.yaml', '  name: orders', 'name: o');
    await session.goToLine(patch.line + 1);
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('F12');
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.uri).toMatch(/apps\/orders\/deployment\.yaml$/);
  });

  test('F2 renames an object with everything that names it', async () => {
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    await session.openFile('apps/orders/rbac.yaml');
    const at = await place('apps/orders/rbac.yaml', 'name: orders', 'name: o');
    await session.goToLine(at.line + 1);
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('F2');
    const input = session.page.locator('.rename-box input');
    await input.waitFor();
    await session.screenshot('rename');
    await input.fill('orders-runner');
    await session.page.keyboard.press('Enter');
    await expect.poll(activeText).toContain('name: orders-runner');
    await expect.poll(() => session.ask('openTexts', {}).then((texts) => texts.find(({ path }) => path.endsWith('apps/orders/deployment.yaml'))?.text ?? '')).toContain('serviceAccountName: orders-runner');
    await session.ask('command', { command: 'workbench.action.files.saveAll' });
    await expect.poll(() => session.git('diff', '--name-only')).toBe('apps/orders/deployment.yaml\napps/orders/rbac.yaml\n');
    await session.page.waitForTimeout(1_000);
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    await session.git('checkout', '--', '.');
  });

  test('the outline has objects and their parts, and Ctrl+T finds them', async () => {
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    await session.openFile('apps/database/stateful-set.yaml');
    expect(await session.ask('outline', { path: 'apps/database/stateful-set.yaml' })).toEqual(expect.arrayContaining(['database', '  postgres', '  data']));
    await session.ask('command', { command: 'outline.focus' });
    await session.page.locator('.outline-pane .monaco-list-row', { hasText: 'database' }).first().waitFor();
    await inBothThemes('outline');
    await session.page.keyboard.press('Control+T');
    await session.quickInput.waitFor();
    await session.quickInput.locator('input').first().fill('#storefront');
    await session.quickInput.locator('.monaco-list-row', { hasText: 'Ingress' }).first().waitFor();
    await session.screenshot('object-symbols');
    await session.quickInput.locator('.monaco-list-row', { hasText: 'Ingress' }).first().click();
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.uri).toMatch(/apps\/storefront\/ingress\.yaml$/);
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.line).toBe(3);
  });

  test('a lens says into which environments a file renders, and leads to one', async () => {
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    await session.openFile('apps/cart/service.yaml');
    const lens = session.page.locator('.codelens-decoration a', { hasText: 'Renders into 2 environments' }).first();
    await lens.waitFor();
    await inBothThemes('environments');
    await lens.click();
    await session.quickInput.locator('.monaco-list-row', { hasText: 'overlays/staging' }).first().waitFor();
    await inBothThemes('environments-pick');
    await session.quickInput.locator('.monaco-list-row', { hasText: 'overlays/staging' }).first().click();
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.uri).toMatch(/overlays\/staging\/kustomization\.yaml$/);
    await session.openFile('apps/cart/service.yaml');
    await lens.click();
    await session.quickInput.locator('.monaco-list-row', { hasText: 'overlays/staging' }).nth(1).click();
    await expect.poll(activeText, { timeout: 30_000 }).toMatch(/^# What overlays\/staging renders to: \d+ objects\. Values of Secrets are hidden\.\n/);
    expect(await activeText()).toMatch(/---\n# apps\/cart\/service\.yaml\napiVersion: v1\nkind: Service\nmetadata:\n {2}name: cart\n {2}namespace: shop-staging\n/);
    expect((await session.ask('activeDocument', {}))?.language).toBe('yaml');
    await inBothThemes('environment-rendered');
    await session.page.keyboard.type('x');
    expect(await activeText()).not.toMatch(/^x/);
    await session.ask('configure', { setting: 'gitopsReview.codeLens', value: false });
    await session.openFile('apps/cart/service.yaml');
    await lens.waitFor({ state: 'hidden' });
    await session.ask('configure', { setting: 'gitopsReview.codeLens', value: undefined });
  });

  test('one fix mends all problems of a rule in the file; saving mends what is safe', async () => {
    const pods = ['a', 'b'].map((name) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  hostNetwrk: false\n  containers:\n    - name: app\n      image: registry.shop.example/app:1.0.0\n      securityContext:\n        privileged: true\n`).join('---\n');
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    await session.ask('newFile', { path: 'apps/new/pods.yaml', text: pods });
    await session.openFile('apps/new/pods.yaml');
    await expect.poll(() => session.ask('diagnostics', { path: 'apps/new/pods.yaml' }).then((found) => found.filter(({ rule }) => rule === 'security/privileged-container').length), { timeout: 30_000 }).toBe(2);
    await session.goToLine(11);
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('Control+.');
    const menu = session.page.locator('.action-widget:visible').first();
    await menu.waitFor();
    await session.screenshot('fix-all');
    for (const title of ['Ignore security/privileged-container in the whole object', 'Open the page of security/privileged-container', 'Turn security/privileged-container off']) await menu.getByText(title).first().waitFor();
    await menu.locator('.monaco-list-row', { hasText: 'Fix all 2 problems of security/privileged-container' }).first().click();
    await expect.poll(async () => (await activeText()).match(/privileged: false/g)?.length).toBe(2);
    await session.ask('configure', { setting: 'editor.codeActionsOnSave', value: { 'source.fixAll.gitopsReview': 'explicit' } });
    await session.page.keyboard.press('Control+S');
    await expect.poll(async () => (await activeText()).match(/hostNetwork: false/g)?.length).toBe(2);
    await session.ask('configure', { setting: 'editor.codeActionsOnSave', value: undefined });
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
  });

  test('typing inside a document that does not parse is still helped, and told of once', async () => {
    await session.ask('newFile', { path: 'apps/new/typing.yaml', text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  restart\n  containers:\n    - name: app\n      image: registry.shop.example/app:1.0.0\n' });
    await session.openFile('apps/new/typing.yaml');
    await expect.poll(() => session.ask('diagnostics', { path: 'apps/new/typing.yaml' }).then((found) => found.map(({ rule }) => rule)), { timeout: 30_000 }).toEqual(['yaml/syntax']);
    expect(await session.ask('completions', { path: 'apps/new/typing.yaml', line: 5, character: 9 })).toContain('restartPolicy');
  });
});

describe('beside the YAML extension', () => {
  let scratch: string;
  const path = 'apps/cart/deployment.yaml';

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'gitops-review-other-'));
    session = await openSession({ extensions: [await packageSmall(join(import.meta.dirname, 'otherYaml'), scratch, 'other-yaml')] });
    await session.openFile(path);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
  });
  afterAll(async () => {
    await session?.close();
    await rm(scratch, { recursive: true, force: true });
  });

  test('it is asked to leave manifests and kustomizations to us, and nothing else', async () => {
    const schemaOf = async (file: string): Promise<unknown> => {
      const uri = (await session.ask('openTexts', {})).find((open) => open.path.endsWith(file))?.uri;
      return uri === undefined ? 'not open' : session.ask('commandAnswer', { command: 'otherYaml.schemaOf', arguments: [uri] });
    };
    await expect.poll(() => schemaOf(path), { timeout: 30_000 }).toBe('gitops-review-schema://manifest');
    await session.ask('newFile', { path: 'docker-compose.yaml', text: 'services:\n  web: {}\n' });
    await session.ask('replaceText', { path: 'docker-compose.yaml', text: 'services:\n  app: {}\n', save: true });
    expect(await schemaOf('docker-compose.yaml')).toBeNull();
  });

  test('completions, hovers and the outline are not doubled', async () => {
    const selector = await place(path, '  selector:', 'selec');
    expect(await session.ask('hovers', selector)).toEqual([expect.stringContaining('LabelSelector')]);
    const labels = await session.ask('completions', { path, line: selector.line, character: 2 });
    expect(labels).not.toContain('otherYamlField');
    expect(new Set(labels).size).toBe(labels.length);
    expect(await session.ask('outline', { path })).toEqual(['other outline']);
  });

  test('a fault in the YAML is told once, by whoever checks it', async () => {
    await session.openFile(path);
    const broken = (await session.ask('fileText', { path })).replace('name: cart\n', 'name: "cart\n');
    await session.ask('replaceText', { path, text: broken });
    const told = () => session.ask('diagnostics', { path }).then((found) => found.map(({ message }) => message));
    await session.page.waitForTimeout(1_500);
    await expect.poll(told).toEqual(['Missing closing quote']);
    await session.ask('configure', { setting: 'yaml.validate', value: false });
    await session.ask('replaceText', { path, text: `${broken}\n` });
    await expect.poll(told).toEqual([expect.stringContaining('This quote')]);
    await session.ask('configure', { setting: 'yaml.validate', value: undefined });
    await session.ask('command', { command: 'workbench.action.files.revert' });
  });

  test('where the setting gives it the fields, ours are silent and names stay', async () => {
    await session.ask('configure', { setting: 'gitopsReview.yamlExtension', value: 'theirs' });
    const selector = await place(path, '  selector:', 'selec');
    expect(await session.ask('hovers', selector)).toEqual(['other YAML hover']);
    expect(await session.ask('completions', { path, line: selector.line, character: 2 })).toEqual(['otherYamlField']);
    const name = await place(path, '            name: cart', 'name: ');
    expect(await session.ask('completions', { ...name, character: name.character + 1 })).toEqual(expect.arrayContaining(['cart', 'orders']));
    await session.ask('replaceText', { path, text: (await session.ask('fileText', { path })).replace('replicas: 2', 'replica: 2') });
    await session.page.waitForTimeout(1_500);
    expect((await session.ask('diagnostics', { path })).filter(({ rule }) => rule.startsWith('schema/'))).toEqual([]);
    await session.ask('configure', { setting: 'gitopsReview.yamlExtension', value: 'ours' });
    await expect.poll(() => session.ask('diagnostics', { path }).then((found) => found.map(({ rule }) => rule))).toContain('schema/unknown-field');
    await expect.poll(() => session.ask('outline', { path })).toEqual(expect.arrayContaining(['cart']));
    await session.ask('configure', { setting: 'gitopsReview.yamlExtension', value: undefined });
    await session.ask('command', { command: 'workbench.action.files.revert' });
  });
});
