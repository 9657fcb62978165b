/** What a reviewer sees, and what is kept, when the server or the way to it fails. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { failures, type RequestLine } from '../emulators/github/index.ts';
import { openSession, type Session } from './session.ts';

interface HostComment { body: string; user: { login: string } }
interface HostReview { state: string; body: string; commit_id: string }

const pulls = '/repos/acme/shop-gitops/pulls';
/** More than any client asks: from now on, until the faults are cleared. */
const always = 1_000_000;
let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await session.screenshot(`failed ${task.name}`);
  session.shop.github.faults.clear();
});
afterAll(() => session?.close());

const faults = (): Session['shop']['github']['faults'] => session.shop.github.faults;
const sidebar = (): Promise<string> => session.page.locator('.part.sidebar').innerText();
const refresh = (): Promise<null> => session.ask('command', { command: 'gitopsReview.refresh' });
const isList = ({ path }: RequestLine): boolean => path === pulls;
const isSent = (end: string) => ({ method, path }: RequestLine): boolean => method === 'POST' && path.endsWith(end);

async function commentsWith(body: string): Promise<readonly HostComment[]> {
  const comments = await session.shop.github.request<HostComment[]>('riley', 'GET', `${pulls}/2/comments`);
  return comments.filter((comment) => comment.body === body);
}

/** Opens a changed file of #2 and types a comment on a line that it changes. */
async function commentOn(line: string, text: string): Promise<void> {
  await session.expand(/^#2/);
  await session.expand('Files');
  // Rows move when the lists are drawn anew, also between looking for one and clicking on it.
  await expect.poll(async () => {
    await session.row(/kustomization\.yaml.*apps\/orders/).click();
    return (await session.ask('activeDocument', {}))?.uri;
  }, { interval: 500 }).toContain('apps/orders/kustomization.yaml');
  await session.page.locator('.editor.modified .view-line', { hasText: line }).click();
  await session.beginComment(text);
  await session.page.locator('.review-widget').getByRole('button', { name: 'Add Comment' }).click();
}

describe('sign-in', () => {
  test('a server that answers with a web page is most likely the wrong address', async () => {
    faults().add({ failure: failures.html(200), times: always });
    await session.openSidebar();
    await session.page.locator('.part.sidebar').getByRole('button', { name: 'Sign In' }).click();
    await session.answer(session.token);
    await session.quickInput.getByText(/answered with a web page instead of data\. Check the setting gitopsReview\.github\.baseUrl/).waitFor();
    await session.screenshot('bad-sign-in-web-page');
  });

  test('a server with a problem of its own is not the token’s fault', async () => {
    faults().add({ failure: failures.serverError(), times: always });
    await session.page.keyboard.press('Enter');
    await session.quickInput.getByText(/has a problem of its own \(status 500\).*Try again in a moment/).waitFor({ timeout: 30_000 });
    await session.screenshot('bad-sign-in-server');
  });

  test('the token that was typed is still there to be tried again', async () => {
    await session.page.keyboard.press('Enter');
    await session.row(/^Waiting for My Review \(2\)/).waitFor({ timeout: 30_000 });
  });
});

describe('lists', () => {
  test('a list that cannot be read is told, and what was read before stays', async () => {
    faults().add({ failure: failures.serverError(), times: always, match: isList });
    await refresh();
    await session.row(/Could not list the pull requests of acme\/shop-gitops: .*problem of its own \(status 500\)/).waitFor();
    await session.row(/^#3/).waitFor();
    await session.screenshot('bad-list-server');
    session.shop.github.faults.clear();
    await session.row(/Could not list/).click();
    await session.row(/Could not list/).waitFor({ state: 'detached' });
  });

  test('an account that is no longer accepted says so, and signing in again brings everything back', async () => {
    faults().add({ failure: failures.badCredentials(), times: always });
    await refresh();
    await expect.poll(sidebar).toMatch(/does not accept your sign-in: the token is wrong, has expired or was revoked[\s\S]*Sign In/);
    await session.screenshot('bad-expired');
    session.shop.github.faults.clear();
    await session.row('Sign In').click();
    await session.answer(session.token);
    await session.row(/^#3/).waitFor();
    expect(await sidebar()).not.toContain('does not accept');
  });
});

describe('sending', () => {
  test('a comment that cannot be sent stays where it was typed', async () => {
    await session.expand(/^#2/);
    await session.row(/kustomization\.yaml.*apps\/orders/).waitFor({ timeout: 30_000 });
    await session.row(/kustomization\.yaml.*apps\/orders/).click();
    await session.page.locator('.editor.modified .view-line', { hasText: 'RETENTION_DAYS' }).waitFor();
    faults().add({ failure: failures.dropBefore(), times: always });
    await commentOn('RETENTION_DAYS', 'Typed on a train.');
    await session.page.locator('.review-widget', { hasText: 'Typed on a train.' }).getByText(/(Not sent|May not have arrived): /).first().waitFor({ timeout: 30_000 });
    await session.notification(/may not have arrived\..*kept where you typed it.*never posted twice/).waitFor();
    await session.screenshot('bad-comment-not-sent');
    await session.dismissNotifications();
  });

  test('without a network the sidebar says what to check, and never that there is nothing', async () => {
    faults().add({ failure: failures.dropBefore(), times: always });
    await session.page.reload();
    await session.page.locator('.monaco-workbench .part.activitybar').waitFor({ timeout: 90_000 });
    await session.openSidebar();
    await expect.poll(sidebar, { timeout: 60_000 }).toMatch(/The connection to 127\.0\.0\.1:\d+ broke off\. Check your network connection, VPN or proxy, and try again\.[\s\S]*Try Again/);
    expect(await sidebar()).not.toMatch(/\(0\)|Nothing|No pull request/);
    await session.screenshot('bad-no-network');
  });

  test('the comment is there after the window was loaded anew, and sending it again delivers it once', async () => {
    await session.row('Try Again').click();
    await session.row(/^#2.*1 unsent/).waitFor({ timeout: 30_000 });
    await session.expand(/^#2/);
    await session.row(/Typed on a train\./).click();
    const thread = session.page.locator('.review-widget', { hasText: 'Typed on a train.' }).first();
    await thread.waitFor({ timeout: 30_000 });
    await session.screenshot('bad-comment-after-reload');
    await thread.locator('.review-comment').first().hover();
    await thread.getByRole('button', { name: 'Send Again' }).first().click();
    await expect.poll(() => commentsWith('Typed on a train.')).toHaveLength(1);
    await session.row(/1 unsent/).waitFor({ state: 'detached' });
    await refresh();
    expect(await commentsWith('Typed on a train.')).toHaveLength(1);
  });

  test('a comment that arrived although the answer was lost is found, and not posted twice', async () => {
    await session.ask('command', { command: 'workbench.action.closeAllEditors' });
    faults().add({ failure: failures.dropAfter(), match: isSent('/comments') });
    await commentOn('QUEUE_WORKERS', 'Said once.');
    await expect.poll(() => commentsWith('Said once.')).toHaveLength(1);
    const thread = session.page.locator('.review-widget', { hasText: 'Said once.' }).first();
    await thread.getByText(/Sending…|Not sent|May not have arrived/).waitFor({ state: 'detached', timeout: 30_000 });
    expect(await sidebar()).not.toContain('unsent');
    expect(await commentsWith('Said once.')).toHaveLength(1);
    await session.screenshot('bad-comment-found');
  });

  test('a head that moves while the approval is on its way is told, and the approval can be taken back', async () => {
    let moved = '';
    faults().add({
      failure: failures.delay(2_000),
      match: (request) => {
        if (!isSent('/2/reviews')(request)) return false;
        void session.shop.github.pushTo('orders/3.3', { 'docs/orders.md': 'Orders batches its writes.\n' }).then((sha) => { moved = sha; });
        return true;
      },
    });
    await session.runOn(/^#2/, 'Approve');
    await session.answer('Watched it in staging.');
    const warning = session.notification(/The head moved to [0-9a-f]{7} while it was being sent/);
    await warning.waitFor({ timeout: 30_000 });
    expect(await warning.innerText()).toContain(moved.slice(0, 7));
    await session.screenshot('bad-head-moved-while-sending');
    await warning.getByRole('button', { name: 'Dismiss My Review' }).click();
    await expect.poll(() => session.shop.github.request<HostReview[]>('riley', 'GET', `${pulls}/2/reviews`)).toContainEqual(
      expect.objectContaining({ state: 'DISMISSED', commit_id: session.shop.commits.heads.get(2) }),
    );
  });

  test('approving one’s own pull request is refused in the server’s words, and the text is kept', async () => {
    await session.runCommand('GitOps Review: Sign Out');
    await session.signIn('sam');
    await session.runOn(/^#3/, 'Approve');
    await session.answer('I trust myself.');
    const refusal = session.notification(/own pull request/);
    await refusal.waitFor({ timeout: 30_000 });
    expect(await refusal.innerText()).toMatch(/Your text is kept/);
    await session.screenshot('bad-own-approval');
    expect(await session.shop.github.request<HostReview[]>('riley', 'GET', `${pulls}/3/reviews`)).toEqual([]);
    await session.row(/^#3.*1 unsent/).waitFor();
    await session.dismissNotifications();
    await session.runOn(/^#3/, 'Approve');
    await expect.poll(() => session.quickInput.locator('input').first().inputValue()).toBe('I trust myself.');
    await session.page.keyboard.press('Escape');
  });
});
