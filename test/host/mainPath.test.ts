/** The main job in the real editor, from the first click to what the host then holds. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from './session.ts';

interface HostComment { id: number; body: string; path: string; line: number; side: string; commit_id: string; in_reply_to_id?: number; user: { login: string } }
interface HostReview { id: number; state: string; body: string; commit_id: string; user: { login: string } }

const pulls = '/repos/acme/shop-gitops/pulls';
let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
});
afterAll(() => session?.close());

async function inBothThemes(name: string): Promise<void> {
  await session.screenshot(`${name}-light`);
  await session.setTheme('dark');
  await session.page.waitForTimeout(500);
  await session.screenshot(`${name}-dark`);
  await session.setTheme('light');
}

/** Types over a line of the editor, one-based, as a person does: go there, select, type. */
async function replaceLine(line: number, text: string): Promise<void> {
  await session.goToLine(line);
  await session.page.keyboard.press('End');
  await session.page.keyboard.press('Shift+Home');
  await session.page.keyboard.type(text);
}

describe('lint', () => {
  test('a manifest is checked as it is typed, at the offending value', async () => {
    await session.openFile('apps/cart/deployment.yaml');
    await expect.poll(() => session.ask('diagnostics', { path: 'apps/cart/deployment.yaml' }).then((found) => found.filter(({ severity }) => severity !== 'hint'))).toEqual([]);

    await replaceLine(8, 'replica: 3');
    await expect.poll(() => session.ask('diagnostics', { path: 'apps/cart/deployment.yaml' })).toContainEqual(
      expect.objectContaining({ rule: 'schema/unknown-field', severity: 'error', text: 'replica', message: expect.stringContaining('replicas') as string }),
    );
    await replaceLine(47, 'privileged: true');
    await expect.poll(() => session.ask('diagnostics', { path: 'apps/cart/deployment.yaml' })).toContainEqual(
      expect.objectContaining({ rule: 'security/privileged-container', severity: 'warning', text: 'true' }),
    );
    await session.goToLine(47);
    await session.page.keyboard.press('End');
    await session.runCommand('Show or Focus Hover');
    await session.page.locator('.monaco-hover:visible').getByText('security/privileged-container').first().click();
    await session.page.locator('.tab', { hasText: 'privileged-container.md' }).waitFor({ timeout: 15_000 });
    await session.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByText('Container runs privileged').first().waitFor({ timeout: 20_000 });
    await session.screenshot('rule-page');
    await session.ask('command', { command: 'workbench.action.closeActiveEditor' });

    await session.goToLine(8);
    await session.page.locator('.squiggly-error').first().waitFor();
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('Home');
    await session.page.keyboard.press('ArrowRight');
    await session.runCommand('Show or Focus Hover');
    await session.page.locator('.monaco-hover:visible', { hasText: 'replicas' }).first().waitFor();
    await inBothThemes('lint');
    await session.page.keyboard.press('Escape');
  });

  test('a quick fix mends the misspelt field by keyboard', async () => {
    await session.goToLine(8);
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('Home');
    await session.page.keyboard.press('Control+.');
    const menu = session.page.locator('.action-widget:visible').first();
    await menu.waitFor();
    await session.screenshot('quick-fix');
    await menu.locator('.monaco-list-row', { hasText: 'replicas' }).first().click();
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.text).toContain('replicas: 3');
    await expect.poll(() => session.ask('diagnostics', { path: 'apps/cart/deployment.yaml' }).then((found) => found.filter(({ rule }) => rule === 'schema/unknown-field'))).toEqual([]);
    await session.ask('command', { command: 'workbench.action.files.revert' });
  });

  test('a document that does not parse gives one error, and its neighbour is still checked', async () => {
    await session.ask('replaceText', { path: 'apps/cart/service.yaml', text: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: "cart\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: cart-2\nspec:\n  ports:\n    - port: 99999\n' });
    await expect.poll(() => session.ask('diagnostics', { path: 'apps/cart/service.yaml' }).then((found) => found.map(({ rule, line }) => `${line + 1} ${rule}`))).toEqual(
      [expect.stringMatching(/^[45] yaml\/syntax$/), '12 schema/port-range'],
    );
    await session.ask('command', { command: 'workbench.action.files.revert' });
  });

  test('what a patch brings about is told at its line, with the environment', async () => {
    const patch = 'overlays/production/orders-resources.yaml';
    await session.openFile(patch);
    const before = await session.ask('fileText', { path: patch });
    await session.ask('replaceText', { path: patch, text: before.replace('    spec:\n', '    spec:\n      hostNetwork: true\n') });
    const told = () => session.ask('diagnostics', { path: patch }).then((found) => found.map(({ rule, line, text, message }) => `${line + 1} ${rule} ${text} ${/\(In [^)]*\)/.exec(message)?.[0] ?? ''}`));
    await expect.poll(told, { timeout: 20_000 }).toEqual(['8 security/host-namespaces true (In overlays/production.)']);
    await session.goToLine(8);
    await session.page.keyboard.press('End');
    await session.runCommand('Show or Focus Hover');
    await session.page.locator('.monaco-hover:visible', { hasText: 'overlays/production' }).first().waitFor();
    await inBothThemes('rendered');
    await session.page.keyboard.press('Escape');
    await session.ask('command', { command: 'workbench.action.files.revert' });
    await expect.poll(told, { timeout: 20_000 }).toEqual([]);
  });

  test('Validate Workspace reports every file, with the result in Problems', async () => {
    await session.runCommand('GitOps Review: Validate Workspace');
    await session.notification(/\d+ files: /).waitFor({ timeout: 60_000 });
    expect(await session.notification(/\d+ files: /).textContent()).toMatch(/3\d files: (no problems|\d+ hints?)\./);
    await session.screenshot('validate-workspace');
    await session.dismissNotifications();
  });
});

describe('impact of the working tree', () => {
  test('shows what an edit on disk does, against a branch', async () => {
    await session.ask('replaceText', { path: 'apps/cart/service.yaml', text: (await session.ask('fileText', { path: 'apps/cart/service.yaml' })).replace('app: cart\n  ports', 'app: kart\n  ports'), save: true });
    await session.runCommand('GitOps Review: Show Impact of Working Tree');
    await session.quickInput.locator('.monaco-list-row', { hasText: 'main' }).first().click();
    const page = session.webview();
    await page.getByRole('heading', { name: /Impact of the working tree against .*main/ }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: /cart.*Service in shop-production.*no pods/i }).waitFor();
    await inBothThemes('working-tree-impact');
    await session.runCommand('GitOps Review: Show Impact as Text');
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.text).toMatch(/Service shop-production\/cart/);
    await session.git('checkout', '--', '.');
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
  });
});

describe('review', () => {
  test('a wrong token is refused where it is typed, and nothing is stored', async () => {
    await session.openSidebar();
    await session.screenshot('signed-out');
    await session.page.locator('.part.sidebar').getByRole('button', { name: 'Sign In' }).click();
    await session.answer('not-a-token');
    await session.quickInput.getByText(/token/i).filter({ hasText: /not accept|refused|wrong|expired/i }).first().waitFor();
    await session.screenshot('wrong-token');
  });

  test('the right one shows the pull requests with author, age, checks and impact', async () => {
    await session.answer(session.token);
    await session.row(/Waiting for My Review \(2\)/i).waitFor({ timeout: 30_000 });
    await session.row(/All Open \(3\)/i).waitFor();
    await expect.poll(() => session.row(/^#3/).getAttribute('aria-label'), { timeout: 30_000 }).toMatch(/−2 PVC.*sam.*2 d.*1 check failed/);
    await session.widenSidebar(160);
    await inBothThemes('pull-requests');
  });

  test('the impact of a pull request names the loss and the refusal, in the tree, as a page and as text', async () => {
    await session.expand(/^#3/);
    await session.expand('Impact');
    await session.row(/invoice-archive/).waitFor({ timeout: 30_000 });
    await inBothThemes('impact-tree');
    await session.runOn(/^#3/, 'Show Impact');
    const page = session.webview();
    await page.getByRole('heading', { name: 'Impact of #3' }).waitFor({ timeout: 30_000 });
    await page.getByText('Deletes 2 PersistentVolumeClaims (data may be lost)').first().waitFor();
    await page.getByRole('button', { name: /invoices Deployment in shop-production/ }).click();
    await page.getByText('The API server will refuse this').first().waitFor();
    await session.page.mouse.move(1_000, 880);
    await inBothThemes('impact-page');
    await page.getByRole('button', { name: 'Open as text' }).click();
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.language, { timeout: 30_000 }).toBe('gitops-impact');
    const text = (await session.ask('activeDocument', {}))?.text ?? '';
    expect(text).toMatch(/-\s+PersistentVolumeClaim shop-production\/invoice-archive/);
    expect(text).toMatch(/-\/\+ Deployment shop-production\/invoices/);
    expect(text).toMatch(/spec\.selector/);
    await inBothThemes('impact-document');
  });

  test('a line of the impact leads to the source line', async () => {
    await session.ask('command', { command: 'workbench.action.focusActiveEditorGroup' });
    const line = session.page.locator('.editor-instance .view-line', { hasText: 'containers[0].env' }).first();
    await line.locator('.detected-link', { hasText: 'apps/invoices/deployment.yaml' }).click({ modifiers: ['Control'] });
    await expect.poll(async () => {
      const active = await session.ask('activeDocument', {});
      return `${active?.uri} ${active?.text.split('\n')[active.line]}`;
    }).toMatch(/apps\/invoices\/deployment\.yaml.*(env:|- name: ARCHIVE_BUCKET)/);
  });

  test('a comment on a line arrives at the host, on that line and that commit', async () => {
    await session.page.locator('.part.sidebar').getByRole('button', { name: 'Collapse All' }).click();
    await session.expand(/Waiting for My Review/);
    await session.expand(/^#2/);
    await session.expand('Files');
    await session.row(/kustomization\.yaml.*apps\/orders/).click();
    await session.page.locator('.editor.modified .view-line', { hasText: 'RETENTION_DAYS' }).last().click();
    await session.beginComment('Why 60? Accounting asked for 90.');
    await session.screenshot('comment');
    await session.page.locator('.review-widget').getByRole('button', { name: 'Add Comment' }).click();
    await expect.poll(() => session.shop.github.request<HostComment[]>('riley', 'GET', `${pulls}/2/comments`)).toContainEqual(expect.objectContaining({
      body: 'Why 60? Accounting asked for 90.', path: 'apps/orders/kustomization.yaml', line: 17, side: 'RIGHT', commit_id: session.shop.commits.heads.get(2),
      user: expect.objectContaining({ login: 'riley' }) as object,
    }));
    await session.page.locator('.review-widget').getByText('Sending').waitFor({ state: 'hidden' });
    await inBothThemes('conversation');
  });

  test('a reply joins the conversation that others began', async () => {
    await session.expand(/Conversations/);
    await session.row(/60 workers in all/).click();
    const thread = session.page.locator('.review-widget', { hasText: '60 workers in all' }).first();
    await thread.waitFor();
    await thread.locator('.comment-form').click();
    await session.page.keyboard.type('Then fine with me.');
    await thread.getByRole('button', { name: 'Reply' }).last().click();
    await expect.poll(() => session.shop.github.request<HostComment[]>('riley', 'GET', `${pulls}/2/comments`)).toContainEqual(
      expect.objectContaining({ body: 'Then fine with me.', in_reply_to_id: 1 }),
    );
  });

  test('an approval is at the host, with the commit that was seen', async () => {
    await session.runOn(/^#2/, 'Approve');
    await session.quickInput.getByText(/Approve #2 at [0-9a-f]{7}/).first().waitFor({ timeout: 20_000 });
    await session.screenshot('approve');
    await session.answer('Good: watched it in staging.');
    await session.notification(/Approved #2/).waitFor({ timeout: 20_000 });
    const reviews = await session.shop.github.request<HostReview[]>('riley', 'GET', `${pulls}/2/reviews`);
    expect(reviews.filter(({ state }) => state === 'APPROVED')).toEqual([expect.objectContaining({
      body: 'Good: watched it in staging.', commit_id: session.shop.commits.heads.get(2), user: expect.objectContaining({ login: 'riley' }) as object,
    })]);
    await session.dismissNotifications();
  });

  test('a head that moved since it was opened is not approved; the next approval names the new one', async () => {
    const moved = await session.shop.github.pushTo('invoices/object-storage', { 'docs/invoices.md': 'Invoices are in a bucket.\n' });
    await session.runOn(/^#3/, 'Approve');
    await session.quickInput.getByText(/Approve #3 at [0-9a-f]{7}/).first().waitFor({ timeout: 20_000 });
    await session.answer('Looks right to me.');
    const dialog = session.page.locator('.monaco-dialog-box, .notifications-toasts').filter({ hasText: moved.slice(0, 7) }).first();
    await dialog.waitFor({ timeout: 20_000 });
    await session.screenshot('head-moved');
    expect(await session.shop.github.request<HostReview[]>('riley', 'GET', `${pulls}/3/reviews`)).toEqual([]);
    await dialog.getByRole('button', { name: 'Show What Changed' }).click();
    await expect.poll(async () => (await session.ask('activeDocument', {}))?.text, { timeout: 20_000 }).toBe('Invoices are in a bucket.\n');
  });

  test('a comment that is added to a review waits for the verdict', async () => {
    await session.page.locator('.part.sidebar').getByRole('button', { name: 'Collapse All' }).click();
    await session.expand(/Waiting for My Review/);
    await session.expand(/^#3/);
    await session.expand(/^Files/);
    await session.row(/deployment\.yaml.*apps\/invoices/).click();
    await session.page.locator('.editor.modified .view-line', { hasText: 'app.kubernetes.io/name' }).first().click();
    await session.beginComment('Does anything else select by the old label?');
    await session.page.locator('.review-widget').getByRole('button', { name: 'Add to Review' }).click();
    await session.row(/Your Review \(1\)/).waitFor({ timeout: 20_000 });
    await session.page.locator('.review-widget').getByText('In your review, which is not sent yet').first().waitFor();
    await inBothThemes('review-draft');
    expect((await session.shop.github.request<HostComment[]>('riley', 'GET', `${pulls}/3/comments`)).map(({ body }) => body)).not.toContain('Does anything else select by the old label?');
  });

  test('requesting changes needs a reason, and sends it with the comment that waits', async () => {
    await session.runCommand('GitOps Review: Request Changes');
    await session.quickInput.locator('.monaco-list-row', { hasText: '#3' }).first().click();
    await session.quickInput.getByText(/Request changes on #3 at|#3 at [0-9a-f]{7}/i).first().waitFor({ timeout: 20_000 });
    await session.answer('Back the claim up first, and keep the selector.');
    await expect.poll(() => session.shop.github.request<HostReview[]>('riley', 'GET', `${pulls}/3/reviews`)).toEqual([
      expect.objectContaining({ state: 'CHANGES_REQUESTED', body: 'Back the claim up first, and keep the selector.' }),
    ]);
    const [review] = await session.shop.github.request<{ id: number }[]>('riley', 'GET', `${pulls}/3/reviews`);
    expect(await session.shop.github.request<HostComment[]>('riley', 'GET', `${pulls}/3/comments`)).toContainEqual(
      expect.objectContaining({ body: 'Does anything else select by the old label?', path: 'apps/invoices/deployment.yaml', pull_request_review_id: review?.id }),
    );
    await session.row(/Your Review/).waitFor({ state: 'hidden' });
    await session.dismissNotifications();
  });
});
