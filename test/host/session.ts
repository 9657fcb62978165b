import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startShop, type Person, type Shop, type ShopOptions } from '../fixtures/shop/index.ts';
import { openWindow, type Window } from './window.ts';
import { probeAt, type Ask } from './probe/ask.ts';
import { openWorkbench, type Workbench } from './workbench.ts';
import { freePort } from './editor/index.ts';

const run = promisify(execFile);

/** VS Code with the packaged extension, on a clone of the demo repository, and the GitHub that it talks to. */
export interface Session extends Workbench {
  readonly shop: Shop;
  /** The clone that is open. */
  readonly folder: string;
  readonly ask: Ask;
  /** Runs git in the clone. */
  git(...parameters: string[]): Promise<string>;
  /** The token of the person who signs in. */
  readonly token: string;
  /** Signs in with a person's token, from the sidebar. */
  signIn(person?: Person): Promise<void>;
  /** Settings, state and logs of this VS Code. */
  readonly userData: string;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the folder has to be trusted first. */
  readonly workspaceTrust?: boolean;
  /** Fetch the branches of the pull requests too, so that their commits are in the clone. */
  readonly fetchAll?: boolean;
  readonly shop?: ShopOptions;
  /** Environment of VS Code over that of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** VSIX files besides ours. */
  readonly extensions?: readonly string[];
}

/** Starts everything; the packages are made by `npm run test:host`, which names them in the environment. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const shop = await startShop(options.shop);
  const scratch = await mkdtemp(join(tmpdir(), 'gitops-review-host-'));
  const folder = join(scratch, 'shop-gitops');
  await run('git', ['clone', '-q', ...(options.fetchAll ? [] : ['--single-branch']), shop.cloneUrl, folder]);
  const port = await freePort();
  let window: Window | undefined;
  try {
    window = await openWindow({
      folder,
      scratch,
      settings: { 'gitopsReview.github.baseUrl': shop.github.url, 'window.autoDetectColorScheme': true, 'files.autoSave': 'off', ...options.settings },
      env: { ...options.env, GITOPS_REVIEW_PROBE_PORT: String(port) },
      workspaceTrust: options.workspaceTrust ?? false,
      extensions: options.extensions ?? [],
    });
    const { close, page } = window;
    const workbench = await openWorkbench(page);
    return {
      ...workbench,
      userData: join(scratch, 'user-data'),
      signIn: async (person = 'riley') => {
        await workbench.openSidebar();
        await page.locator('.part.sidebar').getByRole('button', { name: 'Sign In' }).click();
        await workbench.answer(shop.github.tokenOf(person));
        await workbench.row(/^All Open/).waitFor({ timeout: 30_000 });
      },
      shop, folder,
      ask: probeAt(port),
      git: async (...parameters) => (await run('git', parameters, { cwd: folder })).stdout,
      token: shop.github.tokenOf('riley'),
      close: async () => {
        await close();
        await shop.stop();
        await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    await window?.close();
    await shop.stop();
    throw error;
  }
}
